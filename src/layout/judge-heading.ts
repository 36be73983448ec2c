import { kindOf } from './kind-of.ts';
import { type FieldName, fieldNameOf } from './names-field.ts';
import { isPersonValue, mayBeValue, type PersonKind, personKindOf } from './person-value.ts';
import { measureOf } from './says-measure.ts';

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
/** Kinds whose values cannot be labels, so that one of them below its heading is enough. */
const PLAIN: ReadonlySet<PersonKind> = new Set(['postcode', 'mail', 'phone']);
const REACHING: ReadonlySet<FieldName> = new Set(['own', 'channel']);

/**
 * Judges the first row of a table of a few columns by its words. Each of its cells names something that is
 * held about people, or it begins with such a name and what stands beside that is no value of it; and no cell
 * of the first column below does: labels would. Where only its first cell names what a person has one of, it
 * may be either. Gives nothing where neither is so, as in nearly all tables of labels and values.
 */
export function judgeHeading(rows: readonly (readonly string[])[], columns: number): Heading | undefined {
  const [first = [], ...body] = rows;
  if (columns < 2 || first.length !== columns || first.includes('')) return undefined;
  const distinct = new Set(first.map((text) => text.toLowerCase())).size;
  const leading = leadingOf(body);
  if (distinct !== columns || leading.some(isName)) return undefined;
  if (leading.length === 0) return headsMeasure(first) ? 'doubt' : undefined;
  const names = first.flatMap((text) => fieldNameOf(text) ?? []);
  const people = judgePeople(first, body, leading);
  if (names.length < columns || people === 'records') return people;
  const sure = names.filter((name) => name !== 'either').length;
  if (sure === 0) return undefined;
  if (sure >= SURE && leads(first, names, leading)) return 'records';
  if (people === 'doubt' && names[0] !== 'own') return people;
  const answers = body.map((row) => row[1] ?? '').filter((text) => text !== '');
  const counted = answers.length > 0 && answers.every((text) => TELLING.has(kindOf(text)));
  return columns === 2 && counted ? 'pairs' : 'doubt';
}

/** Judges a first row that begins with what is about a person by whether its next cell may be a value of it. */
function judgePeople(
  first: readonly string[],
  body: readonly (readonly string[])[],
  leading: readonly string[],
): 'records' | 'doubt' | undefined {
  const [heading = '', beside = ''] = first;
  const kind = personKindOf(heading);
  if (kind === undefined || leading.some((text) => measureOf(text) !== undefined)) return undefined;
  const people = leading.every((text) => isPersonValue(kind, text));
  if (mayBeValue(kind, beside)) {
    const named = kind === 'name' || kind === 'full-name';
    return named && leading.length >= MANY && (people || fieldNameOf(heading) === 'own')
      ? 'doubt'
      : undefined;
  }
  if (!people && kind === 'full-name' && measureOf(beside) === 'bare') return undefined;
  const measured = first.some((text, at) => at > 0 && measures(kind, text) && holdsFigures(body, at));
  return people && (PLAIN.has(kind) || measured) ? 'records' : 'doubt';
}

/** Whether a heading is of a measure of people: below "Name" and "Score" may stand the names of scores. */
function measures(kind: PersonKind, text: string): boolean {
  const measure = measureOf(text);
  return measure === 'named' || (measure === 'bare' && kind !== 'full-name');
}

/** Whether a first row can be no label and its value: a measure of people stands beside what is about one. */
function headsMeasure([heading = '', beside = '']: readonly string[]): boolean {
  return personKindOf(heading) !== undefined && measureOf(beside) === 'named';
}

/** Whether a column holds numbers or codes and nothing else. */
function holdsFigures(body: readonly (readonly string[])[], column: number): boolean {
  const cells = body.flatMap((row) => row[column] ?? []).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => kindOf(text) === 'number' || CODE.test(text));
}

/**
 * Whether rows under a heading are of one person each: it begins with what a person has one of, and the
 * first column below holds no names of such things, as one of labels would.
 */
export function headsPeople(header: readonly string[], body: readonly (readonly string[])[]): boolean {
  const leading = leadingOf(body);
  return fieldNameOf(header[0] ?? '') === 'own' && leading.length > 0 && !leading.some(isName);
}

/**
 * Whether rows under a heading begin with names of people, or with what reaches them, by their looks, and
 * another heading says what is held of each.
 */
export function headsNames(header: readonly string[], body: readonly (readonly string[])[]): boolean {
  const [heading = '', beside = '', ...others] = header;
  const kind = personKindOf(heading);
  const leading = leadingOf(body);
  if (kind === undefined || leading.length === 0 || mayBeValue(kind, beside)) return false;
  const telling = [beside, ...others].some((text) => text !== '' && measureOf(text) !== 'bare');
  return telling && leading.every((text) => !isName(text) && isPersonValue(kind, text));
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
