import type * as PlotLibrary from '@observablehq/plot';
import type { Room } from './room.ts';

/** The library that draws plots. */
export type Plot = typeof PlotLibrary;

/** What is drawn, for the room that there is. */
export type Drawing = (plot: Plot, room: Room) => PlotLibrary.PlotOptions;

/**
 * Draws a plot. The library comes with the first one. It gives its drawing a style element, which our pages' policy would
 * refuse: what that says stands in `figures.css`.
 */
export async function drawPlot(options: Drawing, room: Room): Promise<Element> {
  const plot = await import('@observablehq/plot');
  const drawing = plot.plot(options(plot, room));
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // The drawing is a picture with one name; its parts may have none.
  for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return drawing;
}
