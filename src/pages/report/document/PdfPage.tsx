import { useEffect, useRef, useState } from 'preact/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading } from '../../../decode/reading.ts';
import type { Box, Where } from '../../../read/where.ts';
import { say } from '../../shared/say.ts';
import { shown } from '../state/shown.ts';
import { drawPage } from './draw-page.ts';
import { MarginSign } from './MarginSign.tsx';
import { placeSigns } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';
import { turnBox, turnSize } from './turn-box.ts';
import type { Size } from './turn-box.ts';

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
  /** The document's id, to know which lit place is here. */
  readonly document: string;
}

const NOT_NEAR: readonly Reading[] = [];

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}

function placed(box: Box, size: Size) {
  return {
    left: percent(box.x, size.width),
    top: percent(box.y, size.height),
    width: percent(box.width, size.width),
    height: percent(box.height, size.height),
  };
}

function LitBoxes({ where, sheet }: { readonly where: Where; readonly sheet: Sheet }) {
  if (where.kind !== 'page') return null;
  const size = turnSize(sheet.page, sheet.turned);
  return (
    <>
      {where.boxes.map((box, index) => (
        <span
          key={index}
          class={`lit-box ${box.role}`}
          aria-hidden="true"
          style={placed(turnBox(box, sheet.page, sheet.turned), size)}
        />
      ))}
    </>
  );
}

/** One page as it was sent, drawn when it comes near the view, with a sign for every field on it. */
export function PdfPage({ pdf, number, readings, document }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState(A4);
  const [near, setNear] = useState(false);
  const size = turnSize(sheet.page, sheet.turned);
  const lit = shown.value;
  const litHere = lit?.where.kind === 'page' && lit.where.document === document && lit.where.page === number;

  useEffect(() => {
    if (!frame.current) return;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: frame.current.closest('.desk'), rootMargin: DRAW_AHEAD },
    );
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!near) return;
    let stop = () => {};
    let gone = false;
    async function draw(): Promise<void> {
      const page = await pdf.getPage(number);
      if (gone || !frame.current || !canvas.current || !words.current) return;
      const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
      setSheet({ page: { width, height }, turned: page.rotate });
      stop = drawPage(page, frame.current, canvas.current, words.current, () => {
        if (frame.current?.querySelector('.lit-box')) scrollToLit(frame.current);
      });
    }
    // A page that cannot be opened stays white; its signs still lead to what was read.
    draw().catch(() => {});
    return () => {
      gone = true;
      stop();
    };
  }, [near, pdf, number]);

  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(() => {
      frame.current?.style.setProperty(
        '--total-scale-factor',
        String(frame.current.clientWidth / size.width),
      );
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [size.width]);

  return (
    <section
      class="sheet pdf-sheet"
      aria-label={say('report_page_of', { page: number, pages: pdf.numPages })}
      data-page={number}
    >
      <div class="paper" ref={frame} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <canvas ref={canvas} aria-hidden="true" />
        <div class="textLayer" ref={words} />
        {litHere && lit && <LitBoxes where={lit.where} sheet={sheet} />}
        <ul class="signs-here">
          {placeSigns(near ? readings : NOT_NEAR, (box) => turnBox(box, sheet.page, sheet.turned)).map(
            ({ reading, middle, left }) => (
              <li
                key={reading.id}
                class={left === undefined ? 'in-margin' : 'in-line'}
                style={{
                  top: percent(middle, size.height),
                  ...(left !== undefined && { left: percent(left, size.width) }),
                }}
              >
                <MarginSign reading={reading} />
              </li>
            ),
          )}
        </ul>
      </div>
    </section>
  );
}
