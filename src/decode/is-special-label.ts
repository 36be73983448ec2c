import { foldPhrase, foldText, holdsFolded } from './holds-phrase.ts';
import { splitWords } from './normalise-label.ts';
import words from './special-words.json' with { type: 'json' };

/** Words that speak of data that Article 9 UK GDPR protects, or of what stands in for it. */
interface Topic {
  readonly about: string;
  readonly words: readonly string[];
  /** With one of these beside them they speak of something else: a credit union, a Christian name. */
  readonly unless?: readonly string[];
}

const NOTHING: readonly string[] = [];
const TOPICS: readonly Topic[] = words.topics.map((topic) => ({
  ...topic,
  words: topic.words.map(foldPhrase),
}));
const KINDS = new Set(words.kinds.map(foldPhrase));
const MEASURES = words.measures.map(foldPhrase);
const FILLERS = words.fillers.map(foldPhrase);
const FAITH = {
  measures: words.faith.measures.map(foldPhrase),
  of: new Set(words.faith.of.map(foldPhrase)),
  fillers: words.faith.fillers.map(foldPhrase),
};
const OWN = words.own.flatMap((own) =>
  TOPICS.flatMap((topic) => topic.words.map((word) => foldPhrase(`${own}${word}`))),
);

/**
 * Whether a label is plainly about data that the law protects more than other data, whoever explains it or
 * nobody. It claims no explanation: it hangs on single words, and where one of them may speak of a street, a
 * name or an opinion on public affairs, it says no.
 */
export function isSpecialLabel(label: string): boolean {
  const text = foldLabel(label);
  return speaksOfTopic(text) || scoresKind(text) || isOwn(text);
}

/**
 * Whether a label measures a person's own faith, illness or origin, and no opinion on public affairs: "importance
 * of faith", "concern about your disability benefits".
 */
export function isOwnMatter(label: string): boolean {
  return isOwn(foldLabel(label));
}

/** Whether a label is one for free notes, whose words are asked instead of the label's. */
export function isNoteLabel(label: string): boolean {
  const text = foldLabel(label);
  return words.notes.labels.some((one) => text === foldPhrase(one));
}

/** Whether a note, a tag or the name of a benefit tells of such data. */
export function isSpecialNote(note: string): boolean {
  return note.split(SENTENCE_END).some((sentence) => {
    const text = foldText(sentence);
    return speaksOfTopic(text) || (holdsFolded(text, words.notes.words) && !holdsFolded(text, words.unless));
  });
}

/** Whether the name of a segment speaks of a faith, an origin or an orientation. */
export function isSpecialSegment(name: string): boolean {
  return isSpecialNote(name) || holdsFolded(foldText(name), words.segments);
}

/** What one sentence of a note speaks of says nothing of the next. */
const SENTENCE_END = /[.;!?\n]+/;

/** As `foldText`, and `SexualOrientation` is two words. */
function foldLabel(label: string): string {
  return ` ${splitWords(label).join(' ')} `;
}

/** An exception may be a word of the phrase itself: a mental health issue is no issue of politics. */
function speaksOfTopic(text: string): boolean {
  return TOPICS.some((topic) => {
    if (!holdsFolded(text, topic.words)) return false;
    const rest = without(text, topic.words);
    return !holdsFolded(rest, words.unless) && !holdsFolded(rest, topic.unless ?? NOTHING);
  });
}

function isOwn(text: string): boolean {
  if (holdsFolded(text, OWN)) return true;
  const measured = without(text, FAITH.measures);
  return measured !== text && FAITH.of.has(without(measured, FAITH.fillers));
}

/** A measure of one kind of people and nothing else: "white score", "likelihood of being trans". */
function scoresKind(text: string): boolean {
  const left = without(text, MEASURES);
  return left !== text && KINDS.has(without(left, FILLERS));
}

function without(text: string, phrases: readonly string[]): string {
  if (!holdsFolded(text, phrases)) return text;
  let left = text;
  for (const phrase of phrases) while (left.includes(phrase)) left = left.replace(phrase, ' ');
  return left;
}
