import type { EntryStatus, Glossary, Scheme } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Rules of ambiguous codes: short codes need their context, and rivals know of each other. */
export const codesHoldTogether: Check = {
  id: 'codes-hold-together',
  sentence:
    'One-letter and bare-number codes need context, types belong to groups that exist, rivals name each other, and what a list lacks a rival holds.',
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
    ...holdings(scheme, schemes),
  ]);
}

/** Every code that the list is known to hold, named or not. */
function codesOf({ codes, nameless = [] }: Scheme): readonly string[] {
  return [...codes.map(({ code }) => code), ...nameless];
}

function context(scheme: Scheme): readonly Problem[] {
  const short = codesOf(scheme).find((code) => SHORT.test(code));
  return short && !scheme.needsContext ? [{ at: scheme.id, says: `${short} is read without context` }] : [];
}

function holdings(scheme: Scheme, schemes: ReadonlyMap<string, Scheme>): readonly Problem[] {
  const { id, codes, nameless = [], lacks = [], rivals: named = [] } = scheme;
  const held = new Set(codes.flatMap(({ code, also = [] }) => [code, ...also]));
  const elsewhere = new Set(
    named.flatMap(
      (rival) => schemes.get(rival)?.codes.flatMap(({ code, also = [] }) => [code, ...also]) ?? [],
    ),
  );
  return [
    ...(codes.length + nameless.length === 0 ? [{ at: id, says: 'it holds nothing' }] : []),
    ...nameless.filter((code) => held.has(code)).map((code) => ({ at: id, says: `${code} has a name` })),
    ...lacks
      .filter((code) => held.has(code) || nameless.includes(code) || !elsewhere.has(code))
      .map((code) => ({ at: id, says: `${code} is held, or no rival holds it` })),
  ];
}

function groups({ id, codes }: Scheme, schemes: ReadonlyMap<string, Scheme>): readonly Problem[] {
  const above = [
    schemes.get(id.replace(/-type$/, '-group')),
    schemes.get(id.replace(/-subgroup$/, '-group')),
    schemes.get(id.replace(/-group$/, '-supergroup')),
    schemes.get(id.replace(/-group$/, '-category')),
  ].filter((scheme) => scheme && scheme.id !== id && scheme.complete);
  if (above.length === 0) return [];
  const known = new Set(above.flatMap((scheme) => (scheme ? codesOf(scheme) : [])));
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
