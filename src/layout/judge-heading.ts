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
/** Rows without a single label among them that names such a thing, from which the table may be no list of labels. */
const MANY = 2;
const TELLING: ReadonlySet<string> = new Set(['number', 'date', 'mail']);
const REACHING: ReadonlySet<FieldName> = new Set(['own', 'channel']);

/**
 * Judges the first row of a table of a few columns by its words. Each of its cells names something that is
 * held about people, and no cell of the first column below does: labels would. Where only its first cell
 * names what a person has one of, it may be either. Gives nothing where neither is so, as in nearly all
 * tables of labels and values.
 */
export function judgeHeading(rows: readonly (readonly string[])[], columns: number): Heading | undefined {
  const [first = [], ...body] = rows;
  if (columns < 2 || first.length !== columns || first.includes('')) return undefined;
  const distinct = new Set(first.map((text) => text.toLowerCase())).size;
  const leading = leadingOf(body);
  if (distinct !== columns || leading.length === 0 || leading.some(isName)) return undefined;
  const names = first.flatMap((text) => fieldNameOf(text) ?? []);
  if (names.length < columns)
    return fieldNameOf(first[0] ?? '') === 'own' && leading.length >= MANY ? 'doubt' : undefined;
  const sure = names.filter((name) => name !== 'either').length;
  if (sure === 0) return undefined;
  if (sure >= SURE && leads(first, names, leading)) return 'records';
  const answers = body.map((row) => row[1] ?? '').filter((text) => text !== '');
  const counted = answers.length > 0 && answers.every((text) => TELLING.has(kindOf(text)));
  return columns === 2 && counted ? 'pairs' : 'doubt';
}

/**
 * Whether rows under a heading are of one person each: it begins with what a person has one of, and the
 * first column below holds no names of such things, as one of labels would.
 */
export function headsPeople(header: readonly string[], body: readonly (readonly string[])[]): boolean {
  const leading = leadingOf(body);
  return fieldNameOf(header[0] ?? '') === 'own' && leading.length > 0 && !leading.some(isName);
}

function leadingOf(body: readonly (readonly string[])[]): readonly string[] {
  return body.flatMap((row) => row[0] ?? []).filter((text) => text !== '');
}

function isName(text: string): boolean {
  return fieldNameOf(text) !== undefined;
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
