import type { Plot } from '../../../report/picture/plot.ts';
import { plotSvg, type PlotFile } from '../../../report/picture/plot-svg.ts';
import { saveBlob, saveFile } from '../../shared/save-file.ts';

/** A picture of dots has so many for each pixel of the drawing, so that it prints well. */
const DENSITY = 2;

/** The forms in which a picture can be saved. */
export type PlotFormat = 'svg' | 'png';

/** Saves a picture as a file of its own. Gives whether it could. */
export async function savePlot(name: string, plot: Plot, format: PlotFormat): Promise<boolean> {
  const file = plotSvg(plot);
  if (format === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', file.svg);
    return true;
  }
  const png = await paint(file);
  if (png) saveBlob(`${name}.png`, png);
  return png !== null;
}

/** Draws an SVG as dots. The picture is read from this page's own memory. */
async function paint({ svg, width, height }: PlotFile): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => {
      canvas.toBlob(done, 'image/png');
    });
  } catch {
    // A picture that is too tall for the browser's canvas.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
