import type { Plot } from '../../../report/picture/plot.ts';
import { plotSvg } from '../../../report/picture/plot-svg.ts';
import { paintSvg } from '../../shared/paint-svg.ts';
import { saveBlob, saveFile } from '../../shared/save-file.ts';

/** The forms in which a picture can be saved. */
export type PlotFormat = 'svg' | 'png';

/** Saves a picture as a file of its own. Gives whether it could. */
export async function savePlot(name: string, plot: Plot, format: PlotFormat): Promise<boolean> {
  const file = plotSvg(plot);
  if (format === 'svg') {
    saveFile(`${name}.svg`, 'image/svg+xml', file.svg);
    return true;
  }
  const png = await paintSvg(file.svg, file.width, file.height);
  if (png) saveBlob(`${name}.png`, png);
  return png !== null;
}
