/** A rectangle on a page: points (1/72 inch), origin at the top left of the page as it lies unrotated. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box and the part that it plays in a field. */
export interface PlacedBox extends Box {
  readonly role: 'label' | 'value';
}

/**
 * The place of a thing in a document. It is never dropped on the way: whatever a reader sees can be
 * shown where it stands. Pages, rows, columns, paragraphs and lines count from 1.
 */
export type Where =
  | {
      readonly kind: 'page';
      readonly document: string;
      readonly page: number;
      readonly boxes: readonly PlacedBox[];
    }
  | {
      readonly kind: 'cell';
      readonly document: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'paragraph'; readonly document: string; readonly paragraph: number }
  | { readonly kind: 'line'; readonly document: string; readonly line: number };
