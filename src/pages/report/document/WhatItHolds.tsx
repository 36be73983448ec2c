import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { chooseDocument } from '../state/shown.ts';

interface WhatItHoldsProps {
  readonly document: DocumentInfo;
  readonly documents: readonly DocumentInfo[];
}

/** The files that a document holds, each a way to it: those of an archive, those attached to a mail. */
export function WhatItHolds({ document, documents }: WhatItHoldsProps) {
  const inner = documents.filter(({ within }) => within === document.id);
  if (inner.length === 0) return null;
  return (
    <section class="sheet holds" aria-label={say('report_document_holds')}>
      <h3>{say('report_document_holds')}</h3>
      <ul>
        {inner.map(({ id, name }) => (
          <li key={id}>
            <button class="btn-3 theirs" type="button" onClick={() => chooseDocument(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
