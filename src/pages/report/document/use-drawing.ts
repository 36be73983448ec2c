import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPage, layWords } from './draw-page.ts';
import { scrollToLit } from './scroll-to-lit.ts';

/** A page that grows is drawn again when it has stopped growing for so long. */
const QUIET_MS = 100;

/** What a page is drawn on. */
interface Paper {
  readonly frame: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly words: RefObject<HTMLElement | null>;
}

/** A page that comes into view has its own size only then: what is lit on it may have moved. */
function keepLit({ frame }: Paper): void {
  if (frame.current?.querySelector('.lit-box')) scrollToLit(frame.current);
}

/** Draws a page of a PDF as long as there is a `page`, and again where it is shown larger. */
function useCanvas(page: PDFPageProxy | undefined, paper: Paper, width: number): void {
  const { canvas, frame, words } = paper;
  useEffect(() => {
    const sheet = canvas.current;
    if (!page || !sheet) return;
    return () => {
      sheet.width = 0;
      sheet.height = 0;
    };
  }, [page, canvas]);
  useEffect(() => {
    const sheet = canvas.current;
    if (!page || !sheet || width === 0) return;
    const isFirst = sheet.width === 0;
    let stop = (): void => {};
    const timer = setTimeout(
      () => {
        stop = drawPage(page, width, sheet, () => {
          if (isFirst) keepLit({ frame, canvas, words });
        });
      },
      isFirst ? 0 : QUIET_MS,
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [page, width, frame, canvas, words]);
}

/** Draws a page of a PDF while it is `near` the view, `width` pixels wide, under its words. Gives the page once it is open. */
export function useDrawing(
  pdf: PDFDocumentProxy,
  number: number,
  near: boolean,
  paper: Paper,
  width: number,
): PDFPageProxy | undefined {
  const [page, setPage] = useState<PDFPageProxy>();
  const { words, frame, canvas } = paper;
  useEffect(() => {
    if (!near) return;
    let stop = (): void => {};
    let gone = false;
    async function open(): Promise<void> {
      const opened = await pdf.getPage(number);
      if (gone || !words.current) return;
      setPage(opened);
      stop = layWords(opened, words.current, () => keepLit({ frame, canvas, words }));
    }
    // A page that cannot be opened stays white; its signs still lead to what was read.
    open().catch(() => {});
    return () => {
      gone = true;
      stop();
      setPage(undefined);
    };
  }, [near, pdf, number, words, frame, canvas]);
  useCanvas(page, paper, width);
  return page;
}
