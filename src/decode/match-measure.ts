import { asWritten } from './as-written.ts';
import { OWN } from './cover-words.ts';
import type { LabelMatch } from './match-label.ts';
import type { MeasureGrammar, MeasureMatch, ReadingOf } from './measure-grammar.ts';
import { splitWords } from './normalise-label.ts';
import { splitScaleNote } from './scale-note.ts';

/** A label that no form fits, read by what its words say together. */
export function matchMeasure(
  grammar: MeasureGrammar,
  words: readonly string[],
  known: Omit<ReadingOf, 'vocabulary'>,
  withSection: boolean,
): LabelMatch | undefined {
  return toMatch(grammar.read(words, known), withSection);
}

/**
 * A measure of something that no list holds, told in the label's own words, where they are all words of
 * everyday use: "Concern about air pollution near schools".
 */
export function matchOwnWords(
  grammar: MeasureGrammar,
  label: string,
  known: Required<Pick<ReadingOf, 'party' | 'vocabulary'>>,
): LabelMatch | undefined {
  const note = splitScaleNote(label);
  const rest = note?.rest ?? label;
  const words = splitWords(bracketsLast(rest).replaceAll('%', ' percent '));
  const found = grammar.read(words, { ...known, note });
  const own = found?.fills[OWN];
  if (!found || !own) return undefined;
  const quoted = { [OWN]: { say: asWritten(own.say, label) }, label: { say: rest.trim() } };
  return toMatch({ ...found, fills: { ...found.fills, ...quoted } }, false);
}

/** `Tenure (modelled): private rent` with what stands in brackets behind the rest, so that the rest is one run of words. */
function bracketsLast(label: string): string {
  const inside = label.match(/\([^()]*\)/g) ?? [];
  return [inside.reduce((rest, part) => rest.replace(part, ' '), label), ...inside].join(' ');
}

function toMatch(found: MeasureMatch | undefined, withSection: boolean): LabelMatch | undefined {
  if (!found) return undefined;
  const { measure, fills, added, bare } = found;
  return {
    pattern: measure,
    by: 'pattern',
    withSection,
    fills,
    ...(added !== '' && { qualifier: added }),
    elsewhere: false,
    status: measure.status,
    confidence: measure.confidence,
    rivals: [],
    ...(bare && { bare }),
  };
}
