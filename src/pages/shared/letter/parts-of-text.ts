/** Words in brackets; a year in them belongs to the name of a case. */
const BLANK = /\[[a-z][^\]]{1,60}\]/g;

/** A piece of a letter's text: words, or a blank in square brackets that the reader has to fill in. */
export interface TextPart {
  readonly words: string;
  readonly isBlank: boolean;
}

/** A text in its pieces, so that blanks can be marked. */
export function partsOfText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(BLANK)) {
    if (index > from) parts.push({ words: text.slice(from, index), isBlank: false });
    parts.push({ words, isBlank: true });
    from = index + words.length;
  }
  if (from < text.length) parts.push({ words: text.slice(from), isBlank: false });
  return parts;
}
