import type { DocumentInfo } from '../../../read/document.ts';
import { FATAL_CODES, type Warning } from '../../../read/warning.ts';
import { say } from '../../shared/say.ts';
import { warnings } from '../state/session.ts';
import { chooseDocument } from '../state/shown.ts';
import { bodyOf } from './mail-body.ts';
import { pathTo } from './document-tree.ts';

/** Names of files of which nothing could be read, in the document that `path` names. */
function unreadIn(path: string, said: readonly Warning[]): readonly string[] {
  const names = said
    .filter(({ code, slots }) => FATAL_CODES.has(code) && slots?.['within'] === path)
    .map(({ slots }) => String(slots?.['file']));
  return [...new Set(names)];
}

interface WhatItHoldsProps {
  readonly document: DocumentInfo;
  readonly documents: readonly DocumentInfo[];
}

/** The files that a document holds, each a way to it: those of an archive, those attached to a mail. The words of a mail stand above it. */
export function WhatItHolds({ document, documents }: WhatItHoldsProps) {
  const body = bodyOf(document, documents);
  const inner = documents.filter(({ id, within }) => within === document.id && id !== body?.id);
  const path = pathTo(document.id, documents).map(({ name }) => name);
  const notRead = unreadIn(path.join(' › '), warnings.value);
  if (inner.length + notRead.length === 0) return null;
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
        {notRead.map((name) => (
          <li key={name}>
            <span class="theirs">{name}</span> <a href="#problems-h">{say('report_document_not_read')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
