import { caseAddress } from '../../../extension/kept/kept-address.ts';
import type { Letter } from '../../../rights/letters/letter.ts';
import { SentLetter } from '../../shared/letter/SentLetter.tsx';
import { say } from '../../shared/say.ts';
import { keepLetter, keptAs } from '../state/kept.ts';
import { chooseLetter } from '../state/told.ts';

/** A letter that was sent goes into the case of the reply, where the reader asked to keep that. */
export function PutInCase({ letter }: { readonly letter: Letter }) {
  const kept = keptAs();
  if (!kept) return <p class="note no-print">{say('case_keep_first')}</p>;
  return (
    <>
      <SentLetter
        letter={letter}
        onSent={(sent) => {
          // It stays on the desk, though another may come next now.
          chooseLetter(sent.kind);
          return keepLetter(sent);
        }}
      />
      <p class="no-print">
        <a href={caseAddress(kept.id)}>{say('case_see')}</a>
      </p>
    </>
  );
}
