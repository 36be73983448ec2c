import type { FormValue, Page, Rule, Word } from '../../read/document.ts';
import type { Box } from '../../read/where.ts';
import { renderMessage } from '../../report/render-message.ts';
import { lay, type Layer, type View } from './layer.ts';
import { element, overlap, rectangle, svgText, title, wider } from './svg.ts';

/** Share of a word's box below its baseline, as reading draws the box. */
const DESCENT = 0.22;
/** Points by which the mark of a form box stands out over the box itself. */
const FORM_EDGE = 1.5;
/** Points. What was typed into a high box is drawn no larger than this. */
const FORM_TYPE = 10;
/** Share of the type size that capitals are high. */
const CAPITALS = 0.7;

/** Where the letters of a word begin, and how far they run. */
function startOf({ x, y, width, height }: Box, turn: number): { x: number; y: number; long: number } {
  if (turn === 90) return { x: x + width * DESCENT, y, long: height };
  if (turn === 180) return { x: x + width, y: y + height * DESCENT, long: width };
  if (turn === 270) return { x: x + width * (1 - DESCENT), y: y + height, long: height };
  return { x, y: y + height * (1 - DESCENT), long: width };
}

/** A word in its place, drawn out or in to the length that it has on the page. */
function drawWord(word: Word, view: View): string {
  const turn = ((word.turn ?? 0) - view.turn + 360) % 360;
  const box = lay(word.box, view);
  const { x, y, long } = startOf(box, turn);
  const letters = element(
    'text',
    {
      x,
      y,
      'font-size': Math.max(word.size, 1),
      textLength: long,
      lengthAdjust: 'spacingAndGlyphs',
      'font-weight': word.bold ? 'bold' : undefined,
      transform: turn === 0 ? undefined : `rotate(${turn} ${x.toFixed(2)} ${y.toFixed(2)})`,
    },
    svgText(word.text),
  );
  return rectangle(box, {}) + letters;
}

/**
 * Whether a word may be shown. What lies beneath a box is never drawn, and of a page with redactions no
 * hidden word that touches one is: it may be the very text that was to be blacked out.
 */
function isShown(word: Word, page: Page): boolean {
  if (word.hidden === undefined) return true;
  return word.hidden !== 'covered' && !page.fills.some((fill) => overlap(fill, word.box));
}

/** All that reading found on the page, before layout made anything of it. */
export function inkLayers(view: View): Layer[] {
  const { page, catalogue } = view;
  const seen = page.words.filter((word) => word.hidden === undefined);
  const hidden = page.words.filter((word) => word.hidden !== undefined && isShown(word, page));
  const drawHidden = (word: Word): string => {
    const why = renderMessage({ id: `drawing_hidden_${word.hidden ?? 'invisible'}` }, catalogue);
    return element('g', {}, title(why) + drawWord(word, view));
  };
  const drawBox = (box: Box): string => rectangle(lay(box, view), {});
  return [
    { name: 'shades', marks: (page.shades ?? []).map(drawBox) },
    { name: 'rules', marks: page.rules.map((rule) => drawRule(rule, view)) },
    { name: 'words', marks: seen.map((word) => drawWord(word, view)) },
    { name: 'hidden', marks: hidden.map(drawHidden) },
    { name: 'redactions', marks: page.fills.map(drawBox) },
    { name: 'forms', marks: page.forms.map((form) => drawForm(form, view)) },
  ];
}

function drawRule({ x0, y0, x1, y1 }: Rule, view: View): string {
  const { x, y, width, height } = lay({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }, view);
  return element('line', { x1: x, y1: y, x2: x + width, y2: y + height });
}

function drawForm({ box, name, label, kind, value }: FormValue, view: View): string {
  const at = lay(box, view);
  const size = Math.min(at.height, FORM_TYPE);
  const inside = { x: at.x + FORM_EDGE, y: at.y + (at.height + size * CAPITALS) / 2, 'font-size': size };
  return element('g', {}, [
    title(`${kind}: ${label ?? name}`),
    rectangle(wider(at, FORM_EDGE), { rx: 1.5 }),
    element('text', inside, svgText(value)),
  ]);
}
