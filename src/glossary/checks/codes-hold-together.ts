import type { EntryStatus, Glossary, Scheme } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Rules of ambiguous codes: short codes need their context, and rivals know of each other. */
export const codesHoldTogether: Check = {
  id: 'codes-hold-together',
  sentence:
    'One-letter and bare-number codes need context, types belong to groups that exist, and rivals name each other.',
  run: findLoose,
};

const ORDER: readonly EntryStatus[] = ['documented', 'reported', 'inferred'];
/** Up to three letters or figures: too short to tell by itself which scheme it is from. */
const SHORT = /^(?:[A-Za-z]{1,2}|\d{1,5})$/;

function findLoose(glossary: Glossary): readonly Problem[] {
  const schemes = new Map(glossary.schemes.map((scheme) => [scheme.id, scheme]));
  return glossary.schemes.flatMap((scheme) => [
    ...context(scheme),
    ...groups(scheme, schemes),
    ...rivals(scheme, schemes),
    ...standing(scheme),
  ]);
}

function context({ id, needsContext, codes }: Scheme): readonly Problem[] {
  const short = codes.find(({ code }) => SHORT.test(code));
  return short && !needsContext ? [{ at: id, says: `${short.code} is read without context` }] : [];
}

function groups({ id, codes }: Scheme, schemes: ReadonlyMap<string, Scheme>): readonly Problem[] {
  const above = [
    schemes.get(id.replace(/-type$/, '-group')),
    schemes.get(id.replace(/-subgroup$/, '-group')),
    schemes.get(id.replace(/-group$/, '-supergroup')),
    schemes.get(id.replace(/-group$/, '-category')),
  ].filter((scheme) => scheme && scheme.id !== id && scheme.complete);
  if (above.length === 0) return [];
  const known = new Set(above.flatMap((scheme) => scheme?.codes.map(({ code }) => code) ?? []));
  return codes
    .filter(({ group }) => group !== undefined && !known.has(group))
    .map(({ code, group }) => ({ at: id, says: `${code} is in ${group}, which is no group` }));
}

function rivals({ id, rivals: named }: Scheme, schemes: ReadonlyMap<string, Scheme>): readonly Problem[] {
  return (named ?? [])
    .filter((rival) => rival === id || !schemes.get(rival)?.rivals?.includes(id))
    .map((rival) => ({ at: id, says: `${rival} does not name it as a rival in turn` }));
}

function standing({ id, status, codes }: Scheme): readonly Problem[] {
  return codes
    .filter(
      (code) =>
        code.status && code.sources === undefined && ORDER.indexOf(code.status) < ORDER.indexOf(status),
    )
    .map(({ code }) => ({ at: id, says: `${code} is stated more strongly than its scheme` }));
}
