import { useState } from 'preact/hooks';
import type { DocumentInfo } from '../../../read/document.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { bodyOf } from './mail-body.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { PdfWhenLoaded } from './PdfWhenLoaded.tsx';
import { PicturePage } from './PicturePage.tsx';
import { SheetTable } from './SheetTable.tsx';
import { type AskedRow, useListing } from './use-listing.ts';
import { WhatItHolds } from './WhatItHolds.tsx';

interface ShownDocumentProps {
  readonly document: DocumentInfo;
  readonly report: Report;
}

/** One document of the reply as it was sent: drawn, or as its rows and paragraphs, with the files that it holds. */
export function ShownDocument({ document, report }: ShownDocumentProps) {
  const [asked, setAsked] = useState<AskedRow>();
  const listed = useListing(document, report, asked);
  if (listed.kind === 'opening') return <p class="desk-note">{say('report_document_opening')}</p>;
  if (listed.kind === 'failed') return <p class="desk-note">{say('report_document_failed')}</p>;
  const inner = <WhatItHolds document={document} documents={report.documents} />;
  if (listed.kind === 'file') {
    const { file } = listed;
    return (
      <>
        {document.format === 'pdf' || document.format === 'tiff' ? (
          <PdfWhenLoaded document={document} file={file} />
        ) : (
          <PicturePage document={document} file={file} />
        )}
        {inner}
      </>
    );
  }
  const body = bodyOf(document, report.documents);
  return (
    <>
      {listed.blocks.map((block, index) =>
        block.kind === 'text' ? (
          <Paragraphs
            key={index}
            name={`${document.id}/${index}`}
            document={document}
            paragraphs={block.paragraphs}
          />
        ) : (
          <SheetTable
            key={index}
            name={`${document.id}/${index}`}
            document={document}
            block={block}
            onAsk={setAsked}
          />
        ),
      )}
      {body && <ShownDocument key={body.id} document={body} report={report} />}
      {!listed.done && <p class="desk-note">{say('report_document_opening')}</p>}
      {inner}
    </>
  );
}
