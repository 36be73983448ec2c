import type { Letter, LetterParagraph } from './letter.ts';

/** What the reader wrote in the place of a text of ours, by that text. An empty one takes it out. */
export type Edits = ReadonlyMap<string, string>;

/** The edits with the reader's words for one of our texts; the same words as ours are no change. */
export function withEdit(edits: Edits, ours: string, theirs: string): Edits {
  const next = new Map(edits);
  if (theirs === ours) next.delete(ours);
  else next.set(ours, theirs);
  return next;
}

/**
 * A letter with the reader's own words. A text that has changed since, because they told us something else, is
 * ours again: words about an old date would be wrong.
 */
export function editLetter(letter: Letter, edits: Edits): Letter {
  if (edits.size === 0) return letter;
  const edited = (text: string): string => edits.get(text) ?? text;
  const lines = (all: readonly string[]): readonly string[] => linesOf(edited(all.join('\n')));
  return {
    ...letter,
    from: lines(letter.from),
    to: lines(letter.to),
    subject: edited(letter.subject).trim(),
    greeting: edited(letter.greeting).trim(),
    paragraphs: numberAnew(
      letter.paragraphs
        .map((paragraph) => ({ ...paragraph, text: edited(paragraph.text).trim() }))
        .filter(({ text, table }) => text !== '' || table !== undefined),
    ),
    ending: lines(letter.ending),
    enclosures: letter.enclosures.map((text) => edited(text).trim()).filter((text) => text !== ''),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What was taken out leaves no gap in the numbers. */
function numberAnew(paragraphs: readonly LetterParagraph[]): readonly LetterParagraph[] {
  let number = 0;
  return paragraphs.map((paragraph) =>
    paragraph.number === undefined ? paragraph : { ...paragraph, number: ++number },
  );
}
