import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keepCase } from '../../extension/kept/kept.ts';
import type { KeptFailure, KeptHead } from '../../extension/kept/kept-head.ts';
import { type CaseLetter, EMPTY_CASE, withLetter } from '../../report/case/case.ts';
import { nameOfCase } from '../../report/case/name-of-case.ts';
import type { DraftRequest } from '../../rights/letters/draft-requests.ts';
import type { Letter } from '../../rights/letters/letter.ts';
import { SentLetter } from '../shared/letter/SentLetter.tsx';
import { say } from '../shared/say.ts';
import { plan, today } from './state.ts';

/** The request as the beginning of a case with the one whom it goes to. */
function caseOf({ id, letter }: DraftRequest, sent: CaseLetter) {
  const { local, ...answers } = plan.value.answers;
  const whom =
    letter.kind === 'broker'
      ? { broker: id }
      : letter.kind === 'local'
        ? { ...(local && { local }) }
        : { party: id };
  return withLetter({ ...EMPTY_CASE, answers: { ...answers, ...whom } }, sent);
}

interface KeepRequestProps {
  readonly request: DraftRequest;
  /** The letter as it goes out. */
  readonly letter: Letter;
}

/** Keeps a request that was sent as a case on this device, only if the reader asks. */
export function KeepRequest({ request, letter }: KeepRequestProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [kept, setKept] = useState<KeptHead>();
  const see = useRef<HTMLAnchorElement>(null);
  // The button that was pressed goes with the form.
  useEffect(() => see.current?.focus(), [kept]);
  async function keep(sent: CaseLetter): Promise<KeptFailure | undefined> {
    const one = caseOf(request, sent);
    const party = nameOfCase(one);
    const written = await keepCase(one, {
      name: { files: [], letters: 1, ...(party !== undefined && { party }) },
      day: today,
      ...(passphrase && { passphrase }),
    });
    if ('failure' in written) return written.failure;
    setKept(written.value);
    return undefined;
  }
  return (
    <details class="keep-request no-print" data-testid="keep-request">
      <summary>{say('case_request_title')}</summary>
      <p>{say('case_request_what')}</p>
      <p>{say('kept_keep_others')}</p>
      {kept ? (
        <p>
          <a ref={see} href={`case.html?${new URLSearchParams({ kept: kept.id })}`}>
            {say('case_request_see')}
          </a>
        </p>
      ) : (
        <>
          <div class="f">
            <label for={id}>{say('kept_passphrase')}</label>
            <input
              id={id}
              type="password"
              autocomplete="new-password"
              aria-describedby={`${id}-note`}
              value={passphrase}
              onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
            <p id={`${id}-note`}>{say('kept_passphrase_note')}</p>
          </div>
          <SentLetter letter={letter} onSent={keep} />
        </>
      )}
    </details>
  );
}
