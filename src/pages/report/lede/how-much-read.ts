import { DRAWN_FORMATS } from '../../../extension/drawn-formats.ts';
import type { DocumentInfo } from '../../../read/document.ts';
import { FATAL_CODES, type Warning } from '../../../read/warning.ts';
import type { Report } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { isBody } from '../document/mail-body.ts';
import { isMissing } from '../open/is-missing.ts';
import { fileOf } from '../state/locks.ts';

/** Files with words of their own: those of an archive and not the archive; a mail, and what is attached to it. */
function isOwn(document: DocumentInfo, documents: readonly DocumentInfo[]): boolean {
  const isArchive = document.format === 'zip' || document.format === '7z';
  const holds = isArchive && documents.some(({ within }) => within === document.id);
  return !holds && !isBody(document, documents);
}

/** How much of the reply was read: of files where there are several, of pages where there is one with pages. */
export function howMuchRead(
  { documents, figures }: Pick<Report, 'documents' | 'figures'>,
  warnings: readonly Warning[],
): string {
  const missing = warnings.filter(isMissing);
  const unread = new Set(missing.filter(({ code }) => FATAL_CODES.has(code)).map(fileOf)).size;
  const read = documents.filter((document) => isOwn(document, documents)).length;
  if (unread > 0) return say('report_files_some', { read, files: read + unread });
  if (missing.some(({ code }) => code === 'cancelled')) return say('report_stopped_early');
  const [only] = documents;
  if (documents.length === 1 && only && DRAWN_FORMATS.has(only.format)) {
    return figures.pagesRead === figures.pages
      ? say('report_pages_all', { count: figures.pages })
      : say('report_pages_some', { read: figures.pagesRead, pages: figures.pages });
  }
  if (missing.length > 0) return say('report_not_all_read');
  return read === 1 ? say('report_all_read') : say('report_files_all', { count: read });
}
