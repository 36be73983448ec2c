const VOWEL_RUNS = /[aeiouy]+/g;
/** Endings that are written but not spoken: `scored`, `homes`, `vote`. */
const SILENT_ENDING = /(?:[^laeiouytd]ed|[^lsxzcgaeiouyh]es|[^laeiouy]e)$/;

/** The sentences of a text, without their full stops. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<![.?!])[.?!]+(?:\s+|$)/).filter((sentence) => sentence.trim() !== '');
}

/** Words with a letter or a figure in them. */
export function words(text: string): readonly string[] {
  return text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Syllables by vowel runs: within one of the dictionary for nearly every English word. */
export function syllables(word: string): number {
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const runs = letters.match(VOWEL_RUNS)?.length ?? 0;
  return Math.max(1, runs - (SILENT_ENDING.test(letters) ? 1 : 0));
}

/** Flesch reading ease; 100 is very easy, below 50 is hard. */
export function readingEase(text: string): number {
  const all = words(text);
  const count = Math.max(1, all.length);
  const perSentence = count / Math.max(1, sentences(text).length);
  const perWord = all.reduce((sum, word) => sum + syllables(word), 0) / count;
  return 206.835 - 1.015 * perSentence - 84.6 * perWord;
}
