import { isDate, toIsoDate } from './dates.ts';
import { isOptions } from './chosen-of.ts';
import { type Fact, type Place, type Printed, toEvent } from './fact.ts';
import { findRoles, type Roles } from './find-roles.ts';
import { findTicks, tickedAt, type Ticks } from './find-ticks.ts';
import { type Found, linesUp, type OpenTable } from './found.ts';
import { isHeading } from './heading-words.ts';
import { findBands, readBands } from './read-bands.ts';
import { DANGLING } from './row-evidence.ts';
import type { Matrix, Slot } from './matrix.ts';
import { printed, type Row, tableOf } from './to-table.ts';

/** Rows at the top of a table that may be headings. */
const HEADING_ROWS = 3;

/** Share of the cells of a column that may stand on a shade before the shade marks no heading: every other row may. */
const SHADED = 0.34;

function textsOf(row: Row): string[] {
  return row.map((slot) => slot?.text ?? '');
}

function filled(row: Row): Slot[] {
  return row.flatMap((slot) => (slot && slot.text !== '' ? [slot] : []));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((text, index) => text.toLowerCase() === (b[index] ?? '').toLowerCase())
  );
}

/** Whether headings are those of the table before, or the rest of them: some columns' only, and none over its labels. */
function repeats(header: readonly string[], before: OpenTable): boolean {
  if (sameTexts(header, before.header)) return true;
  return before.roles?.kind === 'pairs' && before.roles.sets.every(({ label }) => header[label] === '');
}

/** The commonest look of each column, over the rows given. */
function looksOf(rows: readonly Row[], columns: number): { bold: boolean; shaded: boolean; style: number }[] {
  return Array.from({ length: columns }, (_, column) => {
    const slots = rows.flatMap((row) => (row[column] && row[column].text !== '' ? [row[column]] : []));
    const styles = new Map<number, number>();
    for (const slot of slots) styles.set(slot.style, (styles.get(slot.style) ?? 0) + 1);
    return {
      bold: slots.filter((slot) => slot.bold).length * 2 > slots.length,
      shaded: slots.filter((slot) => slot.shaded).length > SHADED * slots.length,
      style: [...styles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1,
    };
  });
}

/** Whether a row looks like a heading over the rows below it. */
function isHeadingRow(row: Row, below: readonly Row[], columns: number): boolean {
  const slots = filled(row);
  if (slots.length === 0 || (slots.length === 1 && columns > 1 && (slots[0]?.columnSpan ?? 1) < 2))
    return false;
  const texts = textsOf(row);
  const plain =
    texts.some((text) => isHeading('label', text)) && texts.some((text) => isHeading('value', text));
  if (plain) return true;
  if (below.length === 0) return false;
  const looks = looksOf(below, columns);
  const stands = row.map((slot, column) => {
    const look = looks[column];
    if (!slot || slot.text === '' || !look) return undefined;
    return (slot.bold && !look.bold) || (slot.shaded && !look.shaded);
  });
  const yes = stands.filter((stand) => stand === true).length;
  // Labels in bold look like their heading; one column that stands out is enough if none denies it.
  const denied = row.some(
    (slot, column) => slot && slot.text !== '' && !slot.bold && looks[column]?.bold === true,
  );
  return yes > 0 && !denied && slots.every((slot) => slot.bold || slot.shaded);
}

function countHeadingRows(rows: readonly Row[], columns: number): number {
  let count = 0;
  while (count < HEADING_ROWS && count + 1 < rows.length) {
    const row = rows[count];
    // What stands below is judged without the next heading row, which looks just the same.
    const body = rows.slice(Math.min(count + 2, rows.length - 1));
    if (!row || !isHeadingRow(row, body, columns)) break;
    count++;
  }
  return count > 0 || !(isOverDates(rows, columns) || isOverTicks(rows)) ? count : 1;
}

/** Whether the first row names a column that holds nothing but dates below it. */
function isOverDates(rows: readonly Row[], columns: number): boolean {
  const [first, ...below] = rows;
  if (!first || columns < 3 || below.length < 2 || filled(first).length < columns) return false;
  return first.some((slot, at) => {
    const texts = below.flatMap((row) => row[at]?.text ?? []).filter((text) => text !== '');
    return slot !== undefined && !isDate(slot.text) && texts.length > 1 && texts.every(isDate);
  });
}

/** Whether the first row names answers, under which the others have their marks. */
function isOverTicks([first, ...below]: readonly Row[]): boolean {
  return first !== undefined && findTicks(textsOf(first), below.map(textsOf)) !== undefined;
}

/** A row that only names what follows: one cell over all columns, or one that stands out alone. */
function sectionOf(row: Row, columns: number, looks: readonly { style: number }[]): string | undefined {
  const slots = filled(row);
  const [only] = slots;
  if (!only || slots.length > 1 || columns < 2) return undefined;
  if (only.columnSpan >= columns) return only.text;
  return row[0] === only && (only.bold || only.shaded) && only.style !== looks[0]?.style
    ? only.text
    : undefined;
}

const NONE: Printed = { text: '', inks: [] };

/** Answers with a box each that stand in cells of their own are one choice. */
function joinOptions(cells: readonly Printed[]): Printed | undefined {
  const written = cells.filter(({ text }) => text !== '');
  if (written.length < 2 || !written.every(({ text }) => isOptions(text))) return undefined;
  return { text: written.map(({ text }) => text).join(' '), inks: written.flatMap(({ inks }) => inks) };
}

function readPairs(
  rows: readonly Row[],
  roles: Extract<Roles, { kind: 'pairs' }>,
  header: readonly string[],
  start: string | undefined,
  columns: number,
): { facts: Fact[]; section: string | undefined } {
  const facts: Fact[] = [];
  const looks = looksOf(rows, columns);
  let section = start;
  for (const row of rows) {
    const named = sectionOf(row, columns, looks);
    if (named !== undefined) {
      section = named;
      continue;
    }
    const group = roles.section === undefined ? undefined : row[roles.section]?.text;
    if (group !== undefined && group !== '') section = group;
    for (const set of roles.sets) {
      const label = printed(row[set.label]);
      if (label.text === '') continue;
      const source = set.source === undefined ? undefined : printed(row[set.source]);
      const value = printed(row[set.value]);
      // Headings that are printed again, or head the next table: no fact is called "Field" and is "Value".
      if (isHeading('label', label.text) && isHeading('value', value.text)) continue;
      const others = set.also.map((at) => printed(row[at]));
      const options = joinOptions([value, ...others]);
      const also = set.also.map((at, index) => ({ label: header[at] ?? '', value: others[index] ?? NONE }));
      facts.push({
        label,
        value: options ?? value,
        also: options ? [] : also,
        ...(source && { source }),
        ...(section !== undefined && { section }),
      });
    }
  }
  return { facts, section };
}

/** Facts of a table of marks: what is asked, and the heading over the mark. */
function readTicks(
  rows: readonly Row[],
  roles: Ticks,
  header: readonly string[],
  section: string | undefined,
): Fact[] {
  return rows.map((row): Fact => {
    const at = tickedAt(textsOf(row), roles);
    const mark = at === undefined ? undefined : printed(row[at]);
    return {
      label: printed(row[roles.label]),
      value: { text: at === undefined ? '' : (header[at] ?? ''), inks: mark?.inks ?? [] },
      ...(section !== undefined && { section }),
    };
  });
}

/** Adds a row that has no label to the one above it: a cell that the page break cut. */
function healRows(rows: readonly Row[], label: number): Row[] {
  return rows.filter((row) => filled(row).length > 0 && !(label > 0 && filled(row).length === 0));
}

/**
 * Reads a table of one page, given the one that the page before left open. What it found goes to
 * `found`; what is returned is open for the next page.
 */
export function readMatrix(
  matrix: Matrix,
  found: Found,
  section: string | undefined,
  open: OpenTable | undefined,
): OpenTable | undefined {
  const columns = matrix.lanes.length;
  const rows = healRows(matrix.rows, 0);
  const place: Place = { document: matrix.document, page: matrix.page };
  const goesOn = open && linesUp(open.lanes, matrix.lanes) ? open : undefined;
  const over = goesOn?.roles?.kind === 'bands' ? goesOn : undefined;
  const bands =
    (goesOn && !over) || isOverTicks(rows)
      ? undefined
      : findBands(rows, columns, over && (over.header.length > 0 ? 'labels' : 'values'));
  if (bands) {
    const { facts, rest } = readBands(rows, bands, over?.header ?? [], section);
    found.facts.push(...facts);
    found.tables?.push(tableOf(matrix, [], rows, section));
    return { roles: { kind: 'bands' }, header: rest, lanes: matrix.lanes };
  }
  let heads = countHeadingRows(rows, columns);
  if (goesOn && heads === 0 && rows[0] && sameTexts(textsOf(rows[0]), goesOn.header)) heads = 1;
  const headerRows = rows.slice(0, heads);
  const body = rows.slice(heads);
  const header = Array.from(
    { length: columns },
    (_, at) => headerRows.map((row) => row[at]?.text ?? '').findLast((text) => text !== '') ?? '',
  );
  const repeated = goesOn !== undefined && (heads === 0 || repeats(header, goesOn));
  const styles = looksOf(body, columns).map((look) => look.style);
  const labels = repeated && heads === 0 ? goesOn.header : header;
  const known = repeated ? goesOn.roles : undefined;
  const roles = known ?? findRoles({ header: labels, rows: body.map(textsOf), columns, styles });
  const from = repeated ? (section ?? goesOn.section) : section;
  found.tables?.push(tableOf(matrix, headerRows, body, from));
  if (roles.kind === 'pairs') {
    const [set] = roles.sets;
    const cutOff =
      repeated && roles.sets.length === 1 && set
        ? restOfRow(body[0], set.label, set.value, goesOn.last)
        : undefined;
    if (cutOff) {
      found.continued = cutOff;
      body.shift();
    }
    const read = readPairs(body, roles, labels, from, columns);
    found.facts.push(...read.facts);
    const last = read.facts.at(-1);
    return {
      roles,
      header: labels,
      lanes: matrix.lanes,
      ...(read.section !== undefined && { section: read.section }),
      ...(last && { last }),
    };
  }
  if (roles.kind === 'ticks') found.facts.push(...readTicks(body, roles, labels, from));
  if (roles.kind === 'events') {
    for (const row of body) {
      const cells = row.map((slot, at) => ({ label: labels[at] ?? '', value: printed(slot) }));
      const text = row[roles.date]?.text ?? '';
      found.events.push(
        toEvent(cells, place, { section: from, date: isDate(text) ? toIsoDate(text) : undefined }),
      );
    }
  } else if (roles.kind === 'records') {
    for (const row of body) {
      const subject = body.length > 1 ? (row[0]?.text ?? '') : '';
      labels.forEach((label, at) => {
        const head = headerRows.at(-1)?.[at];
        if (label === '') return;
        found.facts.push({
          label: { text: label, inks: printed(head).inks },
          value: printed(row[at]),
          ...(from !== undefined && { section: from }),
          ...(subject !== '' && { subject }),
        });
      });
    }
  }
  return { roles, header: labels, lanes: matrix.lanes, ...(from !== undefined && { section: from }) };
}

/**
 * The rest of a row that the page break cut: a first row without a label, or one with nothing but the end
 * of the label above. It says what to add to the last fact of the page before.
 */
function restOfRow(
  row: Row | undefined,
  label: number,
  value: number,
  last: Fact | undefined,
): Found['continued'] {
  if (!row || !last) return undefined;
  const [name, text] = [row[label]?.text ?? '', row[value]?.text ?? ''];
  if (name === '') return text === '' ? undefined : { label: '', value: text };
  if (filled(row).length > 1 || text !== '') return undefined;
  const goesOn = /^[\p{Ll}\d(]/u.test(name) || DANGLING.test(last.label.text);
  return goesOn ? { label: name, value: '' } : undefined;
}
