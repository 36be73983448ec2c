import type { Ink } from './ink.ts';

/** Dots or underscores in a row from which they lead the eye and end no sentence. */
const DOTS = /\.{4}|_{4}/;
const GLUED = /^([^.·…_]*(?:[._][^.·…_]+)*)([.·…]{4,}|_{4,})(.*)$/su;

/** A part of a word, with the share of its width that its letters have. */
function part(ink: Ink, from: number, to: number): Ink {
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

/** Parts words that dots are glued to ("Tenure......" or "......4%"), so that dots stand alone. */
export function splitLeaders(inks: readonly Ink[]): readonly Ink[] {
  if (!inks.some((ink) => DOTS.test(ink.text))) return inks;
  return inks.flatMap((ink) => {
    const match = DOTS.test(ink.text) ? GLUED.exec(ink.text) : null;
    if (!match) return [ink];
    const [, before = '', dots = ''] = match;
    const cuts = [0, before.length, before.length + dots.length, ink.text.length];
    return [0, 1, 2].flatMap((index) => {
      const from = cuts[index] ?? 0;
      const to = cuts[index + 1] ?? 0;
      return to > from ? [part(ink, from, to)] : [];
    });
  });
}
