import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { sevenZipTools } from '../../src/cli/seven-zip-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { compareReply, type SeenReply } from './compare-reply.ts';
import { countExplanations, type Counts } from './count-explanations.ts';
import { loadExpectedReplies, type ExpectedReply } from './expected-reply.ts';

const glossary = loadGlossary();
const counts: Counts[] = [];

async function decode(reply: ExpectedReply): Promise<SeenReply> {
  const file = { name: reply.file, bytes: new Uint8Array(readFileSync(reply.input)) };
  const result = await decodeReply([file], {
    read: { pdf: loadPdfTools, sevenZip: sevenZipTools, passwords: reply.passwords ?? [] },
    glossary,
    tool: 'sar-decoder test',
  });
  if (!result.report) return { fields: [], warnings: result.warnings };
  return JSON.parse(JSON.stringify(reportJson(result.report, catalogue))) as SeenReply;
}

describe('the corpus, through the library', () => {
  it.each(loadExpectedReplies().map((reply) => [reply.slug, reply] as const))('%s', async (_slug, reply) => {
    const seen = await decode(reply);
    counts.push(countExplanations(reply, seen));
    expect(compareReply(reply, seen)).toEqual([]);
  });

  it('gives no wrong explanation at all', () => {
    expect(counts.flatMap((count) => count.wrong)).toEqual([]);
  });

  afterAll(() => {
    const right = counts.reduce((sum, count) => sum + count.right, 0);
    const said = right + counts.reduce((sum, count) => sum + count.wrong.length, 0);
    const there = counts.reduce((sum, count) => sum + count.explainable, 0);
    process.stdout.write(
      `explanations: precision ${(right / said).toFixed(3)} (${right} of ${said}), recall ${(right / there).toFixed(3)} (${right} of ${there})\n`,
    );
  });
});
