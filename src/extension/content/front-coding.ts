/** Letters that a word may share with the one before it, as one character counts them. */
const MOST = 60;
/** The first character that counts: nought shared letters. All that follow it are plain ASCII. */
const NOUGHT = 48;

/** Phrases as one short text: sorted, each without what it shares with the one before. None holds a line's end. */
export function packPhrases(phrases: readonly string[]): string {
  let before = '';
  return [...new Set(phrases)]
    .toSorted()
    .map((phrase) => {
      let shared = 0;
      while (shared < MOST && shared < phrase.length && phrase[shared] === before[shared]) shared++;
      before = phrase;
      return String.fromCodePoint(NOUGHT + shared) + phrase.slice(shared);
    })
    .join('\n');
}

/** The phrases again, in the order of the alphabet. */
export function unpackPhrases(packed: string): readonly string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split('\n').map((line) => {
    before = before.slice(0, (line.codePointAt(0) ?? NOUGHT) - NOUGHT) + line.slice(1);
    return before;
  });
}
