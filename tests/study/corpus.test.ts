import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { protectReply } from '../../src/study/protect-reply.ts';
import { loadExpectedReplies } from '../replies/expected-reply.ts';

/** What the corpus says is a name, a way to reach somebody or a number of theirs. */
const PERSONAL = new Set([
  'address',
  'elector-id',
  'elector-number',
  'email',
  'first-name',
  'full-name',
  'last-name',
  'libdem-van-id',
  'middle-name',
  'notes',
  'previous-elector-number',
  'social-media',
  'telephone',
]);
/** Shorter ones stand in other words too. */
const SHORTEST = 4;

const CASES = loadExpectedReplies()
  .filter(({ fields }) => fields.length > 0)
  .map((one) => [one.slug, one] as const);

it.each(CASES)('keeps nothing personal of %s, even before rare words are withheld', async (_slug, one) => {
  const glossary = loadGlossary();
  const bytes = new Uint8Array(readFileSync(one.input));
  const { report } = await decodeReply([{ name: one.file, bytes }], {
    read: readingTools(one.passwords ?? []),
    glossary,
    tool: 'test',
  });
  if (!report) throw new Error('nothing was read');
  const kept = JSON.stringify(protectReply(report, glossary)).toLowerCase();
  const personal = one.fields
    .filter(({ means, entry }) => PERSONAL.has(entry ?? means))
    .map(({ value }) => value.toLowerCase())
    .filter((value) => value.length >= SHORTEST);
  for (const value of personal) expect(kept).not.toContain(JSON.stringify(value).slice(1, -1));
});
