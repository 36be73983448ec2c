import { foldPhrase, foldText } from './holds-phrase.ts';
import { splitWords } from './normalise-label.ts';
import words from './special-words.json' with { type: 'json' };

/** Words that speak of data that Article 9 UK GDPR protects, or of what stands in for it. */
interface Topic {
  readonly about: string;
  readonly words: readonly string[];
  /** With one of these beside them they speak of something else: a credit union, a Christian name. */
  readonly unless?: readonly string[];
}

const TOPICS: readonly Topic[] = words.topics;
const KINDS = new Set(words.kinds.map(foldPhrase));
const MEASURES = words.measures.map(foldPhrase);
const FILLERS = words.fillers.map(foldPhrase);

/**
 * Whether a label is plainly about data that the law protects more than other data, whoever explains it or
 * nobody. It claims no explanation: it hangs on single words, and where one of them may speak of a street, a
 * name or an opinion on public affairs, it says no.
 */
export function isSpecialLabel(label: string): boolean {
  const text = foldLabel(label);
  return speaksOfTopic(text) || scoresKind(text);
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
    if (holds(text, words.unless)) return false;
    return holds(text, words.notes.words) || speaksOfTopic(text);
  });
}

/** What one sentence of a note speaks of says nothing of the next. */
const SENTENCE_END = /[.;!?\n]+/;

/** As `foldText`, and `SexualOrientation` is two words. */
function foldLabel(label: string): string {
  return ` ${splitWords(label).join(' ')} `;
}

function speaksOfTopic(text: string): boolean {
  if (holds(text, words.unless)) return false;
  return TOPICS.some((topic) => holds(text, topic.words) && !holds(text, topic.unless ?? []));
}

/** A measure of one kind of people and nothing else: "white score", "likelihood of being trans". */
function scoresKind(text: string): boolean {
  const left = without(text, MEASURES);
  return left !== text && KINDS.has(without(left, FILLERS));
}

function without(text: string, phrases: readonly string[]): string {
  let left = text;
  for (const phrase of phrases) while (left.includes(phrase)) left = left.replace(phrase, ' ');
  return left;
}

function holds(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(foldPhrase(phrase)));
}
