import { composedOf } from '../composed-of.ts';
import type { Glossary } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** Schemes, rivals, sources and slots that are named must be there. */
export const referencesExist: Check = {
  id: 'references-exist',
  sentence: 'Whatever is named by id must exist in the glossary.',
  run: findMissing,
};

const SLOT = /\{([a-z][a-z-]*)(?:_\d)?\}/g;

function findMissing(glossary: Glossary): readonly Problem[] {
  const schemes = new Set(glossary.schemes.map(({ id }) => id));
  const sources = new Set(glossary.sources.map(({ id }) => id));
  const slots = new Set([...glossary.slots.map(({ id }) => id), 'year', 'own']);
  const problems: Problem[] = [];

  function need(at: string, kind: string, known: ReadonlySet<string>, wanted: readonly string[] = []): void {
    for (const id of wanted) if (!known.has(id)) problems.push({ at, says: `no ${kind} is called ${id}` });
  }

  for (const { id, schemes: wanted, sources: from, values } of composedOf(glossary)) {
    need(id, 'scheme', schemes, wanted);
    need(id, 'source', sources, from);
    for (const value of values ?? []) need(id, 'source', sources, value.sources);
  }
  for (const { id, broker } of glossary.entries)
    need(
      id,
      'source',
      sources,
      [
        broker?.page,
        broker?.addressFrom,
        broker?.optOut?.source,
        ...(broker?.sold ?? []).flatMap((sale) => sale.sources),
      ].flatMap((source) => source ?? []),
    );
  for (const { id, rivals, sources: from, codes } of glossary.schemes) {
    need(id, 'scheme', schemes, rivals);
    need(id, 'source', sources, from);
    for (const code of codes) need(id, 'source', sources, code.sources);
  }
  for (const { id, forms } of glossary.patterns) {
    for (const form of forms)
      need(
        id,
        'slot list',
        slots,
        [...form.matchAll(SLOT)].map((match) => match[1] ?? ''),
      );
  }
  for (const { id, needs, may = [], without = [] } of glossary.measures) {
    const lists = [...needs, ...may, ...without].flatMap((each) => each.split('|'));
    need(
      id,
      'slot list',
      slots,
      lists.map((list) => list.replace(/_\d$/, '')),
    );
  }
  return problems;
}
