import type { Prose } from '../../layout/block.ts';
import type { EventRow, Field, Laid } from '../../layout/field.ts';
import type { Box, Where } from '../../read/where.ts';
import { type PlacedCell, isMerged, placeCells } from './table-grid.ts';
import { boxesOn, lay, type Layer, type View } from './layer.ts';
import { around, element, overlap, rectangle, svgText, title, wider } from './svg.ts';

/** Points between the bar of a paragraph and its letters. */
const BAR_GAP = 5;
/** Points that boxes of labels and values keep from their letters. */
const EDGE = 1;
/** Points from which on a label and its value are tied by a curve beside them and not by one between. */
const ROOM = 2;

/** All that layout made of the page. */
export function foundLayers(view: View): Layer[] {
  const { laid } = view;
  const furniture = laid.prose.filter((prose) => prose.furniture === true);
  const prose = laid.prose.filter((one) => one.furniture !== true);
  const untaken = findUntaken(view);
  // Furniture is named once, where it stands first; on other pages it stands in the same place.
  const places = furniture.flatMap(({ where }) => (where.kind === 'page' ? where.boxes : []));
  const repeats = (box: Box): boolean => places.some((place) => overlap(place, box));
  const drawBox = (box: Box): string => rectangle(wider(lay(box, view), EDGE), {});
  return [
    { name: 'prose', marks: prose.flatMap((one) => drawProse(one, view)) },
    {
      name: 'letter',
      marks: laid.letter.flatMap(({ kind, where }) => outline(boxesOn(view, where), kind)),
    },
    { name: 'tables', marks: laid.tables.flatMap((table, index) => drawTable(table, index + 1, view)) },
    { name: 'history', marks: laid.events.flatMap((event) => drawEvent(event, view)) },
    { name: 'pairs', marks: laid.fields.flatMap((field) => drawPair(field, view)) },
    { name: 'furniture', marks: untaken.filter(repeats).map(drawBox) },
    { name: 'left', marks: untaken.filter((box) => !repeats(box)).map(drawBox) },
  ];
}

/** Every place that a block, a fact or the letter head takes. */
function placesOf({ fields, events, letter, prose, tables }: Laid): Where[] {
  return [
    ...fields.flatMap(({ where, also, givenSource }) => [
      where,
      ...(also ?? []).map((one) => one.where),
      ...(givenSource ? [givenSource.where] : []),
    ]),
    ...events.flatMap(({ cells }) => cells.map((cell) => cell.where)),
    ...[...letter, ...prose.filter((one) => one.furniture !== true)].map(({ where }) => where),
    ...tables.flatMap(({ header, rows }) => [header, ...rows].flat().map(({ where }) => where)),
  ];
}

/** Boxes, on the page, of seen words that nothing was made of: what repeats on each page, and what was missed. */
function findUntaken({ page, laid }: View): Box[] {
  const taken = placesOf(laid).flatMap((where) =>
    where.kind === 'page' && where.document === page.document && where.page === page.number
      ? where.boxes
      : [],
  );
  return page.words
    .filter((word) => word.hidden === undefined && !taken.some((box) => overlap(box, word.box)))
    .map((word) => word.box);
}

function outline(boxes: readonly Box[], name: string): string[] {
  const box = around(boxes);
  return box ? [element('g', {}, title(name) + rectangle(wider(box, EDGE), { rx: 2 }))] : [];
}

/** A bar beside the lines of a paragraph; a heading's is heavy. */
function drawProse({ where, heading }: Prose, view: View): string[] {
  const box = around(boxesOn(view, where));
  if (!box) return [];
  const [x, name] = [box.x - BAR_GAP, heading ? 'heading' : undefined];
  const bar = element('line', { class: name, x1: x, y1: box.y, x2: x, y2: box.y + box.height });
  return [rectangle(wider(box, EDGE), { class: name }) + bar];
}

function drawEvent({ date, cells }: EventRow, view: View): string[] {
  return outline(
    cells.flatMap((cell) => boxesOn(view, cell.where)),
    date ?? '–',
  );
}

function drawTable(table: Laid['tables'][number], number: number, view: View): string[] {
  const { header, rows, quality } = table;
  const placed = placeCells([header, ...rows], view);
  const whole = around(placed.map(({ box }) => box));
  if (!whole) return [];
  const tag = { x: whole.x, y: whole.y - 2, class: 'tag' };
  return [
    element('g', {}, [
      ...placed.map(drawCell),
      rectangle(whole, { class: 'whole' }),
      element('text', tag, svgText(`T${number} · ${quality.score.toFixed(2)}`)),
    ]),
  ];
}

function drawCell({ cell, box }: PlacedCell): string {
  const kinds = [cell.header ? 'header' : '', isMerged(cell) ? 'merged' : ''].filter(Boolean).join(' ');
  const spans = isMerged(cell) ? title(`${cell.rowSpan} × ${cell.columnSpan}`) : '';
  return rectangle(box, { class: kinds === '' ? undefined : kinds }, spans);
}

function drawBoxes(boxes: readonly Box[], name: string): string[] {
  return boxes.map((box) => rectangle(wider(box, EDGE), { class: name, rx: 1.5 }));
}

/** The label's box, the value's box and a curve from the one to the other. */
function drawPair(field: Field, view: View): string[] {
  const labels = boxesOn(view, field.where, 'label');
  const values = boxesOn(view, field.where, 'value');
  const more = (field.also ?? []).flatMap((one) => boxesOn(view, one.where));
  if (labels.length + values.length === 0) return [];
  const [from, to] = [around(labels), around(values)];
  return [
    element('g', { class: field.absent === undefined ? undefined : 'absent' }, [
      // What nobody was meant to see is told by its reason alone.
      title(field.hidden ?? `${field.label} → ${field.absent ?? field.value}`),
      ...drawBoxes(labels, 'label'),
      ...drawBoxes(values, 'value'),
      ...drawBoxes(more, 'also'),
      from && to ? tie(from, to) : '',
    ]),
  ];
}

function tie(from: Box, to: Box): string {
  const beside = to.x - from.x - from.width > -ROOM;
  const [x1, y1] = beside
    ? [from.x + from.width + EDGE, from.y + from.height / 2]
    : [from.x + Math.min(from.width, to.width) / 2, from.y + from.height + EDGE];
  const [x2, y2] = beside
    ? [to.x - EDGE, to.y + to.height / 2]
    : [to.x + Math.min(from.width, to.width) / 2, to.y - EDGE];
  const [dx, dy] = beside ? [(x2 - x1) / 2, 0] : [0, (y2 - y1) / 2];
  const path = [
    ['M', x1, y1],
    ['C', x1 + dx, y1 + dy],
    ['', x2 - dx, y2 - dy],
    ['', x2, y2],
  ];
  const d = path
    .map(([letter, x, y]) => `${letter}${Number(x).toFixed(2)} ${Number(y).toFixed(2)}`)
    .join(' ');
  return element('path', { d }) + element('circle', { cx: x2, cy: y2, r: 1.3 });
}
