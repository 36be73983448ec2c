import type { Answer } from '../report/answer.ts';
import columns from './study-columns.json' with { type: 'json' };

/** What was done to a value before it could leave: see `protect-value.ts`. */
export type Treatment = 'kept' | 'rounded' | 'month' | 'band' | 'district' | 'removed' | 'withheld' | 'none';

/** One reading of one reply as it is exported. The words of `study-columns.json` say what each column holds. */
export interface StudyRow {
  readonly reply: string;
  readonly person: string | null;
  readonly party: string | null;
  readonly month: string | null;
  readonly outcome: string;
  readonly row: number;
  readonly subject: number | null;
  readonly entry: string | null;
  readonly label: string | null;
  readonly kind: string | null;
  readonly category: string | null;
  readonly topic: string | null;
  readonly basis: string | null;
  readonly guess: boolean | null;
  readonly special: boolean | null;
  readonly status: string | null;
  readonly confidence: string | null;
  readonly scheme: string | null;
  readonly about_party: string | null;
  readonly about_year: string | null;
  readonly value: string | null;
  readonly number: number | null;
  readonly treatment: Treatment;
  readonly absent: string | null;
  readonly hidden: boolean | null;
  readonly picture: boolean | null;
  readonly answer: Answer | null;
  readonly chance: number | null;
}

/** A column of the table of readings, in the words of a Frictionless table schema. */
export interface StudyColumn {
  readonly name: keyof StudyRow;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required?: boolean;
  readonly description: string;
}

/** The columns in the order of the files. They are only ever added to, and at the end. */
export const STUDY_COLUMNS = columns as readonly StudyColumn[];

/** The cells of a row in the order of the columns, in which each row is made: to ask for them by name takes several times as long. */
export function cellsOf(row: StudyRow): readonly StudyRow[keyof StudyRow][] {
  return Object.values(row) as StudyRow[keyof StudyRow][];
}
