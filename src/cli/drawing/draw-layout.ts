import type { Laid } from '../../layout/field.ts';
import type { Page } from '../../read/document.ts';
import type { Catalogue } from '../../report/render-message.ts';
import { drawingStyle } from './drawing-style.ts';
import { foundLayers } from './found-layers.ts';
import { inkLayers } from './ink-layers.ts';
import { type Layer, LAYERS, makeView } from './layer.ts';
import { drawLegend, LEGEND_WIDTH } from './legend.ts';
import { element, rectangle } from './svg.ts';

/** Points between the page, the legend and the edges of the drawing. */
const MARGIN = 22;

/** What is drawn: a page, and what layout made of the whole file that it stands in. */
export interface Drawn {
  readonly page: Page;
  readonly laid: Laid;
  /** The file's name and how many pages it has. */
  readonly name: string;
  readonly of: number;
}

/**
 * Draws what was found over a page, as an SVG that stands on its own: one group a layer, a legend that
 * shows and hides them, light and dark. Text beneath a redaction is never in it.
 */
export function drawLayout({ page, laid, name, of }: Drawn, catalogue: Catalogue): string {
  const view = makeView(page, laid, catalogue);
  const found = [...inkLayers(view), ...foundLayers(view)];
  const layers = LAYERS.flatMap((known): Layer[] => found.filter((layer) => layer.name === known));
  const legend = drawLegend(view, layers, { name, of });
  const width = view.width + LEGEND_WIDTH + MARGIN * 3;
  const height = Math.max(view.height, legend.height) + MARGIN * 2;
  const inner = { width: view.width, height: view.height };
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
      width,
      height,
    },
    [
      element('style', {}, drawingStyle()),
      element('defs', {}, hatching()),
      rectangle({ x: 0, y: 0, width, height }, { class: 'desk' }),
      element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
        rectangle({ x: 0, y: 0, ...inner }, { class: 'paper' }),
        ...layers.map((layer) => element('g', { class: `layer ${layer.name}`, id: layer.name }, layer.marks)),
      ]),
      element(
        'g',
        { class: 'legend', transform: `translate(${view.width + MARGIN * 2} ${MARGIN})` },
        legend.markup,
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** Stripes, so that a redaction is told from a black page in the dark. */
function hatching(): string {
  const size = { width: 5, height: 5 };
  return element(
    'pattern',
    { id: 'blacked-out', ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    rectangle({ x: 0, y: 0, ...size }, { class: 'black' }) +
      element('line', { class: 'blacked', x1: 0, y1: 0, x2: 0, y2: 5 }),
  );
}
