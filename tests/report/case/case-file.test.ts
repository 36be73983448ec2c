import {
  TextReader,
  Uint8ArrayWriter,
  ZipReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/report/case/case.ts';
import { CASE_LIST, readCaseFile, writeCaseFile } from '../../../src/report/case/case-file.ts';
import { CASE } from './a-case.ts';

const FILES: Readonly<Record<string, string>> = {
  'replies/1/1 who-are-you.txt': 'Please send proof of who you are.',
  'replies/2/1 reply.csv': 'Label,Value\nMosaic group,K\n',
  'replies/2/2 leer.txt': '',
};

/** The list of a good file, to be spoiled. */
async function listOf(): Promise<Record<string, unknown>> {
  const reader = new ZipReader(new Uint8ArrayReader(await writeCaseFile(CASE)), { useWebWorkers: false });
  for (const entry of await reader.getEntries())
    if (!entry.directory && entry.filename === CASE_LIST)
      return JSON.parse(
        new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false })),
      ) as Record<string, unknown>;
  throw new Error('no list');
}

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

async function withList(
  change: (list: Record<string, unknown>) => unknown,
  files = FILES,
): Promise<Uint8Array> {
  return zipOf({ ...files, [CASE_LIST]: JSON.stringify(change(await listOf())) });
}

const first = (list: Record<string, unknown>) => (list['replies'] as Record<string, unknown>[])[0];

describe('a case as a file', () => {
  test('comes back as it was', async () => {
    expect(await readCaseFile(await writeCaseFile(CASE))).toEqual({ value: CASE });
    expect(await readCaseFile(await writeCaseFile(EMPTY_CASE))).toEqual({ value: EMPTY_CASE });
    const acknowledged = { ...CASE, acknowledged: '2026-11-12' };
    expect(await readCaseFile(await writeCaseFile(acknowledged))).toEqual({ value: acknowledged });
  });
  test('is a ZIP that anybody can unpack, with each file under its own name', async () => {
    const reader = new ZipReader(new Uint8ArrayReader(await writeCaseFile(CASE)), { useWebWorkers: false });
    const names = (await reader.getEntries()).map(({ filename }) => filename);
    expect(names).toEqual([...Object.keys(FILES), CASE_LIST]);
  });
  test('has no name in it that leads out of it', async () => {
    const files = [{ name: '../..\\C:\u202Efdp.exe', bytes: new Uint8Array([1]) }];
    const read = await readCaseFile(await writeCaseFile({ ...EMPTY_CASE, replies: [{ files, said: [] }] }));
    expect('value' in read && read.value.replies[0]?.files[0]?.name).toBe('.._.._C:_fdp.exe');
  });
});

describe('a file from elsewhere', () => {
  test('that is good is taken', async () => {
    expect(await readCaseFile(await withList((list) => list))).toEqual({ value: CASE });
  });
  test.each([
    ['empty', new Uint8Array()],
    ['no ZIP', new TextEncoder().encode('{"schema":"sar-decoder-case/1"}')],
    ['cut short', new TextEncoder().encode('PK\u0003\u0004')],
  ])('that is %s is no case', async (_, bytes) => {
    expect(await readCaseFile(bytes)).toEqual({ failure: 'not-a-case' });
  });
  test('that is any other ZIP is no case', async () => {
    expect(await readCaseFile(await zipOf(FILES))).toEqual({ failure: 'not-a-case' });
  });
  test('of a later version is told apart', async () => {
    expect(await readCaseFile(await withList((list) => ({ ...list, schema: 'sar-decoder-case/2' })))).toEqual(
      {
        failure: 'newer',
      },
    );
  });

  test.each<[string, (list: Record<string, unknown>) => unknown]>([
    ['another schema', (list) => ({ ...list, schema: 'poem/1' })],
    ['a key too many', (list) => ({ ...list, script: 'alert(1)' })],
    ['an answer that letters do not know', (list) => ({ ...list, answers: { secret: 'x' } })],
    ['a day that is none', (list) => ({ ...list, answers: { requested: '2026-02-30' } })],
    ['an answer without end', (list) => ({ ...list, answers: { name: 'x'.repeat(3000) } })],
    [
      'a thousand addresses',
      (list) => ({ ...list, answers: { address: Array.from({ length: 1000 }, () => 'x') } }),
    ],
    [
      'a kind of letter that there is not',
      (list) => ({ ...list, letters: [{ kind: 'poem', day: '2026-09-02', subject: 's', text: 't' }] }),
    ],
    ['a party that there is not', (list) => ({ ...list, replies: [{ ...first(list), party: 'mine' }] })],
    ['a file fewer than lie there', (list) => ({ ...list, replies: [first(list)] })],
    ['nothing', () => null],
    ['a list', () => []],
    [
      'a prototype',
      (list) => JSON.parse(`{"__proto__": {"schema": 1}, "schema": "${String(list['schema'])}"}`),
    ],
  ])('whose list has %s is refused', async (_, change) => {
    expect(await readCaseFile(await withList(change))).toEqual({ failure: 'damaged' });
  });
  test.each<[string, Readonly<Record<string, string>>]>([
    ['changed', { ...FILES, 'replies/2/1 reply.csv': 'Label,Value\nMosaic group,L\n' }],
    ['longer', { ...FILES, 'replies/2/2 leer.txt': 'x'.repeat(1000) }],
    ['gone', { 'replies/1/1 who-are-you.txt': 'Please send proof of who you are.' }],
    ['one more', { ...FILES, 'replies/3/1 more.txt': 'x' }],
  ])('of which a file is %s is refused', async (_, files) => {
    expect(await readCaseFile(await withList((list) => list, files))).toEqual({ failure: 'damaged' });
  });
  test('of which a file leads elsewhere is refused', async () => {
    const files = { ...FILES, '../reply.csv': 'x' };
    expect(await readCaseFile(await withList((list) => list, files))).toHaveProperty('failure');
  });
  test('that unpacks to far more than it says is stopped', async () => {
    const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    const list = await listOf();
    for (const [name, text] of Object.entries(FILES))
      await zip.add(name, new TextReader(name.endsWith('leer.txt') ? '0'.repeat(30_000_000) : text), {
        level: 9,
      });
    await zip.add(CASE_LIST, new TextReader(JSON.stringify(list)));
    expect(await readCaseFile(await zip.close())).toEqual({ failure: 'damaged' });
  });
});
