import { useEffect, useRef, useState } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading } from '../../../decode/reading.ts';
import type { Box } from '../../../read/where.ts';
import { say } from '../../shared/say.ts';
import { unitName } from './find/find-sources.ts';
import { MarkedPlaces } from './MarkedPlaces.tsx';
import { readingAt } from './reading-at.ts';
import { SignsHere } from './SignsHere.tsx';
import { turnBox, turnSize } from './turn-box.ts';
import type { Size } from './turn-box.ts';
import { useDrawing } from './use-drawing.ts';
import { useValues } from './use-values.ts';

/** Pages this far outside the view are drawn before they come into it. */
const DRAW_AHEAD = '400px 0px';

/** A page's own size in points, and by how many degrees the file turns it. */
interface Sheet {
  readonly page: Size;
  readonly turned: number;
}

/** A4, until a page says its own size. */
const A4: Sheet = { page: { width: 595, height: 842 }, turned: 0 };

export interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly readings: readonly Reading[];
  /** The document's id, to know which marked place is here. */
  readonly document: string;
}

const NOT_NEAR: readonly Reading[] = [];

/** One page as it was sent, drawn when it comes near the view, with a sign for every field on it. */
export function PdfPage({ pdf, number, readings, document }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState(A4);
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  const size = turnSize(sheet.page, sheet.turned);
  function turn<B extends Box>(box: B): B {
    return turnBox(box, sheet.page, sheet.turned);
  }
  useValues(frame, (event, at) => readingAt(event, at, size, readings, turn));

  useEffect(() => {
    if (!frame.current) return;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: frame.current.closest('.desk'), rootMargin: DRAW_AHEAD },
    );
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);

  const page = useDrawing(pdf, number, near, { frame, canvas, words }, width);
  useEffect(() => {
    if (!page) return;
    const { width: across, height } = page.getViewport({ scale: 1, rotation: 0 });
    setSheet({ page: { width: across, height }, turned: page.rotate });
  }, [page]);

  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(() => setWidth(frame.current?.clientWidth ?? 0));
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);

  return (
    <section
      class="sheet pdf-sheet"
      aria-label={say('report_page_of', { page: number, pages: pdf.numPages })}
      data-page={number}
    >
      <div
        class="paper"
        ref={frame}
        style={{
          aspectRatio: `${size.width} / ${size.height}`,
          '--total-scale-factor': String(width / size.width),
        }}
      >
        <canvas ref={canvas} width={0} height={0} aria-hidden="true" />
        <div class="textLayer" ref={words} data-unit={unitName(document, number)} />
        <MarkedPlaces document={document} page={number} size={size} turn={turn} />
        <SignsHere readings={near ? readings : NOT_NEAR} size={size} turn={turn} />
      </div>
    </section>
  );
}
