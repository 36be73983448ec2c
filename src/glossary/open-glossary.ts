import type { Glossary } from './entry.ts';

/** The parts of a glossary that are lists of things; the rest is a word each. */
export const PARTS = [
  'entries',
  'patterns',
  'measures',
  'slots',
  'vocabulary',
  'parties',
  'sources',
] as const;

/** A glossary as text: each part is JSON. */
export interface PackedGlossary {
  readonly version: string;
  readonly date: string;
  readonly parts: Readonly<Record<(typeof PARTS)[number], string>>;
  /** The lists of codes, without their codes. */
  readonly schemes: string;
  /** The codes of each list, in the order of `schemes`. */
  readonly codes: readonly string[];
}

/** The glossary that a text holds. A part is parsed when it is first asked for: a reply needs a few lists of codes, and few labels need them all. */
export function openGlossary({ version, date, parts, schemes, codes }: PackedGlossary): Glossary {
  const glossary = { version, date };
  for (const part of PARTS) defineOnce(glossary, part, () => JSON.parse(parts[part]));
  defineOnce(glossary, 'schemes', () =>
    (JSON.parse(schemes) as object[]).map((scheme, at) =>
      defineOnce(scheme, 'codes', () => JSON.parse(codes[at] ?? '[]')),
    ),
  );
  // Its shape is proved by `schema.ts` in the tests, as that of the files is.
  return glossary as Glossary;
}

/** Gives an object a part that is made when it is first asked for. */
function defineOnce(object: object, part: string, make: () => unknown): object {
  let made: unknown;
  return Object.defineProperty(object, part, { enumerable: true, get: () => (made ??= make()) });
}
