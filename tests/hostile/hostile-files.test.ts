import { ARCHIVE_CASES } from './hostile-archives.ts';
import { PDF_CASES } from './hostile-pdf.ts';
import { TEXT_CASES } from './hostile-text.ts';
import { XML_CASES } from './hostile-xml.ts';
import { MARKUP_CASES } from './living-markup.ts';
import { runCases } from './run-cases.ts';

runCases({
  markup: MARKUP_CASES,
  XML: XML_CASES,
  'archives and pictures': ARCHIVE_CASES,
  text: TEXT_CASES,
  PDFs: PDF_CASES,
});
