import { paintSvg } from '../../shared/paint-svg.ts';
import { saveBlob } from '../../shared/save-file.ts';

const INK = '#161d1b';
const PAPER = '#ffffff';
const FONT = 'system-ui, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as a file of its own: with its ink and its ground, which on the page come from the style sheet. */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('color', INK);
  copy.setAttribute('font-family', FONT);
  copy.setAttribute('font-size', '12');
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', PAPER);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves a drawing as SVG. */
export function saveSvg(name: string, drawing: SVGSVGElement): void {
  saveBlob(`${name}.svg`, new Blob([svgText(drawing)], { type: 'image/svg+xml' }));
}

/** Saves a drawing as PNG, drawn by the browser itself. */
export async function savePng(name: string, drawing: SVGSVGElement): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const png = await paintSvg(svgText(drawing), width, height);
  if (png) saveBlob(`${name}.png`, png);
}
