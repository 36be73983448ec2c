import { kindOf } from './find-roles.ts';
import { type FieldName, fieldNameOf } from './names-field.ts';

/**
 * What the first row of a narrow table is that holds nothing but names of fields. `records`: it names the
 * columns, and each row below is of one person. `pairs`: it names a column of labels and one of their values.
 * `doubt`: it may be either a heading or a label and its value.
 */
export type Heading = 'records' | 'pairs' | 'doubt';

/** A code as lists have them, or a number: it labels nothing. */
const CODE = /^(?:[A-Z]{0,2}\d{1,9}[A-Z]?|[A-Z])$/;
/** Headings that are names and cannot be values, from which a row is believed to be of headings. */
const SURE = 2;
const TELLING: ReadonlySet<string> = new Set(['number', 'date', 'mail']);
const REACHING: ReadonlySet<FieldName> = new Set(['own', 'channel']);

/**
 * Judges the first row of a table of a few columns by its words. Each of its cells names something that is
 * held about people, and no cell of the first column below does: labels would. Gives nothing where that is
 * not so, which is so of nearly all rows of a label and its value.
 */
export function judgeHeading(rows: readonly (readonly string[])[], columns: number): Heading | undefined {
  const [first = [], ...body] = rows;
  if (columns < 2 || first.length !== columns || body.length === 0) return undefined;
  const names = first.flatMap((text) => fieldNameOf(text) ?? []);
  const distinct = new Set(first.map((text) => text.toLowerCase())).size;
  if (names.length !== columns || distinct !== columns) return undefined;
  const leading = body.flatMap((row) => row[0] ?? []).filter((text) => text !== '');
  if (leading.length === 0 || leading.some((text) => fieldNameOf(text) !== undefined)) return undefined;
  const sure = names.filter((name) => name !== 'either').length;
  if (sure === 0) return undefined;
  if (sure >= SURE && leads(first, names, leading)) return 'records';
  const answers = body.map((row) => row[1] ?? '').filter((text) => text !== '');
  const counted = answers.length > 0 && answers.every((text) => TELLING.has(kindOf(text)));
  return columns === 2 && counted ? 'pairs' : 'doubt';
}

/** Whether the first heading is of what a person has one of, and not of what labels are: models, scores. */
function leads(
  [heading = '']: readonly string[],
  [name, ...others]: readonly FieldName[],
  leading: readonly string[],
): boolean {
  if (name === 'own') return true;
  if (name === 'code' && leading.every((text) => CODE.test(text))) return true;
  return heading.toLowerCase() === 'name' && others.every((other) => REACHING.has(other));
}
