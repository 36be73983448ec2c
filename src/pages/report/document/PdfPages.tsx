import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DocumentInfo, InputFile } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { useGradual } from '../../shared/use-gradual.ts';
import { shown } from '../state/shown.ts';
import { useFindSource } from './find/find-sources.ts';
import { searchPages } from './find/search-pages.ts';
import { PdfPage } from './PdfPage.tsx';
import { readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';
import { usePdf } from './use-pdf.ts';

/** Empty sheets put out at once; each is drawn when it comes near the view. */
const PAGES_A_STEP = 20;

export interface PdfPagesProps {
  readonly document: DocumentInfo;
  readonly file: InputFile;
}

/** The pages of a PDF, one below the other. */
export function PdfPages({ document, file }: PdfPagesProps) {
  const opened = usePdf(file);
  const pages = useRef<HTMLDivElement>(null);
  const pdf = opened.kind === 'open' ? opened.pdf : undefined;
  useFindSource(
    document.id,
    useMemo(() => searchPages(pdf, pages), [pdf]),
  );
  const ready = useGradual(opened.kind === 'open' ? opened.pdf.numPages : 0, PAGES_A_STEP);
  const lit = shown.value;
  useEffect(() => {
    if (!pages.current || lit?.where.kind !== 'page' || lit.where.document !== document.id) return;
    const page = pages.current.querySelector(`[data-page="${lit.where.page}"]`);
    if (page) scrollToLit(page);
  }, [lit, ready, document.id]);

  if (opened.kind === 'opening') return <p class="desk-note">{say('report_document_opening')}</p>;
  if (opened.kind === 'failed') return <p class="desk-note">{say('report_document_failed')}</p>;
  const places = readingsByPlace.value.get(document.id);
  return (
    <div ref={pages}>
      {Array.from({ length: ready }, (_, index) => (
        <PdfPage
          key={index}
          pdf={opened.pdf}
          number={index + 1}
          document={document.id}
          readings={places?.get(index + 1) ?? []}
        />
      ))}
    </div>
  );
}
