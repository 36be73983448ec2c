import type { Glossary } from './entry.ts';
import { PARTS, type PackedGlossary } from './open-glossary.ts';

/** Writes a glossary as text, part by part, for `openGlossary`. */
export function packGlossary(glossary: Glossary): PackedGlossary {
  const parts = Object.fromEntries(PARTS.map((part) => [part, asciiJson(glossary[part])]));
  return {
    version: glossary.version,
    date: glossary.date,
    parts: parts as PackedGlossary['parts'],
    schemes: asciiJson(glossary.schemes.map((scheme) => ({ ...scheme, codes: undefined }))),
    codes: glossary.schemes.map(({ codes }) => asciiJson(codes)),
  };
}

/** JSON with all but ASCII escaped: one letter that is not makes a whole script two bytes a letter, which is slow to load. */
function asciiJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
