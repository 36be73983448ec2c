import { askOnce } from './ask-once.ts';
import { isNoteLabel, isSpecialLabel, isSpecialNote } from './is-special-label.ts';
import type { ColumnReader } from './read-column.ts';
import type { Reading } from './reading.ts';
import { whoTold } from './source-texts.ts';

/**
 * Adds to readings what their own place in the reply tells and no entry of the glossary can: that a fact was
 * told and is no guess, and that a label speaks of data which the law protects though no entry marks it.
 */
export function createSettler(): (reading: Reading) => Reading {
  const isSpecial = askOnce(isSpecialLabel);
  const isNote = askOnce(isNoteLabel);
  return (reading) => {
    const told = asTold(reading);
    if (told.special || told.absent !== undefined) return told;
    const special = isNote(told.label) ? isSpecialNote(told.value) : isSpecial(told.label);
    return special ? { ...told, special } : told;
  };
}

/** A fact for which the reply names who told it is no guess, whatever its label lets us expect; a score stays one. */
function asTold(reading: Reading): Reading {
  if (!reading.guess || reading.kind === 'score') return reading;
  const basis = whoTold(reading);
  return basis === undefined ? reading : { ...reading, guess: false, basis };
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
