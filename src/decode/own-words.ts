import type { Glossary } from '../glossary/entry.ts';
import { asWritten } from './as-written.ts';
import { OWN } from './cover-words.ts';
import type { LabelMatch, OwnWordsReader } from './match-label.ts';
import { measureToMatch } from './measure-to-match.ts';
import type { MeasureGrammar, ReadingOf } from './measure-grammar.ts';
import { splitWords } from './normalise-label.ts';
import { type NotedLabel, splitScaleNote } from './scale-note.ts';
import { Vocabulary } from './vocabulary.ts';
import { matchQuestion } from './whole-question.ts';
import { writeOut } from './write-out.ts';

/** Made once a glossary: the next reply needs the same again. */
const VOCABULARIES = new WeakMap<Glossary, Vocabulary>();

function vocabularyOf(glossary: Glossary): Vocabulary {
  let vocabulary = VOCABULARIES.get(glossary);
  if (!vocabulary) VOCABULARIES.set(glossary, (vocabulary = new Vocabulary(glossary)));
  return vocabulary;
}

/**
 * A measure of something that no list holds, told in the label's own words, where they are all words of
 * everyday use: "Concern about air pollution near schools".
 */
export function createOwnWordsReader(glossary: Glossary): OwnWordsReader {
  // Seven thousand words are put in order only once a label needs them.
  return (grammar, label, party) => {
    const read = (text: string): LabelMatch | undefined => {
      const named = glossary.parties.find(({ id }) => id === party)?.names[0];
      const told = named === undefined ? text : text.replace(US, `$1${named}`);
      const found = told === label ? undefined : grammar.read(splitWords(told), { note: undefined, party });
      return (
        measureToMatch(found, false, told) ??
        readOwnWords(grammar, text, { vocabulary: vocabularyOf(glossary), party })
      );
    };
    const whole = writeOut(label);
    return read(label) ?? (whole === undefined ? undefined : read(whole)) ?? matchQuestion(glossary, label);
  };
}

/** "Chance that this elector backs us": the party that writes. In capitals it may be a country. */
const US =
  /\b((?:vot(?:e|es|ed|ing) for|back(?:s|ed|ing)?|support(?:s|ed|ing)?|switch(?:es|ing)? to) )(?:us|our (?:party|candidate))\b/;

function readOwnWords(grammar: MeasureGrammar, label: string, known: ReadingOf): LabelMatch | undefined {
  const note = splitScaleNote(label);
  const read = (rest: string, noted?: NotedLabel): LabelMatch | undefined => {
    const words = splitWords(bracketsLast(rest).replaceAll('%', ' percent '));
    const found = grammar.read(words, { ...known, note: noted });
    const own = found?.fills[OWN];
    if (!found || !own) return undefined;
    const quoted = { [OWN]: { say: asWritten(own.say, label) }, label: { say: inWords(rest.trim()) } };
    return measureToMatch({ ...found, fills: { ...found.fills, ...quoted } }, false, label);
  };
  // A range that the grammar knows ("1 to 10") is more than a note that is only repeated.
  return (note?.scale ? undefined : read(label)) ?? (note && read(note.rest, note));
}

/** A label in one piece, `gb_news_viewer` or `GreenSpaceAccess`, with the spaces that a reader needs. */
function inWords(label: string): string {
  return /\s/.test(label) ? label : splitWords(label).join(' ');
}

/** `Tenure (modelled): private rent` with what stands in brackets behind the rest, so that the rest is one run of words. */
function bracketsLast(label: string): string {
  const inside = label.match(/\([^()]*\)/g) ?? [];
  return [inside.reduce((rest, part) => rest.replace(part, ' '), label), ...inside].join(' ');
}
