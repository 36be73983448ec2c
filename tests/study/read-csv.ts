import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import type { Report } from '../../src/report/report.ts';

/** The report on a reply in CSV. */
export async function read(text: string | Uint8Array): Promise<Report> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { report } = await decodeReply([{ name: 'reply.csv', bytes }], {
    read: { pdf: () => Promise.reject(new Error('no PDF here')), passwords: [] },
    glossary: loadGlossary(),
    tool: 'test',
  });
  if (!report) throw new Error('nothing was read');
  return report;
}
