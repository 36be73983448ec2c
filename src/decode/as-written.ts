import leading from './leading-words.json' with { type: 'json' };

const LEADING: ReadonlySet<string> = new Set(leading);
/** An apostrophe stands within a word: "her husband’s". */
const WORD = /[\p{L}\p{N}]+(?:['\u2019]\p{L}+)*/gu;
const APOSTROPHE = /['\u2019]/g;

/** Whether a word leads from a measure to what it is of, and says nothing once that stands in quotation marks: "of". */
export function isLeading(word: string): boolean {
  return LEADING.has(word);
}

/** Some words of a label with the capitals and the punctuation that they have there, and without "of" before them. */
export function asWritten(words: string, label: string): string {
  const all = words.split(' ');
  const wanted = all.slice(all.findIndex((word) => !isLeading(word)));
  const there = [...label.matchAll(WORD)];
  const at = there.findIndex((_, from) =>
    wanted.every((word, step) => there[from + step]?.[0].toLowerCase().replace(APOSTROPHE, '') === word),
  );
  const first = there[at];
  const last = there[at + wanted.length - 1];
  // A label in one piece, `air_pollution` or `AirPollution`, is told in words.
  if (!first || !last || !/\s/.test(label)) return wanted.join(' ');
  return label.slice(first.index, last.index + last[0].length);
}
