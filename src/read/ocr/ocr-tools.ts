import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Format } from '../document.ts';
import type { Box } from '../where.ts';
import type { Bitmap } from './bitmap.ts';

/** A word as the engine read it. Pixels of the picture that it was given. */
export interface EngineWord {
  readonly text: string;
  readonly box: Box;
  /** How sure the engine is, 0–1. */
  readonly sure: number;
}

/** A line of type as the engine read it. */
export interface EngineLine {
  readonly words: readonly EngineWord[];
  /** The line on which the letters stand, from its left end to its right one. */
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Pixels from the foot of a g to the head of an l. */
  readonly height: number;
}

/** What a picture that is handed to the engine shows: a page, or a few words one below the other. */
export type EngineTask = 'page' | 'list';

/**
 * The engine that reads pictures, and what this machine opens and draws them with. Where its files lie
 * and how many run side by side is decided by whoever calls, as with `PdfTools`.
 */
export interface OcrTools {
  /** Whether what opens pictures is not installed here. */
  readonly isMissing?: () => boolean;
  /** The pixels of a picture file; none where this machine cannot open it. */
  readonly open: (bytes: Uint8Array, format: Format) => Promise<Bitmap | undefined>;
  /** A page of a PDF as it lies before `/Rotate`, at so many pixels a point; none where nothing can draw here. */
  readonly draw: (page: PDFPageProxy, scale: number) => Promise<Bitmap | undefined>;
  /**
   * Reads dark letters on white that stand upright. Several pictures may be handed over at once. Fails
   * only where the engine cannot run or `signal` stops it.
   */
  readonly recognise: (
    picture: Bitmap,
    task: EngineTask,
    signal?: AbortSignal,
  ) => Promise<readonly EngineLine[]>;
}
