import type { DocumentInfo } from '../../../read/document.ts';
import { say } from '../../shared/say.ts';
import { isBody } from './mail-body.ts';

interface DocumentNameProps {
  readonly document: DocumentInfo;
  readonly documents: readonly DocumentInfo[];
}

/** A document's name as it was given; the words of a mail have none, and are called that. */
export function DocumentName({ document, documents }: DocumentNameProps) {
  return isBody(document, documents) ? (
    <span>{say('report_document_body')}</span>
  ) : (
    <span class="theirs">{document.name}</span>
  );
}
