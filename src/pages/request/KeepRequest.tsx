import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepCase } from '../../extension/kept/kept.ts';
import { caseAddress } from '../../extension/kept/kept-address.ts';
import type { KeptFailure, KeptHead } from '../../extension/kept/kept-head.ts';
import { keptName } from '../../extension/kept/kept-name.ts';
import { type CaseLetter, EMPTY_CASE, withLetter } from '../../report/case/case.ts';
import { nameOfCase } from '../../report/case/name-of-case.ts';
import type { DraftRequest } from '../../rights/letters/draft-requests.ts';
import type { Letter } from '../../rights/letters/letter.ts';
import { SentLetter } from '../shared/letter/SentLetter.tsx';
import { NewPassphrase } from '../shared/NewPassphrase.tsx';
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
  const passphrase = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState<KeptHead>();
  const see = useRef<HTMLAnchorElement>(null);
  // The button that was pressed goes with the form.
  useLayoutEffect(() => see.current?.focus(), [kept]);
  async function keep(sent: CaseLetter): Promise<KeptFailure | undefined> {
    const one = caseOf(request, sent);
    const word = passphrase.current?.value;
    const written = await keepCase(one, {
      name: keptName(one, nameOfCase(one)),
      day: today,
      ...(word && { passphrase: word }),
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
          <a ref={see} href={caseAddress(kept.id)}>
            {say('case_request_see')}
          </a>
        </p>
      ) : (
        <>
          <NewPassphrase input={passphrase} />
          <SentLetter letter={letter} onSent={keep} />
        </>
      )}
    </details>
  );
}
