import type { Word } from './document.ts';
import type { Fill } from './trace.ts';
import type { Box } from './where.ts';

/** Points. Edges of a bar and of its track, or of two bars, that are the same differ by no more than this. */
const SAME = 1;
/** Bars that start level from which their lengths may be held against the figures beside them. */
const FEW = 3;
/** Share of the bars whose length must fit, and by how much of itself it may miss. */
const FITTING = { share: 0.75, miss: 0.12 };
const FIGURE = /^\d{1,3}(?:[.,]\d+)?%?$/;

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME;
}

/** Whether a box is the filled part of a track, which a lighter box shows: as high, and from the same side on. */
function liesInTrack(bar: Fill, fills: readonly Fill[]): boolean {
  const { box } = bar;
  const right = box.x + box.width;
  return fills.some(
    (track) =>
      track.order < bar.order &&
      track.light > bar.light &&
      same(track.box.y, box.y) &&
      same(track.box.height, box.height) &&
      track.box.width >= box.width - SAME &&
      (same(track.box.x, box.x) || same(track.box.x + track.box.width, right)),
  );
}

/** Whether boxes differ in length: those of one length cover words and measure nothing. */
function differ(bars: readonly Fill[]): boolean {
  const lengths = bars.map(({ box }) => box.width);
  return Math.max(...lengths) - Math.min(...lengths) > SAME;
}

/** The figure that stands nearest on the line of a box, beside it. */
function figureBeside(box: Box, words: readonly Word[]): number | undefined {
  const middle = box.y + box.height / 2;
  let [near, found] = [Infinity, undefined as number | undefined];
  for (const word of words) {
    if (word.box.y > middle || word.box.y + word.box.height < middle || !FIGURE.test(word.text)) continue;
    const away = Math.max(word.box.x - box.x - box.width, box.x - word.box.x - word.box.width);
    if (away < near) [near, found] = [away, Number.parseFloat(word.text.replace(',', '.'))];
  }
  return found;
}

/** Whether boxes that start at one place are as long as the figures beside them say. */
function fitFigures(bars: readonly Fill[], words: readonly Word[]): boolean {
  const shares = bars.map(({ box }) => box.width / (figureBeside(box, words) ?? 0));
  const known = shares.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)] ?? 0;
  if (known.length < FEW) return false;
  const fitting = known.filter((share) => Math.abs(share - middle) <= FITTING.miss * middle);
  return fitting.length >= FITTING.share * bars.length;
}

/**
 * Dark boxes that measure something and cover nothing: the filled part of a track, or bars as long as the
 * figures beside them. `words` are those that can be seen. Those that start at one place come together.
 */
export function findBars(dark: readonly Fill[], fills: readonly Fill[], words: readonly Word[]): Fill[][] {
  const lanes: Fill[][] = [];
  for (const fill of dark) {
    const lane = lanes.find(
      ([first]) => first && same(first.box.x, fill.box.x) && same(first.box.height, fill.box.height),
    );
    if (lane) lane.push(fill);
    else lanes.push([fill]);
  }
  return lanes.filter(
    (lane) =>
      lane.length >= FEW &&
      differ(lane) &&
      (lane.every((fill) => liesInTrack(fill, fills)) || fitFigures(lane, words)),
  );
}
