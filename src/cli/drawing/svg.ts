import type { Box } from '../../read/where.ts';
import { escapeHtml } from '../../report/escape-html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 does not allow in a text, escaped or not: most control letters and halves of pairs. */
// oxlint-disable-next-line no-control-regex
const NEVER_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Makes any text safe inside an element or a quoted attribute; what XML cannot hold becomes �. */
export function svgText(text: string): string {
  return escapeHtml(text.replace(NEVER_IN_XML, '\uFFFD'));
}

/** Hundredths of a point are finer than anything that can be seen, and keep the file small. */
function written(value: string | number): string {
  if (typeof value === 'string') return svgText(value);
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** An element. `content` is markup already: texts go through `svgText` first. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
    .join('');
  const inner = typeof content === 'string' ? content : content.join('\n');
  return inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** What a viewer shows where the pointer rests on the element around it. */
export function title(text: string): string {
  return element('title', {}, svgText(text));
}

export function rectangle(box: Box, attributes: Attributes, content = ''): string {
  return element('rect', { ...box, ...attributes }, content);
}

/** A box drawn a little larger on every side, so that letters do not touch its line. */
export function wider({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box around all of them, or nothing where there are none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
