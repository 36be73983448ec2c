import type { Format } from '../read/document.ts';

/** Formats that a page draws from their own bytes; of the others it shows the rows and paragraphs that were read. */
export const DRAWN_FORMATS: ReadonlySet<Format> = new Set<Format>(['pdf', 'png', 'jpeg', 'tiff', 'heic']);
