import { askOnce } from './ask-once.ts';
import { isNoteLabel, isSpecialLabel, isSpecialSegment } from './is-special-label.ts';
import type { ColumnReader } from './read-column.ts';
import type { Reading } from './reading.ts';
import { namesScore, saysGuessed, whoTold } from './source-texts.ts';
import templates from './templates.json' with { type: 'json' };

/**
 * Adds to readings what their own place in the reply tells and no entry of the glossary can: that a fact was
 * told and is no guess, and that a label speaks of data which the law protects though no entry marks it.
 */
export function createSettler(): (reading: Reading) => Reading {
  const isSpecial = askOnce(isSpecialLabel);
  const isNote = askOnce(isNoteLabel);
  const isSpecialByWords = ({ topic, label, value }: Reading): boolean => {
    // A note, a list or a segment is about what its own words say.
    if ((topic === 'segment' || isNote(label)) && isSpecialSegment(value)) return true;
    return !isNote(label) && isSpecial(label);
  };
  return (reading) => {
    const told = asTold(reading);
    if (told.absent !== undefined) return told;
    const special = told.special || isSpecialByWords(told);
    return special ? asGuessed({ ...told, special }) : told;
  };
}

/**
 * A fact for which the reply names who told it is no guess, whatever its label lets us expect. Nor is a
 * measure that is answered in words: a score stays one, and so does what calls itself one.
 */
function asTold(reading: Reading): Reading {
  if (!reading.guess) return reading;
  const isScore = reading.kind === 'score';
  if (isScore && (reading.parsed?.number !== undefined || namesScore(reading.label))) return reading;
  const basis = whoTold(reading);
  if (basis === undefined) return reading;
  // How such things are guessed, and how that goes wrong, is not said of one that was told.
  const { made: _made, wrong: _wrong, ...rest } = reading;
  const plain = SPEAKS_OF_GUESS.test(reading.plain)
    ? templates[basis]
    : `${reading.plain} ${templates[basis]}`;
  return { ...rest, plain, guess: false, basis, ...(isScore && { kind: 'category' }) };
}

const SPEAKS_OF_GUESS = /\bguess/i;

/** What the law protects and the source beside it calls a guess is one, whatever its label lets us expect. */
function asGuessed(reading: Reading): Reading {
  if (reading.guess || reading.kind === 'source' || !saysGuessed(reading)) return reading;
  return { ...reading, guess: true, basis: 'modelled' };
}

/** Marks what a long column says, by its label alone: of its values only one of many that mean the same is seen. */
export function markColumn(label: string, column: ColumnReader): ColumnReader {
  if (isNoteLabel(label) || !isSpecialLabel(label)) return column;
  return {
    ...column,
    explain(value) {
      const meaning = column.explain(value);
      return meaning.absent === undefined ? { ...meaning, special: true } : meaning;
    },
  };
}
