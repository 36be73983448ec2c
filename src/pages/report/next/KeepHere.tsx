import { useId, useRef, useState } from 'preact/hooks';
import { caseAddress } from '../../../extension/kept/kept-address.ts';
import type { KeptFailure, KeptHead } from '../../../extension/kept/kept-head.ts';
import { factsOf, failureWords, titleOf } from '../../shared/kept-words.ts';
import { NewPassphrase } from '../../shared/NewPassphrase.tsx';
import { say } from '../../shared/say.ts';
import { SteadyButton } from '../../shared/SteadyButton.tsx';
import { eraseThis, keepThis, keptAs, openCases } from '../state/kept.ts';

interface WithWhichProps {
  readonly cases: readonly KeptHead[];
  readonly onChoose: (id: string) => void;
}

/** A reply belongs to a case: to one that lies there, or to a new one. Not asked where there is no other. */
function WithWhich({ cases, onChoose }: WithWhichProps) {
  const id = useId();
  if (cases.length === 0) return null;
  return (
    <p>
      <label for={id}>{say('kept_into')}</label>
      <select id={id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{say('kept_into_new')}</option>
        {cases.map((head) => (
          <option key={head.id} value={head.id}>
            {titleOf(head)}. {factsOf(head)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Keeps the reply on this device, only if the reader asks; and erases it again. */
export function KeepHere() {
  const kept = keptAs();
  const form = useRef<HTMLFormElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<KeptFailure>();
  const [cases, setCases] = useState<readonly KeptHead[]>([]);
  const [into, setInto] = useState('');
  const run = async (act: () => Promise<KeptFailure | undefined>): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    setFailure(await act());
    setBusy(false);
    // Whoever erased it has no button under the hand any more; the one that keeps it stands before it.
    if (act === eraseThis) form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  return (
    <details
      class="export no-print"
      data-testid="keep-here"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void openCases().then(setCases);
      }}
    >
      <summary>{say('kept_keep')}</summary>
      <form
        class="keep-here"
        ref={form}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          void run(() => keepThis(passphrase.current?.value ?? '', into));
        }}
      >
        <p>{say('kept_keep_what')}</p>
        <p>{say('kept_keep_others')}</p>
        {!kept && <WithWhich cases={cases} onChoose={setInto} />}
        <NewPassphrase input={passphrase} isLocked={kept?.isLocked} />
        <p class="keep-acts">
          <SteadyButton class="btn-2" type="submit" isOff={busy}>
            {say(kept ? 'kept_keep_again' : 'kept_keep_yes')}
          </SteadyButton>
          {kept && (
            <SteadyButton class="btn-3" isOff={busy} onClick={() => void run(eraseThis)}>
              {say('kept_erase')}
            </SteadyButton>
          )}
        </p>
        <p aria-live="polite" data-testid="keep-state">
          {failure && failureWords(failure)}
          {!failure && busy && say('kept_busy')}
          {!failure && !busy && (kept ? `${say('kept_is_kept')} ${factsOf(kept)}` : say('kept_is_not'))}
        </p>
        {kept && (
          <p>
            <a href={caseAddress(kept.id)}>{say('case_see')}</a> ·{' '}
            <a href="kept.html">{say('kept_see_all')}</a>
          </p>
        )}
      </form>
    </details>
  );
}
