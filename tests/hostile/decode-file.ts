import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { sevenZipTools } from '../../src/cli/seven-zip-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply, type ReplyResult } from '../../src/report/decode-reply.ts';
import { exportReport } from '../../src/report/export-report.ts';
import { reportText } from '../../src/report/report-text.ts';
import { shapeReport } from '../../src/report/shape-report.ts';

const NOTHING_LEFT_OUT = { personal: false, others: false };

/** A report in every form in which it can leave the page; the name of each form says which it is. */
export interface Forms {
  readonly html: string;
  readonly csv: string;
  readonly json: string;
  readonly text: string;
  readonly shape: string;
}

/** Decodes one file as the pages and the command line do, pictures apart. */
export async function decodeFile(
  name: string,
  bytes: Uint8Array,
  passwords: readonly string[] = [],
): Promise<{ result: ReplyResult; forms?: Forms }> {
  const result = await decodeReply([{ name, bytes }], {
    read: { pdf: loadPdfTools, sevenZip: sevenZipTools, passwords },
    glossary: loadGlossary(),
    tool: 'test',
    tables: true,
  });
  const { report } = result;
  if (!report) return { result };
  const save = (form: 'html' | 'csv' | 'json'): string =>
    exportReport(report, form, NOTHING_LEFT_OUT, catalogue).text;
  const forms = {
    html: save('html'),
    csv: save('csv'),
    json: save('json'),
    text: reportText(report, catalogue),
    shape: shapeReport(report),
  };
  return { result, forms };
}
