import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { innerFiles } from './inner-files.ts';
import { makeSevenZip } from './make-seven-zip.ts';
import { makeZip, type ZipLock, type ZipMember } from './make-zip.ts';
import { readAll, utf8 } from './read-all.ts';

const CSV = utf8('Field,Your data\r\nMosaic Group,K\r\nWard,Sampleford\r\n');
const CLASSIC: ZipLock = { password: 'open sesame', classic: true };
const AES: ZipLock = { password: 'open sesame' };

async function read(members: readonly ZipMember[], passwords: readonly string[] = []) {
  const { steps, parts, codes } = await readAll('reply.zip', await makeZip(members), passwords);
  return { inner: innerFiles(steps), parts, codes };
}

describe('what a ZIP holds is read', () => {
  test('each file is a document within the archive', async () => {
    const bytes = await makeZip([
      { name: 'a/', bytes: CSV },
      { name: 'a/one.csv', bytes: CSV },
      { name: 'two.csv', bytes: CSV },
    ]);
    const { steps, codes, parts } = await readAll('reply.zip', bytes);
    const ends = steps.flatMap((step) => (step.kind === 'end' ? [step.document] : []));
    expect(ends.map(({ name, format }) => [name, format])).toEqual([
      ['a/one.csv', 'csv'],
      ['two.csv', 'csv'],
      ['reply.zip', 'zip'],
    ]);
    const [first, second, archive] = ends;
    expect([first?.within, second?.within, archive?.within]).toEqual([archive?.id, archive?.id, undefined]);
    expect(first?.id).not.toBe(second?.id);
    expect(parts).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  test.each(['Deflate64', 'BZip2'])('packed by %s', async (packing) => {
    const members = [
      { name: 'a/one.csv', bytes: CSV },
      { name: 'two.csv', bytes: CSV },
    ];
    const bytes = await makeSevenZip(members, ['-tzip', `-mm=${packing}`]);
    const { parts, codes } = await readAll('reply.zip', bytes);
    expect(parts.map((part) => (part.kind === 'rows' ? part.rows.length : 0))).toEqual([3, 3]);
    expect(codes).toEqual([]);
  });

  test('any list of members comes out as it went in', async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z0-9 ]{0,4}[a-z]){0,2}$/), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(names, async (stems) => {
        const members = stems.map((stem, index) => ({
          name: `${stem}.csv`,
          bytes: utf8(`Field,Value\r\nNumber,${index}\r\nStem,"${stem}"\r\n`),
        }));
        const { inner, parts } = await read(members);
        expect(inner.slice(1).map(({ name }) => name)).toEqual(members.map(({ name }) => name));
        const rows = parts.map((part) => (part.kind === 'rows' ? part.rows : []));
        expect(rows).toEqual(
          stems.map((stem, index) => [
            ['Field', 'Value'],
            ['Number', String(index)],
            ['Stem', stem],
          ]),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('an archive within an archive is opened', async () => {
    const inner = await makeZip([{ name: 'data.csv', bytes: CSV }]);
    const { inner: found, parts } = await read([{ name: 'inner.zip', bytes: inner }]);
    expect(found.map(({ name }) => name)).toEqual(['reply.zip', 'inner.zip', 'data.csv']);
    expect(parts).toHaveLength(1);
  });

  const clutter = [
    '__MACOSX/._data.csv',
    '.DS_Store',
    'a/Thumbs.db',
    'a\\desktop.ini',
    'a/~$letter.docx',
    '.~lock.book.ods#',
  ];
  test.each(clutter)('%j is passed over without a word', async (name) => {
    const { inner } = await read([
      { name: 'data.csv', bytes: CSV },
      { name, bytes: utf8('x') },
    ]);
    expect(inner).toEqual([
      { name: 'reply.zip', codes: [] },
      { name: 'data.csv', codes: [] },
    ]);
  });

  test('a link is not followed', async () => {
    const { inner } = await read([
      { name: 'data.csv', bytes: CSV },
      { name: 'link.csv', bytes: utf8('/etc/passwd'), unixMode: 0o120777 },
    ]);
    expect(inner.map(({ name }) => name)).toEqual(['reply.zip', 'data.csv']);
  });

  const paths = [
    ['../../etc/data.csv', 'etc/data.csv'],
    ['/letters/data.csv', 'letters/data.csv'],
    ['C:\\Users\\data.csv', 'Users/data.csv'],
    ['a\\b\\..\\data.csv', 'a/b/data.csv'],
    ['./a//data.csv', 'a/data.csv'],
    ['data\u202ecsv.csv', 'datacsv.csv'],
  ] as const;
  test.each(paths)('the path %j is shown as %j', async (name, shown) => {
    const { inner } = await read([{ name, bytes: CSV }]);
    expect(inner.map((one) => one.name)).toEqual(['reply.zip', shown]);
  });
});

describe('a locked ZIP', () => {
  const locks: [string, ZipLock][] = [
    ['the classic way', CLASSIC],
    ['with AES', AES],
  ];
  test.each(locks)('locked %s opens with the right one of several passwords', async (_, lock) => {
    const members = ['one.csv', 'two.csv'].map((name) => ({ name, bytes: CSV, lock }));
    const { inner, parts } = await read(members, ['wrong', 'open sesame', 'other']);
    expect(inner.map(({ codes }) => codes)).toEqual([[], [], []]);
    expect(parts).toHaveLength(2);
  });

  test.each(locks)('locked %s says once what it needs', async (_, lock) => {
    const members = ['one.csv', 'two.csv'].map((name) => ({ name, bytes: CSV, lock }));
    expect((await read(members)).codes).toEqual(['needs-password']);
    expect((await read(members, ['wrong', 'no'])).codes).toEqual(['wrong-password']);
  });

  test('the members that open are read, and the locked one is named', async () => {
    const { inner, parts } = await read(
      [
        { name: 'open.csv', bytes: CSV },
        { name: 'first.csv', bytes: CSV, lock: AES },
        { name: 'second.csv', bytes: CSV, lock: { password: 'another', classic: true } },
      ],
      ['open sesame'],
    );
    expect(inner).toEqual([
      { name: 'reply.zip', codes: [] },
      { name: 'open.csv', codes: [] },
      { name: 'first.csv', codes: [] },
      { name: 'second.csv', codes: ['wrong-password'] },
    ]);
    expect(parts).toHaveLength(2);
  });
});

describe('a hostile or broken ZIP gives a warning and ends', () => {
  test('one that holds nothing', async () => {
    expect((await read([])).codes).toEqual(['holds-nothing']);
    expect((await read([{ name: '.DS_Store', bytes: CSV }])).codes).toEqual(['holds-nothing']);
  });

  test('archives within archives beyond the limit', async () => {
    let bytes = await makeZip([{ name: 'data.csv', bytes: CSV }]);
    for (let level = 0; level < limits.nested.depth; level++)
      bytes = await makeZip([{ name: 'in.zip', bytes }]);
    const { codes, parts } = await readAll('reply.zip', bytes);
    expect(codes).toEqual(['holds-too-much']);
    expect(parts).toEqual([]);
  });

  test('more files than the limit: those before it are read', async () => {
    const members = Array.from({ length: limits.nested.files + 5 }, (_, index) => ({
      name: `${index}.csv`,
      bytes: CSV,
    }));
    const { codes, inner } = await read(members);
    expect(codes).toEqual(['holds-too-much']);
    expect(inner).toHaveLength(limits.nested.files + 1);
  });

  test('a member that grows beyond all measure, whatever size it states', async () => {
    const zeros = new Uint8Array((limits.nested.ratioFromMegabytes + 16) * 1024 * 1024);
    const bytes = await makeZip([
      { name: 'bomb.csv', bytes: zeros },
      { name: 'data.csv', bytes: CSV },
    ]);
    const size = new DataView(bytes.buffer);
    // The uncompressed size in the central directory, which comes after the data: four bytes of 24 in.
    for (let at = 0; at < bytes.length - 4; at++)
      if (size.getUint32(at, true) === 0x02014b50) size.setUint32(at + 24, 10, true);
    const { steps, parts } = await readAll('reply.zip', bytes);
    expect(innerFiles(steps)[1]?.codes).toHaveLength(1);
    expect(['holds-too-much', 'damaged']).toContain(innerFiles(steps)[1]?.codes[0]);
    expect(parts.length).toBeLessThan(2);
  });

  test('members that share their bytes', async () => {
    const bytes = await makeZip([
      { name: 'a.csv', bytes: CSV },
      { name: 'b.csv', bytes: CSV },
    ]);
    const view = new DataView(bytes.buffer);
    const central: number[] = [];
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) central.push(at);
    for (const at of central) view.setUint32(at + 42, 0, true);
    const { steps } = await readAll('reply.zip', bytes);
    expect(innerFiles(steps).map(({ codes }) => codes)).toEqual([[], [], ['damaged']]);
  });

  test('a member whose bytes were changed: the others are read', async () => {
    const bytes = await makeZip([
      { name: 'a.csv', bytes: utf8(`Field,Value\r\n${'Ward,Sampleford\r\n'.repeat(40)}`) },
      { name: 'b.csv', bytes: CSV },
    ]);
    for (let at = 60; at < 70; at++) bytes[at] = 0xff;
    const { steps } = await readAll('reply.zip', bytes);
    const codes = innerFiles(steps).map((one) => one.codes);
    expect(codes[1]).toEqual(['damaged']);
    expect(codes[2]).toEqual([]);
  });

  test('any change and any cut ends in values', async () => {
    const whole = await makeZip([
      { name: 'a.csv', bytes: CSV },
      { name: 'b.csv', bytes: CSV, lock: AES },
      { name: 'c/d.csv', bytes: CSV, lock: CLASSIC },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, Math.max(cut, 4));
          for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value;
          const { steps } = await readAll('reply.zip', bytes, ['open sesame']);
          const [first] = steps;
          expect(first?.kind).toBe('document');
        },
      ),
      { numRuns: 150 },
    );
  });
});
