import type { DocumentInfo } from '../../../read/document.ts';

/** A document and what it holds, in the order of the reply. */
export interface DocumentNode {
  readonly document: DocumentInfo;
  readonly inner: readonly DocumentNode[];
}

/** The documents of a reply as they lie in one another. */
export function documentTree(documents: readonly DocumentInfo[]): readonly DocumentNode[] {
  const known = new Set(documents.map(({ id }) => id));
  const holders = new Map<string | undefined, DocumentInfo[]>();
  for (const document of documents) {
    const { within } = document;
    const holder = within !== undefined && known.has(within) ? within : undefined;
    const there = holders.get(holder);
    if (there) there.push(document);
    else holders.set(holder, [document]);
  }
  const toNodes = (holder: string | undefined): readonly DocumentNode[] =>
    (holders.get(holder) ?? []).map((document) => ({ document, inner: toNodes(document.id) }));
  return toNodes(undefined);
}

/** The documents that hold one another down to `id`, the outermost first and its own last. */
export function pathTo(id: string, documents: readonly DocumentInfo[]): readonly DocumentInfo[] {
  const document = documents.find((one) => one.id === id);
  if (!document) return [];
  return document.within === undefined ? [document] : [...pathTo(document.within, documents), document];
}
