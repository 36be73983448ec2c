import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { DRAWN_FORMATS } from '../../../extension/drawn-formats.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { closeSheet, currentDocument, isNarrow, sheetOpen, shown } from '../state/shown.ts';
import { DocumentTree } from './DocumentTree.tsx';
import { FindInDocument } from './find/FindInDocument.tsx';
import { ShownDocument } from './ShownDocument.tsx';
import { ZoomControl } from './zoom/ZoomControl.tsx';

/** The document as it was sent, on its desk, beside the readings; in one column a sheet from the bottom. */
export function DocumentPane({ report }: { readonly report: Report }) {
  const pane = useRef<HTMLElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const document = report.documents.find(({ id }) => id === currentDocument.value);
  const open = sheetOpen.value;
  const lit = shown.value;

  // Before anything scrolls to what is lit: what is not on the screen cannot be scrolled to.
  useLayoutEffect(() => {
    globalThis.document.body.classList.toggle('doc-open', open);
    if (!open || !lit || !isNarrow()) return;
    desk.current?.focus({ preventScroll: true });
    // Where the screen is so low that the pane scrolls, its end is the document.
    pane.current?.scrollTo({ top: pane.current.scrollHeight, behavior: 'instant' });
  }, [open, lit]);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape' && sheetOpen.value && isNarrow()) closeSheet();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return (
    <section class="docpane" id="doc" ref={pane} aria-labelledby="doc-h">
      <div class="dochead">
        <h2 id="doc-h">{say('report_document')}</h2>
        {report.fields.length > 0 && <p>{say('report_document_note')}</p>}
        <button class="btn-3 closedoc no-print" type="button" onClick={closeSheet}>
          {say('report_document_close')}
        </button>
        <DocumentTree documents={report.documents} />
        <FindInDocument pane={pane} desk={desk} />
        <ZoomControl desk={desk} hasPages={document !== undefined && DRAWN_FORMATS.has(document.format)} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="desk" ref={desk} tabIndex={0} aria-label={say('report_document_pages')}>
        {document && <ShownDocument key={document.id} document={document} report={report} />}
      </section>
    </section>
  );
}
