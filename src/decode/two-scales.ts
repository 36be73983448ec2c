import type { Composed } from '../glossary/entry.ts';
import type { Field } from '../layout/field.ts';
import type { LabelMatch } from './match-label.ts';
import type { ShareStyle } from './place-on-scale.ts';
import type { Alternative } from './reading.ts';
import templates from './templates.json' with { type: 'json' };

const CHANCES: ReadonlySet<string> = new Set(['share', 'percent']);
/** Slots and signs by which a label says how its number is given. */
const TOLD: readonly string[] = ['flag', 'form', 'percent', 'range'];
const TOLD_IN_LABEL = /%|per ?cent|\d ?(?:-|\u2013|to) ?\d/i;

/** Whether a number is a bare 1 under a chance: one in a hundred, or certain, and nothing in the reply tells which. */
export function isOneOfTwoScales(
  { label, parsed }: Field,
  { kind, scale }: Composed,
  fills: LabelMatch['fills'],
  style: ShareStyle,
): boolean {
  return (
    kind === 'score' &&
    style === 'unclear' &&
    parsed?.kind === 'number' &&
    parsed.number === 1 &&
    CHANCES.has(scale?.unit ?? '') &&
    !TOLD.some((slot) => slot in fills) &&
    !TOLD_IN_LABEL.test(label)
  );
}

/** The two things that such a number may mean, neither first. */
export const TWO_SCALES: readonly Alternative[] = [templates.ofHundred, templates.ofOne].map((meaning) => ({
  ...meaning,
  because: { id: 'because_alternative', slots: { schemes: meaning.scheme } },
  sources: [],
}));
