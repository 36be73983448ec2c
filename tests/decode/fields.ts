import type { Field, Laid } from '../../src/layout/field.ts';

/** A field on a line of its own. */
export function field(label: string, value: string, part: Partial<Field> = {}): Field {
  return { id: `${label}=${value}`, label, value, where: { kind: 'line', document: 'd', line: 1 }, ...part };
}

/** What layout would give for these fields alone. */
export function laid(fields: readonly Field[], part: Partial<Laid> = {}): Laid {
  return { fields, events: [], letter: [], prose: [], tables: [], warnings: [], ...part };
}

/** A paragraph of running text. */
export function prose(text: string): Laid['prose'][number] {
  return { kind: 'prose', text, heading: false, where: { kind: 'paragraph', document: 'd', paragraph: 1 } };
}
