import { findRoles, headsMeasures, isSideBySide, type Roles } from './find-roles.ts';
import { kindOf } from './kind-of.ts';
import words from './sheet-notes.json' with { type: 'json' };
import { headsRecords, isPersonal } from './heads-records.ts';
import { headsNames, headsPeople, judgeHeading } from './judge-heading.ts';
import { findTicks } from './find-ticks.ts';
import { isHeading } from './heading-words.ts';
import { measureOf } from './says-measure.ts';
import { personKindOf } from './person-value.ts';
import { isHeader, looksLikeName } from './sheet-row.ts';

/**
 * How the rows of a table in a sheet are read. `headed`: its first row names the columns. `doubtful`: it may
 * do so, and the rows may be read wrongly.
 */
export interface Shape {
  readonly roles: Roles | { readonly kind: 'transposed' };
  readonly headed: boolean;
  readonly doubtful?: true;
}

/** Columns from which a table's first row is the heading of records. */
const WIDE = 4;
/** Columns that a history has at most; wider rows are people. */
const HISTORY_COLUMNS = 10;
/** Dates that a person has one of. */
const PERSONS_DATE = new RegExp(words.personsDate, 'iu');
/** Kinds of cells that no name of a column is of. */
const TELLING: ReadonlySet<string> = new Set(['number', 'date', 'mail']);
/** Share of rows whose answers are of one kind, from which columns are people. */
const ALIKE = 0.75;

/** Whether the first row is of words and each column below it of one kind that is none: it names the columns. */
function namesKinds([first = [], ...body]: readonly (readonly string[])[]): boolean {
  const below = first.slice(1).map((_, at) => body.map((row) => kindOf(row[at + 1] ?? '')));
  return (
    body.length > 1 &&
    first.every(looksLikeName) &&
    below.every(([kind = '', ...kinds]) => TELLING.has(kind) && kinds.every((other) => other === kind))
  );
}

/** Whether people are counted over their columns: "Person 1", "Person 2". */
function countsPeople([, ...names]: readonly string[]): boolean {
  const [name = ''] = names;
  return (
    names.length > 1 &&
    /\p{L}/u.test(name) &&
    names.every((text, at) => text === name.replace(/\d+/, String(at + 1)))
  );
}

/** Whether each row holds one thing of several people: a label, then answers of one kind side by side. */
function isTransposed(rows: readonly (readonly string[])[]): boolean {
  if (!isHeader(rows.map((row) => row[0] ?? ''))) return false;
  if (namesKinds(rows)) return false;
  const alike = rows.filter((row) => {
    const kinds = row.slice(1).map(kindOf);
    return kinds.length > 1 && kinds.every((kind) => kind === kinds[0]);
  });
  return alike.length >= rows.length * ALIKE && rows.some((row) => /\d/.test(row.slice(1).join('')));
}

function rolesOf(header: readonly string[], rows: readonly (readonly string[])[], columns: number): Roles {
  const roles = findRoles({ header, rows, columns });
  if (roles.kind === 'bands') return { kind: 'records' };
  return roles.kind === 'events' && !isHistory(roles.date, header, rows) ? { kind: 'records' } : roles;
}

/**
 * Whether rows with dates are events. A person has dates, too: of birth, of joining, of the last contact.
 * Rows that hold a postcode or an address each are people, unless they begin with the date.
 */
function isHistory(date: number, header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const name = header[date] ?? '';
  if (PERSONS_DATE.test(name)) return false;
  if (date === 0 || name === '') return true;
  return header.length <= HISTORY_COLUMNS && !header.some((_, at) => isPersonal(rows, at));
}

/** Whether plain words head the columns: "Field" and "Value". */
export function isNamed(texts: readonly string[]): boolean {
  return (
    texts.some((text) => isHeading('label', text)) ||
    (texts.length === 2 && isHeading('value', texts[1] ?? '')) ||
    // A group, the names in it, and what is held of each; or names under no heading at all.
    (texts.length > 2 && isHeading('section', texts[0] ?? '') && isHeading('value', texts[2] ?? '')) ||
    (texts[0] === '' && isHeading('value', texts[1] ?? '')) ||
    headsMeasures(texts)
  );
}

/**
 * The shape of a table whose heading is known, and of how many rows that is. `records`: the file itself says
 * that each row is of one thing, whose values the heading names.
 */
export function findHeadedShape(
  header: readonly string[],
  body: readonly (readonly string[])[],
  columns: number,
  { rows = 1, records: told = false } = {},
): Shape {
  const records: Shape = { roles: { kind: 'records' }, headed: true };
  const ticks = findTicks(header, body);
  if (ticks) return { roles: ticks, headed: true };
  if (countsPeople(header)) return { roles: { kind: 'transposed' }, headed: true };
  const narrow = columns < WIDE;
  if (narrow && columns > 1 && headsPeople(header, body)) return records;
  if (narrow && judgeHeading([header, ...body], columns) === 'records') return records;
  const named = isNamed(header);
  if (!named && columns > 1 && narrow && headsNames(header, body)) return records;
  if (!named && columns > 1 && narrow && headsRecords([header, ...body], columns)) return records;
  const roles = rolesOf(header, body, columns);
  if (!named && told) return roles.kind === 'events' ? { roles, headed: true } : records;
  if (!named && columns > 2 && rows > 1) return roles.kind === 'events' ? { roles, headed: true } : records;
  if (named || columns < WIDE || roles.kind === 'events') return { roles, headed: true };
  return isSideBySide({ header, rows: body, columns }) ? { roles, headed: true } : records;
}

/** The shape of a table that may have a heading in its first row, or none. Rows are clean texts. */
export function findShape(rows: readonly (readonly string[])[], columns: number): Shape {
  const [first = [], ...body] = rows;
  const ticks = findTicks(first, body);
  if (ticks) return { roles: ticks, headed: true };
  const heading = columns < WIDE ? judgeHeading(rows, columns) : undefined;
  const person = personKindOf(first[0] ?? '') !== undefined;
  const bare = measureOf(first[1] ?? '') === 'bare';
  if (isNamed(first) && !(heading === 'doubt' && person && bare))
    return findHeadedShape(first, body, columns);
  if (heading === 'records' || (columns > 1 && columns < WIDE && headsRecords(rows, columns)))
    return { roles: { kind: 'records' }, headed: true };
  const doubt = heading === 'doubt' && { doubtful: true as const };
  if (columns > 2 && isTransposed(rows)) return { roles: { kind: 'transposed' }, headed: false, ...doubt };
  if (columns < WIDE) {
    const headed = heading === 'pairs' || (columns > 2 && isHeader(first) && !isHeader(rows[1] ?? []));
    if (headed && (headsPeople(first, body) || headsNames(first, body)))
      return { roles: { kind: 'records' }, headed };
    const roles = rolesOf(headed ? first : [], headed ? body : rows, columns);
    return { roles, headed, ...((!headed || (person && !bare)) && doubt) };
  }
  if (isSideBySide({ header: [], rows, columns }) && (!isHeader(first) || !isEven(body, columns)))
    return { roles: findRoles({ header: [], rows, columns }), headed: false };
  const labelsDown = isHeader(rows.map((row) => row[0] ?? ''));
  if (labelsDown && !isHeader(first) && !namesKinds(rows))
    return { roles: { kind: 'transposed' }, headed: false };
  const roles = rolesOf(first, body, columns);
  if (roles.kind === 'events') return { roles, headed: true };
  return { roles: { kind: 'records' }, headed: true };
}

/** Whether every second column holds answers of one kind: then they are records and not values. */
function isEven(rows: readonly (readonly string[])[], columns: number): boolean {
  for (let at = 1; at < columns; at += 2) {
    const kinds = rows.flatMap((row) => ((row[at] ?? '') === '' ? [] : [kindOf(row[at] ?? '')]));
    if (kinds.length > 1 && kinds.every((kind) => kind === kinds[0])) return true;
  }
  return rows.length < 2;
}
