import { REGULATOR } from '../../../rights/find-contact.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { sayMessage } from '../say.ts';

/** Letters that ask for one thing of what the one letter asks for together. */
export const SINGLE_LETTERS: readonly LetterKind[] = ['explain', 'sources', 'recipients', 'missing'];

/** Letters outside of the order. */
export const OTHER_LETTERS: readonly LetterKind[] = ['local', 'broker', 'research-consent'];

/** What a letter is called among others. */
export function kindName(kind: LetterKind): string {
  return sayMessage({
    id: `letters_kind_${kind.replaceAll('-', '_')}`,
    slots: { regulator: REGULATOR.short },
  });
}

/** What heads a letter, and why one sends it. */
export function kindWords(kind: LetterKind): { readonly title: string; readonly why: string } {
  const id = kind.replaceAll('-', '_');
  const slots = { regulator: REGULATOR.short };
  return {
    title: sayMessage({ id: `letters_title_${id}`, slots }),
    why: sayMessage({ id: `letters_why_${id}`, slots }),
  };
}

/** What a part of a letter is called. */
export function partName(condition: string): string {
  return sayMessage({ id: `letters_part_${condition.replaceAll('-', '_')}` });
}
