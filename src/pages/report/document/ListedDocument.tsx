import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { SheetRows } from './SheetRows.tsx';
import { useParts } from './use-parts.ts';

/** A document that has rows or paragraphs and no drawn pages. */
export function ListedDocument({ document }: { readonly document: DocumentInfo }) {
  const { done, failed, sheets, paragraphs } = useParts(document);
  if (failed) return <p class="desk-note">{say('report_document_failed')}</p>;
  if (!done) return <p class="desk-note">{say('report_document_opening')}</p>;
  return (
    <>
      {[...sheets].map(([sheet, rows]) => (
        <SheetRows key={sheet} document={document} sheet={sheet} rows={rows} />
      ))}
      {paragraphs.length > 0 && <Paragraphs document={document} paragraphs={paragraphs} />}
    </>
  );
}
