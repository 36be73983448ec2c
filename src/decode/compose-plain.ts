/** What fills the slots of the glossary's plain words. */
export type PlainSlots = Readonly<Record<string, string | undefined>>;

const SLOT = /\{([a-z0-9_-]{1,40})\}/;

/** A sentence cut at its slots: words, a slot's name, words, a slot's name, words. */
type Sentence = readonly string[];

/** A text of the glossary, cut up once: the same few hundred texts are filled for every value of a file. */
interface Template {
  /** The slots of each part in square brackets. */
  readonly options: readonly (readonly string[])[];
  /** The sentences, by which of those parts are left in, as bits. */
  readonly ways: Map<number, readonly Sentence[]>;
}

const TEMPLATES = new Map<string, Template>();

/**
 * Fills the slots of plain words. A part in square brackets whose slot is empty is left out, and so is
 * a whole sentence outside brackets: it is better to say less than to say it wrongly.
 */
export function composePlain(text: string, slots: PlainSlots): string {
  const { options, ways } = templateOf(text);
  const left = options.reduce((bits, names, at) => (areFilled(names, slots) ? bits | (1 << at) : bits), 0);
  let sentences = ways.get(left);
  if (!sentences) ways.set(left, (sentences = splitSentences(keepOptions(text, left)).map(cutAtSlots)));
  return sentences
    .filter((sentence) => sentence.every((slot, at) => at % 2 === 0 || isFilled(slot, slots)))
    .map((sentence) => fill(sentence, slots))
    .join(' ');
}

function templateOf(text: string): Template {
  const kept = TEMPLATES.get(text);
  if (kept) return kept;
  const options = splitOptions(text)
    .filter(isOption)
    .map((option) => cutAtSlots(option).filter((_, at) => at % 2 === 1));
  const template = { options, ways: new Map<number, readonly Sentence[]>() };
  TEMPLATES.set(text, template);
  return template;
}

function splitOptions(text: string): readonly string[] {
  return text.split(/(\[[^[\]]*\])/);
}

function isOption(piece: string): boolean {
  return piece.startsWith('[');
}

/** The text with those parts in brackets that are left in, as bits. */
function keepOptions(text: string, left: number): string {
  let at = 0;
  return splitOptions(text)
    .map((piece) => (!isOption(piece) ? piece : left & (1 << at++) ? piece.slice(1, -1) : ''))
    .join('');
}

function cutAtSlots(text: string): Sentence {
  return text.split(SLOT);
}

function fill(sentence: Sentence, slots: PlainSlots): string {
  if (sentence.length === 1) return capitalise(sentence[0] ?? '');
  return capitalise(sentence.map((part, at) => (at % 2 === 0 ? part : (slots[part] ?? ''))).join(''));
}

function areFilled(names: readonly string[], slots: PlainSlots): boolean {
  return names.every((name) => isFilled(name, slots));
}

function isFilled(name: string, slots: PlainSlots): boolean {
  return (slots[name] ?? '') !== '';
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
