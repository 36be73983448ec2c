/** A cell as it is written: its place follows from the cells before it, as in HTML. */
export interface WrittenCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly bold?: boolean;
  /** Steps by which the text of the cell is set in. */
  readonly indent?: number;
}

export type Ruling = 'none' | 'booktabs' | 'grid' | 'rows' | 'stripes' | 'uprights' | 'frame';

export interface WrittenTable {
  readonly kind: 'table';
  readonly title: string;
  /** A line over the columns that is no cell. */
  readonly unit?: string;
  readonly head: readonly (readonly WrittenCell[])[];
  readonly body: readonly (readonly WrittenCell[])[];
  readonly notes: readonly string[];
  readonly ruling: Ruling;
  /** The first column is words, the rest is set flush right, or centred, or is words as well. */
  readonly values: 'right' | 'centre' | 'words';
  /** Ems that each column is wide; without them, the text decides. */
  readonly widths?: readonly number[];
  /** Ems between two columns, and between two rows above the line spacing. */
  readonly gap: number;
  readonly lead: number;
}

export type WrittenBlock =
  | WrittenTable
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly marks: 'bullets' | 'numbers' }
  | { readonly kind: 'contents'; readonly entries: readonly { text: string; page: number }[] }
  | {
      readonly kind: 'beside';
      readonly left: readonly WrittenBlock[];
      readonly right: readonly WrittenBlock[];
    }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

export interface WrittenDocument {
  readonly name: string;
  readonly blocks: readonly WrittenBlock[];
  /** Columns of running text on a page. */
  readonly columns: 1 | 2;
  readonly landscape: boolean;
  readonly font: 'serif' | 'sans' | 'narrow';
  /** Points. */
  readonly size: number;
}

/** All tables of a document, those beside others as well. */
export function tablesOf(blocks: readonly WrittenBlock[]): WrittenTable[] {
  return blocks.flatMap((block): WrittenTable[] => {
    if (block.kind === 'table') return [block];
    return block.kind === 'beside' ? [...tablesOf(block.left), ...tablesOf(block.right)] : [];
  });
}
