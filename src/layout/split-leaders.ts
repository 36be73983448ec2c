import type { Ink } from './ink.ts';

/** Dots or underscores in a row from which they lead the eye and end no sentence. */
const DOTS = /\.{4}|_{4}/;
const GLUED = /^([^.·…_]*(?:[._][^.·…_]+)*)([.·…]{4,}:?|_{4,}:?)/u;

/** A part of a word, with the share of its width that its letters have. */
export function partOf(ink: Ink, from: number, to: number): Ink {
  const unit = (ink.x1 - ink.x0) / ink.text.length;
  const box = ink.box.width / ink.text.length;
  return {
    ...ink,
    text: ink.text.slice(from, to),
    x0: ink.x0 + unit * from,
    x1: ink.x0 + unit * to,
    // Only words that run along the page's own width are cut on the page too.
    box:
      ink.box.width > ink.box.height
        ? { ...ink.box, x: ink.box.x + box * from, width: box * (to - from) }
        : ink.box,
  };
}

/** Words with dots that lead, from which three dots before a value lead, too, and leave nothing out. */
const MANY = 3;
const THREE = /[^.…]\.{3}$/;
/** What three dots are called that lead. */
const LED = '....';

/** Whether a word stands right of another on its line. */
function standsBehind(ink: Ink, before: Ink): boolean {
  const middle = (ink.y0 + ink.y1) / 2;
  return ink.x0 >= before.x1 && middle > before.y0 && middle < before.y1;
}

/** Parts the three dots from a label that was too long for more: only where other labels have more. */
function splitThree(inks: readonly Ink[]): readonly Ink[] {
  return inks.flatMap((ink) => {
    if (!THREE.test(ink.text) || !inks.some((other) => standsBehind(other, ink))) return [ink];
    const at = ink.text.length - 3;
    return [partOf(ink, 0, at), { ...partOf(ink, at, ink.text.length), text: LED }];
  });
}

/** Parts words that dots are glued to ("Tenure......" or "......4%"), so that dots stand alone. */
export function splitLeaders(inks: readonly Ink[]): readonly Ink[] {
  const led = inks.filter((ink) => DOTS.test(ink.text)).length;
  if (led === 0) return inks;
  return (led < MANY ? inks : splitThree(inks)).flatMap((ink) => {
    const match = DOTS.test(ink.text) ? GLUED.exec(ink.text) : null;
    if (!match) return [ink];
    const [, before = '', dots = ''] = match;
    const cuts = [0, before.length, before.length + dots.length, ink.text.length];
    return [0, 1, 2].flatMap((index) => {
      const from = cuts[index] ?? 0;
      const to = cuts[index + 1] ?? 0;
      return to > from ? [partOf(ink, from, to)] : [];
    });
  });
}
