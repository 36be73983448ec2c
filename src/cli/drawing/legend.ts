import { renderMessage } from '../../report/render-message.ts';
import { wrapText } from '../../report/wrap-text.ts';
import type { Layer, View } from './layer.ts';
import { element, rectangle, svgText } from './svg.ts';
import { placeCells } from './table-grid.ts';

/** Points: the width of the legend and the steps between its lines. */
export const LEGEND_WIDTH = 200;
const STEP = 17;
const SMALL_STEP = 11;
/** Letters of the small type that fit into a line of the legend. */
const LETTERS = 42;
/** Letters of the heading's type that do. */
const HEAD_LETTERS = 28;

/** The last part of a path, cut in the middle where it is longer than a line. */
function shorten(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const half = Math.floor(HEAD_LETTERS / 2);
  return name.length > HEAD_LETTERS ? `${name.slice(0, half)}…${name.slice(-half)}` : name;
}

/** The name of the box that shows and hides a layer. */
export function switchOf(name: string): string {
  return `show-${name}`;
}

/**
 * Says what each layer is, how much it holds and, for each table, how good it is believed to be and why.
 * The boxes to tick work without any script; a viewer that knows no HTML leaves them out.
 */
export function drawLegend(
  view: View,
  layers: readonly Layer[],
  head: { readonly name: string; readonly of: number },
): { markup: string; height: number } {
  const { page, catalogue } = view;
  const say = (id: string, slots: Record<string, string | number> = {}): string =>
    renderMessage({ id, slots }, catalogue);
  const lines: string[] = [];
  let y = 14;
  const write = (text: string, name: string, step: number, x = 0): void => {
    lines.push(element('text', { x, y, class: name }, svgText(text)));
    y += step;
  };
  write(shorten(head.name), 'head', STEP);
  write(say('drawing_page', { page: page.number, of: head.of }), 'small', STEP * 1.4);
  for (const { name, marks } of layers) {
    const box = {
      xmlns: 'http://www.w3.org/1999/xhtml',
      type: 'checkbox',
      id: switchOf(name),
      checked: 'checked',
    };
    const area = { x: 0, y: y - 10.5, width: 14, height: 14 };
    lines.push(
      element('foreignObject', area, element('input', { ...box, 'aria-label': say(`drawing_${name}`) })),
      element(
        'g',
        { class: `key ${name}${marks.length === 0 ? ' none' : ''}` },
        rectangle({ x: 20, y: y - 8.5, width: 18, height: 10 }, { rx: 1.5 }),
      ),
      element('text', { x: LEGEND_WIDTH - 4, y, class: 'count' }, String(marks.length)),
    );
    write(say(`drawing_${name}`), marks.length === 0 ? 'none' : 'entry', STEP, 44);
  }
  y += STEP / 2;
  view.laid.tables.forEach((table, index) => {
    const cells = placeCells([table.header, ...table.rows], view);
    if (cells.length === 0) return;
    const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
    const slots = {
      number: index + 1,
      rows: table.rows.length,
      columns,
      score: table.quality.score.toFixed(2),
    };
    write(say('drawing_table', slots), 'entry', SMALL_STEP * 1.15);
    for (const reason of table.quality.reasons) {
      const text = say(`quality_${reason.replaceAll('-', '_')}`);
      for (const line of wrapText(text, LETTERS).split('\n')) write(line, 'small', SMALL_STEP, 8);
    }
    y += SMALL_STEP / 2;
  });
  const beneath = page.words.filter((word) => word.hidden === 'covered').length;
  if (beneath > 0) write(say('drawing_beneath', { count: beneath }), 'small', SMALL_STEP);
  return { markup: lines.join('\n'), height: y };
}
