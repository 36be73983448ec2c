import type { DocumentInfo, ReadStep } from '../../src/read/document.ts';
import type { WarningCode } from '../../src/read/warning.ts';

/** The documents that one file turned out to hold, and what was said of each. */
export interface Inner {
  readonly name: string;
  readonly codes: readonly WarningCode[];
}

/** Each document of a reading with the codes of its own warnings, the outermost first. */
export function innerFiles(steps: readonly ReadStep[]): Inner[] {
  const documents = new Map<string, DocumentInfo>();
  const codes = new Map<string, WarningCode[]>();
  for (const step of steps) {
    if (step.kind === 'document') documents.set(step.document.id, step.document);
    if (step.kind !== 'warning' || step.document === undefined) continue;
    codes.set(step.document, [...(codes.get(step.document) ?? []), step.warning.code]);
  }
  return [...documents.values()].map(({ id, name }) => ({ name, codes: codes.get(id) ?? [] }));
}
