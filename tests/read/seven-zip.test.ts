import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { read as readFile } from '../../src/read/read.ts';
import { parseSevenZipList } from '../../src/read/seven-zip-list.ts';
import { innerFiles } from './inner-files.ts';
import { makeSevenZip, type SevenZipMember } from './make-seven-zip.ts';
import { readAll, utf8 } from './read-all.ts';

const CSV = utf8('Field,Your data\r\nMosaic Group,K\r\nWard,Sampleford\r\n');
const ONE = { name: 'one.csv', bytes: CSV };
const TWO = { name: 'two.csv', bytes: utf8('Field,Value\r\nPolling district,QX2\r\n') };
const LOCK = ['-popen sesame'];
const MEGABYTE = 1024 * 1024;

function list(method: string, attributes = 'A'): string {
  return `Path = a = b.csv\nSize = 12\nAttributes = ${attributes}\nEncrypted = +\nMethod = ${method}\n\n`;
}

async function read(
  members: readonly SevenZipMember[],
  parameters: readonly string[] = [],
  passwords: readonly string[] = [],
) {
  const bytes = await makeSevenZip(members, parameters);
  const { steps, parts, codes } = await readAll('reply.7z', bytes, passwords);
  return { inner: innerFiles(steps), parts, codes };
}

describe('what a 7-Zip archive holds is read', () => {
  const packings = [[], ['-m0=lzma'], ['-m0=PPMd'], ['-m0=BZip2'], ['-m0=Copy'], ['-ms=off']];
  test.each(packings)('packed with %j', async (...parameters) => {
    const { inner, parts, codes } = await read([ONE, { ...TWO, name: 'in/ü two.csv' }], parameters);
    expect(inner.map(({ name }) => name).toSorted()).toEqual(['in/ü two.csv', 'one.csv', 'reply.7z']);
    const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
    expect(rows).toContainEqual(['Ward', 'Sampleford']);
    expect(rows).toContainEqual(['Polling district', 'QX2']);
    expect(codes).toEqual([]);
  });

  test('clutter, links and folders are passed over, and an empty file is said to be empty', async () => {
    const { inner } = await read([
      ONE,
      { name: 'in/Thumbs.db', bytes: CSV },
      { name: 'link.csv', bytes: CSV, linkTo: 'one.csv' },
      { name: 'empty.csv', bytes: new Uint8Array() },
    ]);
    expect(inner.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'empty.csv', codes: ['empty'] },
      { name: 'one.csv', codes: [] },
      { name: 'reply.7z', codes: [] },
    ]);
  });

  test('an archive within an archive is opened', async () => {
    const { inner } = await read([{ name: 'in.7z', bytes: await makeSevenZip([ONE]) }]);
    expect(inner.map(({ name }) => name)).toEqual(['reply.7z', 'in.7z', 'one.csv']);
  });

  test('where nothing opens such archives, it is said what the file is', async () => {
    const file = { name: 'reply.7z', bytes: await makeSevenZip([ONE]) };
    const codes: string[] = [];
    for await (const step of readFile(file, { pdf: loadPdfTools }))
      if (step.kind === 'warning') codes.push(step.warning.code);
    expect(codes).toEqual(['unsupported-format']);
  });
});

describe('a locked archive', () => {
  const locks = [
    ['with its names open', LOCK],
    ['with its names locked as well', [...LOCK, '-mhe=on']],
  ] as const;
  test.each(locks)('%s opens with the right one of several passwords', async (_, lock) => {
    const { inner, parts, codes } = await read([ONE, TWO], lock, ['wrong', 'open sesame', 'other']);
    expect(inner).toHaveLength(3);
    expect(parts).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  test.each(locks)('%s says once what it needs', async (_, lock) => {
    expect((await read([ONE, TWO], lock)).codes).toEqual(['needs-password']);
    expect((await read([ONE, TWO], lock, ['wrong', 'no'])).codes).toEqual(['wrong-password']);
  });
});

describe('a hostile or broken archive gives a warning and ends', () => {
  test('one that holds nothing', async () => {
    expect((await read([{ name: 'desktop.ini', bytes: CSV }])).codes).toEqual(['holds-nothing']);
  });

  test('one with a file larger than honest packing gives: it is not unpacked, those before it are', async () => {
    const zeros = new Uint8Array((limits.nested.ratioFromMegabytes + 1) * MEGABYTE);
    const { inner } = await read([ONE, { name: 'zeros.csv', bytes: zeros }], ['-ms=off', '-mqs=off']);
    expect(inner).toEqual([
      { name: 'reply.7z', codes: [] },
      { name: 'one.csv', codes: [] },
      { name: 'zeros.csv', codes: ['holds-too-much'] },
    ]);
  });

  test('any change and any cut ends in values', async () => {
    const plain = await makeSevenZip([ONE, TWO]);
    const locked = await makeSevenZip([ONE, TWO], LOCK);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(plain, locked),
        fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(plain.length),
        async (whole, changes, cut) => {
          const bytes = whole.slice(0, Math.max(cut, 6));
          for (const [at, value] of changes) if (at > 5 && at < bytes.length) bytes[at] = value;
          const { steps } = await readAll('reply.7z', bytes, ['open sesame']);
          expect(steps[0]?.kind).toBe('document');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the list', () => {
  test.each([
    ['LZMA2:24', 16],
    ['LZMA:192k 7zAES:19', 0.1875],
    ['LZMA2:1536m', 1536],
    ['PPMD:o32:mem30', 1024],
    ['BCJ LZMA:3g', 3072],
    ['Copy', 0],
  ])('%s takes %d MB', (method, memory) => {
    expect(parseSevenZipList(list(method))).toEqual([
      { path: 'a = b.csv', size: 12, isFile: true, locked: true, memory },
    ]);
  });
  test.each([
    ['A -rw-r--r--', true],
    ['A', true],
    ['D', false],
    ['D drwxr-xr-x', false],
    ['A lrwxrwxrwx', false],
  ])('attributes %j', (attributes, isFile) => {
    expect(parseSevenZipList(list('Copy', attributes))[0]?.isFile).toBe(isFile);
  });
});
