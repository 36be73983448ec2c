/** What fills the slots of the glossary's plain words. */
export type PlainSlots = Readonly<Record<string, string | undefined>>;

const SLOT = /\{([a-z0-9_-]{1,40})\}/g;

/**
 * Fills the slots of plain words. A part in square brackets whose slot is empty is left out, and so is
 * a whole sentence outside brackets: it is better to say less than to say it wrongly.
 */
export function composePlain(text: string, slots: PlainSlots): string {
  const pruned = text
    .split(/(\[[^\]]*\])/)
    .map((piece) => {
      if (!piece.startsWith('[')) return piece;
      return isFilled(piece, slots) ? piece.slice(1, -1) : '';
    })
    .join('');
  return splitSentences(pruned)
    .filter((sentence) => isFilled(sentence, slots))
    .map((sentence) => capitalise(sentence.replace(SLOT, (_, slot: string) => slots[slot] ?? '')))
    .join(' ');
}

function isFilled(text: string, slots: PlainSlots): boolean {
  return [...text.matchAll(SLOT)].every(([, slot = '']) => (slots[slot] ?? '') !== '');
}

function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!][\u201d"]?) (?=[A-Z{\u201c])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
