import { expect, it } from 'vitest';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import type { DocumentInfo } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';
import { makeZip } from './make-zip.ts';
import { utf8 } from './read-all.ts';

const CSV = { name: 'reply.csv', bytes: utf8('Email,q@example.org\n') };

async function idsOf(bytes: Uint8Array, only?: (document: DocumentInfo) => boolean) {
  const ids = new Map<string, string>();
  for await (const step of read({ name: 'a.zip', bytes }, { pdf: loadPdfTools, ...(only && { only }) })) {
    if (step.kind === 'document') ids.set(step.document.name, step.document.id);
  }
  return ids;
}

it('names the documents that are not asked for, hands over their files, and reads none of them', async () => {
  const given: unknown[] = [];
  for await (const step of read(CSV, { pdf: loadPdfTools, only: () => false })) {
    given.push(step.kind === 'document' ? step.file : step.kind);
  }
  expect(given).toEqual([CSV]);
});

it('gives a member the same id where an archive beside it is left closed', async () => {
  const inner = await makeZip([CSV, { name: 'letter.txt', bytes: utf8('Dear Q,') }]);
  const outer = await makeZip([
    { name: 'inner.zip', bytes: inner },
    { name: 'last.txt', bytes: utf8('Yours') },
  ]);
  const all = await idsOf(outer);
  const some = await idsOf(outer, ({ name }) => name !== 'inner.zip');
  expect([...some.keys()]).toEqual(['a.zip', 'inner.zip', 'last.txt']);
  expect(some.get('last.txt')).toBe(all.get('last.txt'));
});
