import { type Ink, textOfInks } from './ink.ts';
import { fieldNameOf } from './names-field.ts';
import { findClauses, isStatement } from './prose-clauses.ts';

/** Words a label before a colon has at most. */
const LABEL_WORDS = 16;

/** Words an answer after a label with a colon in it has at most. */
const ANSWER_WORDS = 4;

/** Words up to the one that ends in the first colon, and those after it. */
export function splitAtColon(inks: readonly Ink[]): { label: Ink[]; value: Ink[] } | undefined {
  const at = inks.findIndex((ink) => ink.text.endsWith(':'));
  const sentences = inks.some(
    (ink, index) => index > at && index + 1 < inks.length && /[\p{L}\d%)]\.$/u.test(ink.text),
  );
  // Several statements in one line are prose, and read as such.
  const text = textOfInks(inks);
  if (at >= 0 && sentences && findClauses(text).length !== 1) return undefined;
  // A sentence may have a colon before the value, too: "We hold the following for tenure: rented."
  if (at >= 0 && isStatement(text)) return undefined;
  // So are those that semicolons part: "Tenure: rented; ward: …".
  const parted = inks.findIndex((ink, index) => index + 1 < inks.length && ink.text.endsWith(';'));
  if (parted >= 0 && (parted < at || inks.some((ink, index) => index > parted && ink.text.endsWith(':'))))
    return undefined;
  if (at < 0 || at >= LABEL_WORDS || !/^[\p{L}\d(]/u.test(inks[0]?.text ?? '')) return undefined;
  // A colon within a label ("Ranking: interest in …") is not its end where a later one ends it.
  const later = inks.findIndex((ink, index) => index > at && index < LABEL_WORDS && ink.text.endsWith(':'));
  // Where the look of the label ends with the first colon, the later one is part of the value.
  const looks = inks[at]?.style !== inks[at + 1]?.style;
  // "Internal notes: spoke to her: wants …" goes on as text; "Ranking: interest in trade: 34" ends in an answer.
  const isText =
    later > at &&
    inks.length - later > ANSWER_WORDS &&
    fieldNameOf(textOfInks(inks.slice(0, at + 1))) !== undefined;
  const end = later > at + 1 && !looks && !isText ? later : at;
  return { label: inks.slice(0, end + 1), value: inks.slice(end + 1) };
}
