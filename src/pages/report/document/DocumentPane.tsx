import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { chooseDocument, closeSheet, currentDocument, isNarrow, sheetOpen, shown } from '../state/shown.ts';
import { ListedDocument } from './ListedDocument.tsx';
import { PdfPages } from './PdfPages.tsx';

function DocumentChoice({ report }: { readonly report: Report }) {
  if (report.documents.length < 2) return null;
  return (
    <label class="which-document">
      <span class="vh">{say('report_document_choose')}</span>
      <select value={currentDocument.value} onChange={(event) => chooseDocument(event.currentTarget.value)}>
        {report.documents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The document as it was sent, on its desk, beside the readings; in one column a sheet from the bottom. */
export function DocumentPane({ report }: { readonly report: Report }) {
  const desk = useRef<HTMLDivElement>(null);
  const document = report.documents.find(({ id }) => id === currentDocument.value);
  const open = sheetOpen.value;
  const lit = shown.value;

  // Before anything scrolls to what is lit: what is not on the screen cannot be scrolled to.
  useLayoutEffect(() => {
    globalThis.document.body.classList.toggle('doc-open', open);
    if (open && lit && isNarrow()) desk.current?.focus({ preventScroll: true });
  }, [open, lit]);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape' && sheetOpen.value && isNarrow()) closeSheet();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return (
    <section class="docpane" id="doc" aria-labelledby="doc-h">
      <div class="dochead">
        <h2 id="doc-h">{say('report_document')}</h2>
        <DocumentChoice report={report} />
        {report.fields.length > 0 && <p>{say('report_document_note')}</p>}
        <button class="btn-3 closedoc no-print" type="button" onClick={closeSheet}>
          {say('report_document_close')}
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="desk" ref={desk} tabIndex={0} aria-label={say('report_document_pages')}>
        {document &&
          (document.format === 'pdf' ? (
            <PdfPages key={document.id} document={document} />
          ) : (
            <ListedDocument key={document.id} document={document} />
          ))}
      </section>
    </section>
  );
}
