import { LIMITS } from './limits.ts';
import { type JsonObject, type JsonValue, measureJson, parseJson, Repeated } from './parse-json.ts';

/** A piece of a JSON file as rows, and the names that lead to it, the outermost first. */
export interface JsonTable {
  readonly path: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows at the top that name columns. */
  readonly headings: number;
  /** Each row below them is one record whose values they name. */
  readonly records?: true;
}

/** Between the names that lead to a value. */
export const PATH_MARK = ' › ';
/** Between the values of a list in one cell. */
const LIST_MARK = '; ';
/**
 * Cells that a table of records may have for each value in it. Records that share few names make a vast
 * and empty table; each of them is read on its own.
 */
const CELLS_A_VALUE = 4;
/** Names of the two members of an object that keeps its columns' names apart from its rows. */
const COLUMN_NAMES: ReadonlySet<string> = new Set(['columns', 'fields', 'header', 'headers', 'headings']);
const ROW_NAMES: ReadonlySet<string> = new Set(['data', 'records', 'rows', 'values']);

type Scalar = string | boolean | null;

function isScalar(value: JsonValue): value is Scalar {
  return value === null || typeof value !== 'object';
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return !isScalar(value) && !isList(value) && !(value instanceof Repeated);
}

/** What a database says of a value's type around it: `{ "$date": "2024-01-01" }`. */
const TYPE_NAME = /^\$(?:date|oid|uuid|symbol|number(?:Int|Long|Double|Decimal))$/;

function typedValue(value: JsonValue): JsonValue | undefined {
  if (!isObject(value)) return undefined;
  const [[name, inner] = ['', undefined], ...more] = Object.entries(value);
  return more.length === 0 && TYPE_NAME.test(name) ? inner : undefined;
}

/** The text of a value that fits into one cell; nothing of one that holds more. */
function textOf(value: JsonValue): string | undefined {
  if (isScalar(value)) return String(value);
  const typed = typedValue(value);
  if (typed !== undefined) return textOf(typed);
  const values = value instanceof Repeated ? value.values : isList(value) ? value : Object.values(value);
  if (!isObject(value) && values.every(isScalar)) return values.map(String).join(LIST_MARK);
  return values.length === 0 ? '' : undefined;
}

/** The values of a record by the names that lead to each; nothing where one of them is a table itself. */
function flatten(
  record: JsonObject,
  path: readonly string[] = [],
): [readonly string[], string][] | undefined {
  const cells: [readonly string[], string][] = [];
  for (const [name, value] of Object.entries(record)) {
    const at = [...path, name];
    const text = textOf(value);
    const inner = text === undefined && isObject(value) ? flatten(value, at) : undefined;
    if (text !== undefined) cells.push([at, text]);
    else if (inner) for (const cell of inner) cells.push(cell);
    else return undefined;
  }
  return cells;
}

/** Names of columns: the last name that leads to each, and all of them where two columns would be called the same. */
function nameColumns(paths: readonly (readonly string[])[]): string[] {
  const count = new Map<string, number>();
  for (const path of paths) count.set(path.at(-1) ?? '', (count.get(path.at(-1) ?? '') ?? 0) + 1);
  return paths.map((path) => {
    const last = path.at(-1) ?? '';
    return count.get(last) === 1 ? last : path.join(PATH_MARK);
  });
}

/** Records that share their names, as rows below those names. */
function tableOf(records: readonly JsonObject[], path: readonly string[]): JsonTable | undefined {
  const columns = new Map<string, { readonly path: readonly string[]; readonly at: number }>();
  const lines: [number, string][][] = [];
  let values = 0;
  for (const record of records) {
    const cells = flatten(record);
    if (!cells) return undefined;
    const line = cells.map(([names, text]): [number, string] => {
      const key = JSON.stringify(names);
      const column = columns.get(key) ?? { path: names, at: columns.size };
      columns.set(key, column);
      return [column.at, text];
    });
    values += line.length;
    lines.push(line);
  }
  if (columns.size * records.length > values * CELLS_A_VALUE) return undefined;
  const rows = lines.map((line) => {
    const row = Array.from({ length: columns.size }, () => '');
    for (const [at, text] of line) row[at] = text;
    return row;
  });
  return {
    path,
    rows: [nameColumns([...columns.values()].map((one) => one.path)), ...rows],
    headings: 1,
    records: true,
  };
}

/** Rows whose columns are named beside them: `{ "columns": […], "data": [[…], …] }`. */
function namedRows(object: JsonObject, path: readonly string[]): JsonTable | undefined {
  const entries = Object.entries(object);
  const names = entries.find(([name]) => COLUMN_NAMES.has(name.toLowerCase()))?.[1];
  const lists = entries.find(([name]) => ROW_NAMES.has(name.toLowerCase()))?.[1];
  if (!names || !isList(names) || !names.every(isScalar) || !lists || !isList(lists)) return undefined;
  const rows = lists.map((row) => (isList(row) && row.length === names.length ? row.map(textOf) : []));
  if (rows.length === 0 || rows.some((row) => row.length === 0 || row.includes(undefined))) return undefined;
  return {
    path,
    rows: [names.map(String), ...rows.map((row) => row.map((text) => text ?? ''))],
    headings: 1,
    records: true,
  };
}

/** The member that holds the value where each name has an object of its own: `{ "Ward": { "value": "Castle", "source": "register" } }`. */
const VALUE_NAMES: ReadonlySet<string> = new Set(['answer', 'content', 'text', 'val', 'value']);
function isValueName(name: string): boolean {
  return VALUE_NAMES.has(name.toLowerCase());
}

/** Names with such an object, from which they are rows. */
const FEWEST_WRAPPED = 3;

/** Names beside what each one's object says of it, the value first; nothing where the objects are not alike. */
function wrappedRows(object: JsonObject, path: readonly string[]): JsonTable | undefined {
  const entries = Object.entries(object);
  if (entries.length < FEWEST_WRAPPED) return undefined;
  const members = new Map<string, number>();
  const lines: (readonly [string, ReadonlyMap<string, string>])[] = [];
  for (const [name, inner] of entries) {
    const cells = isObject(inner) && typedValue(inner) === undefined ? flatten(inner) : undefined;
    if (!cells?.some(([[own = '', ...deeper]]) => deeper.length === 0 && isValueName(own))) return undefined;
    const named = cells.map(([names, text]) => [names.join(PATH_MARK), text] as const);
    for (const [member] of named) if (!members.has(member)) members.set(member, members.size);
    lines.push([name, new Map(named)]);
  }
  if (members.size * lines.length > CELLS_A_VALUE * lines.reduce((sum, [, cells]) => sum + cells.size, 0))
    return undefined;
  const columns = [...members.keys()].toSorted((a, b) => Number(isValueName(b)) - Number(isValueName(a)));
  const rows = lines.map(([name, cells]) => [name, ...columns.map((column) => cells.get(column) ?? '')]);
  return columns.length === 1
    ? { path, rows, headings: 0 }
    : { path, rows: [['field', ...columns], ...rows], headings: 1 };
}

/** What a text holds that is itself JSON, as programs pack one answer into another. */
function unpack(value: JsonValue): JsonValue | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  if (measureJson(value).levels > LIMITS.json.levels) return undefined;
  const inner = parseJson(value)?.value;
  return inner !== undefined && !isScalar(inner) && textOf(inner) === undefined ? inner : undefined;
}

function* readObject(object: JsonObject, path: readonly string[]): Generator<JsonTable> {
  const wrapped = wrappedRows(object, path);
  if (wrapped) {
    yield wrapped;
    return;
  }
  const named = namedRows(object, path);
  const entries = Object.entries(object).filter(
    ([name]) => !named || !(COLUMN_NAMES.has(name.toLowerCase()) || ROW_NAMES.has(name.toLowerCase())),
  );
  const pairs: string[][] = [];
  const deeper: [string, JsonValue][] = [];
  for (const [name, value] of entries) {
    // What stands twice is two facts, not a list.
    for (const one of value instanceof Repeated ? value.values : [value]) {
      const text = textOf(one);
      const packed = unpack(one);
      if (packed !== undefined) deeper.push([name, packed]);
      else if (text === undefined) deeper.push([name, one]);
      else pairs.push([name, text]);
    }
  }
  if (pairs.length > 0) yield { path, rows: pairs, headings: 0 };
  if (named) yield named;
  for (const [name, value] of deeper) yield* readTables(value, [...path, name]);
}

function* readList(list: readonly JsonValue[], path: readonly string[]): Generator<JsonTable> {
  if (list.every(isObject)) {
    const table = list.length > 1 ? tableOf(list, path) : undefined;
    if (table) {
      yield table;
      return;
    }
  }
  const rows = list.map((row) => (isList(row) ? row.map(textOf) : [undefined]));
  if (rows.every((row) => !row.includes(undefined))) {
    yield { path, rows: rows.map((row) => row.map((text) => text ?? '')), headings: 0 };
    return;
  }
  const single = list.map(textOf);
  if (single.every((text) => text !== undefined)) {
    yield { path, rows: single.map((text) => [text]), headings: 0 };
    return;
  }
  for (const [index, value] of list.entries())
    yield* readTables(value, list.length > 1 ? [...path, String(index + 1)] : path);
}

/**
 * What a JSON value holds, as tables: an object is names beside values, its objects come after it under
 * their own names; records that share names are one table; lists of lists are rows.
 */
export function* readTables(value: JsonValue, path: readonly string[] = []): Generator<JsonTable> {
  if (isObject(value)) yield* readObject(value, path);
  else if (isList(value)) yield* readList(value, path);
  else if (value instanceof Repeated) for (const one of value.values) yield* readTables(one, path);
  else yield { path, rows: [[String(value)]], headings: 0 };
}
