import { useRef, useState } from 'preact/hooks';
import type { KeptFailure } from '../../extension/kept/kept-head.ts';
import { factsOf, failureWords } from '../shared/kept-words.ts';
import { NewPassphrase } from '../shared/NewPassphrase.tsx';
import { saveBlob } from '../shared/save-file.ts';
import { say } from '../shared/say.ts';
import { SteadyButton } from '../shared/SteadyButton.tsx';
import { erase, head, isChanged, keep, keepAgain, toFile } from './state.ts';

/** The passphrase is asked for with the first keeping only: behind it stays what was put there. */
function FirstKeep({ onKeep, busy }: { readonly onKeep: (word: string) => void; readonly busy: boolean }) {
  const passphrase = useRef<HTMLInputElement>(null);
  return (
    <form
      class="first-keep"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onKeep(passphrase.current?.value ?? '');
      }}
    >
      <NewPassphrase input={passphrase} />
      <SteadyButton class="btn-2" type="submit" isOff={busy}>
        {say('case_keep')}
      </SteadyButton>
    </form>
  );
}

/** Nothing can fail in it but the browser's own saving, which the browser tells. */
async function save(): Promise<undefined> {
  const { name, bytes } = await toFile();
  saveBlob(name, new Blob([bytes], { type: 'application/zip' }));
  return undefined;
}

/** Keeps the case on this device if the reader asks, saves it as one file, and erases what is kept. */
export function CaseKeep() {
  const kept = head.value;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const run = async (act: () => Promise<KeptFailure | undefined>, done: string): Promise<void> => {
    const wasKept = head.value !== undefined;
    setBusy(true);
    setTold(say('kept_busy'));
    const failure = await act();
    setTold(failure ? failureWords(failure) : done);
    setBusy(false);
    // The button that was pressed went with the form that keeps it first, or with what is erased.
    if (wasKept !== (head.value !== undefined)) title.current?.focus();
  };
  return (
    <section class="keep-case no-print" aria-labelledby="keep-h">
      <h2 id="keep-h" ref={title} tabIndex={-1}>
        {say('case_keep_title')}
      </h2>
      <p>{say('case_keep_what')}</p>
      <p>{say('kept_keep_others')}</p>
      {!kept && <FirstKeep busy={busy} onKeep={(word) => void run(() => keep(word), say('case_kept'))} />}
      {kept && <p>{factsOf(kept)}</p>}
      <p class="acts">
        {kept && (
          <SteadyButton
            class="btn-2"
            isOff={busy || !isChanged.value}
            onClick={() => void run(keepAgain, say('case_kept'))}
          >
            {say('case_keep_changes')}
          </SteadyButton>
        )}
        <SteadyButton class="btn-2" isOff={busy} onClick={() => void run(save, say('case_saved'))}>
          {say('case_save')}
        </SteadyButton>
        {kept && (
          <SteadyButton class="btn-3" isOff={busy} onClick={() => void run(erase, say('kept_erased'))}>
            {say('kept_erase')}
          </SteadyButton>
        )}
        <a href="kept.html">{say('kept_see_all')}</a>
      </p>
      <p class="note">{say('case_save_note')}</p>
      <p aria-live="polite" data-testid="case-told">
        {told}
      </p>
    </section>
  );
}
