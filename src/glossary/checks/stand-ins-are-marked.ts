import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Words in the name of a segment that speak of where people or their families come from. */
const SPEAKS_OF_ORIGIN =
  /\b(?:asian?s?|african?s?|bangladeshi|european|ethnic(?:ity|ally)?|minorit(?:y|ies)|migrants?|migration|multicultural)\b|\bmulti-ethnic\b/i;
const SEGMENTS: ReadonlySet<string | undefined> = new Set(['group', 'type', 'subgroup', 'supergroup']);

/** A segment that is named after an ethnic group stands in for what Article 9 protects. */
export const standInsAreMarked: Check = {
  id: 'stand-ins-are-marked',
  sentence: 'A segment whose name speaks of ethnic background is special, and the words say so plainly.',
  run: findUnmarked,
};

function findUnmarked(glossary: Glossary): readonly Problem[] {
  return glossary.schemes
    .filter(({ level, topic }) => SEGMENTS.has(level) && topic === 'segment')
    .flatMap(({ id, codes }) =>
      codes.flatMap(({ code, name, says, special }): Problem[] => {
        if (!special && SPEAKS_OF_ORIGIN.test(name))
          return [{ at: id, says: `${code} ${name} is not special` }];
        return special && says === undefined ? [{ at: id, says: `${code} ${name} is not put in words` }] : [];
      }),
    );
}
