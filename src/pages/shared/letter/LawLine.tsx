import { lawBehind } from '../../../rights/letters/law-behind.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { say, sayMessage } from '../say.ts';

/** The rule that a letter rests on, in plain words, and where it stands. */
export function LawLine({ kind }: { readonly kind: LetterKind }) {
  const law = lawBehind(kind);
  if (!law) return null;
  return (
    <p class="law">
      {say('letters_law', { sentence: sayMessage({ id: law.sentence }), article: law.article })}
    </p>
  );
}
