import { createDecoder } from '../../src/decode/decode.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Laid } from '../../src/layout/field.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { Warning } from '../../src/read/warning.ts';

/** The report on what layout found, by the real glossary. */
export function makeReport(
  laid: Laid,
  options: { party?: PartyId; warnings?: readonly Warning[] } = {},
): Report {
  const glossary = loadGlossary();
  const { party, warnings = [] } = options;
  return buildReport({
    file: 'reply.csv',
    documents: [{ id: 'd', name: 'reply.csv', format: 'csv', sha256: '00', pages: 1 }],
    decoded: createDecoder(glossary, party ? { party } : {}).finish(laid),
    warnings,
    tables: laid.tables,
    tool: 'test',
    glossary,
  });
}
