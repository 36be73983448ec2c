import { isHeld } from './is-held.ts';
import { isSamePersonsName, nameWords } from './person-name.ts';
import type { Reading } from './reading.ts';

/** All that a reply says in one row, or one column, of a table about people. */
interface Row {
  readonly subject: string;
  readonly at: number[];
  readonly labels: string[];
  readonly names: string[];
}

interface Person {
  readonly subject: string;
  name: readonly string[];
  /** The name as the reply has it, for people whose rows have the same number. */
  printed: string;
  readonly tables: Set<string>;
}

/** Names are compared one by one among so many people; among more only names that are written alike are one. */
const MOST_COMPARED = 300;

/**
 * Settles whose each reading is. Layout tells people apart by the row that they stand in, which says nothing
 * across tables, sheets and files: here rows of one name are one person, and so are lone rows unless their
 * names differ. A reply about one person has no subjects at all.
 */
export function tellPeopleApart(readings: readonly Reading[]): readonly Reading[] {
  const tables = tablesOf(readings);
  const [[, only] = []] = tables;
  // Rows of one table are as many people, which is what their numbers say already.
  if (!only || (tables.size === 1 && only.length > 1)) return readings;
  const crowd = new Crowd();
  const whose = new Map<number, Person>();
  // Tables of several people first: a lone row may belong to one of them.
  const inOrder = [...tables].toSorted(([, a], [, b]) => Number(a.length === 1) - Number(b.length === 1));
  for (const [table, rows] of inOrder)
    for (const row of rows) {
      const person = crowd.find(row, table, rows.length === 1);
      if (person) for (const at of row.at) whose.set(at, person);
    }
  const subjects = crowd.people.length < 2 ? new Map<Person, string>() : crowd.subjects();
  return readings.map((reading, at) => {
    const person = whose.get(at);
    const subject = person && subjects.get(person);
    if (subject === reading.subject) return reading;
    const { subject: _, ...rest } = reading;
    return subject === undefined ? rest : { ...rest, subject };
  });
}

/** A letter that stands in no label and no name of a sheet. */
const BETWEEN = '\u0000';

/** A row that layout knows by its number; others it knows by what stands in their first column. */
const NUMBERED = /^\d+$/;

/**
 * The rows of each table: those of one sheet that have the same labels. Rows that are known by their first
 * cell are told apart by it in the whole document.
 */
function tablesOf(readings: readonly Reading[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row>();
  for (const [at, reading] of readings.entries()) {
    const { subject, where } = reading;
    if (subject === undefined) continue;
    const key = [where.document, where.kind === 'cell' ? where.sheet : '', subject].join(BETWEEN);
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { subject, at: [], labels: [], names: [] }));
    row.at.push(at);
    row.labels.push(reading.label);
    if (reading.topic === 'name' && isHeld(reading)) row.names.push(reading.value);
  }
  const tables = new Map<string, Row[]>();
  for (const [key, row] of rows) {
    const [document = '', sheet = ''] = key.split(BETWEEN);
    const table = [document, sheet, ...(NUMBERED.test(row.subject) ? row.labels : [])].join(BETWEEN);
    const same = tables.get(table);
    if (same) same.push(row);
    else tables.set(table, [row]);
  }
  return tables;
}

/** The people who were met with so far. */
class Crowd {
  readonly people: Person[] = [];
  readonly #byName = new Map<string, Person[]>();
  readonly #bySubject = new Map<string, Person[]>();

  /** Whose a row is; nothing where it might be anybody's of several. */
  find(row: Row, table: string, lone: boolean): Person | undefined {
    const name = nameWords(row.names.join(' '));
    const known =
      this.#named(name, table) ?? (lone ? this.#onlyOne(name) : this.#inSameRow(row, name, table));
    if (!known && lone && name.length === 0 && this.people.length > 1) return undefined;
    const person = known ?? this.#add(row.subject, table);
    person.tables.add(table);
    if (person.name.length === 0 && name.length > 0) {
      person.name = name;
      person.printed = row.names.join(' ');
      push(this.#byName, name.join(' '), person);
    }
    return person;
  }

  /** A subject for each: the row, or the name where a row of another table has the same number. */
  subjects(): ReadonlyMap<Person, string> {
    return new Map(
      this.people.map((person, at) => {
        const { subject, printed } = person;
        const alone = (this.#bySubject.get(subject) ?? []).length === 1;
        return [person, alone ? subject : printed === '' ? `${subject} (${at + 1})` : printed];
      }),
    );
  }

  #named(name: readonly string[], table: string): Person | undefined {
    if (name.length === 0) return undefined;
    const alike = this.#byName.get(name.join(' ')) ?? [];
    const near =
      this.people.length > MOST_COMPARED
        ? []
        : this.people.filter((one) => isSamePersonsName(one.name, name));
    return [...alike, ...near].find(({ tables }) => !tables.has(table));
  }

  /** The one person whom a reply of lone rows is about, unless the names differ. */
  #onlyOne(name: readonly string[]): Person | undefined {
    const [first, ...others] = this.people;
    return first && others.length === 0 && (name.length === 0 || first.name.length === 0) ? first : undefined;
  }

  /** Where no name speaks against it, the same row of another sheet is the same person. */
  #inSameRow(row: Row, name: readonly string[], table: string): Person | undefined {
    return this.#bySubject
      .get(row.subject)
      ?.find((one) => !one.tables.has(table) && (name.length === 0 || one.name.length === 0));
  }

  #add(subject: string, table: string): Person {
    const person: Person = { subject, name: [], printed: '', tables: new Set([table]) };
    this.people.push(person);
    push(this.#bySubject, subject, person);
    return person;
  }
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
