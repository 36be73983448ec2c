import type { DocumentInfo } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';

/** A document's name after the names of what holds it, the outermost first. */
export function namesOf(documents: ReadonlyMap<string, DocumentInfo>, id: string): readonly string[] {
  const document = documents.get(id);
  if (!document) return [];
  return [...(document.within === undefined ? [] : namesOf(documents, document.within)), document.name];
}

/** A reply can be several files, and each can hold others: a warning says which of them it is about. */
export function withFile(warning: Warning, names: readonly string[], file: string): Warning {
  const within = names.slice(0, -1).join(' › ');
  return {
    ...warning,
    slots: { ...warning.slots, file: names.at(-1) ?? file, ...(within !== '' && { within }) },
  };
}
