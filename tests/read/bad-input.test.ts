import { CFB } from '@e965/xlsx';
import * as fc from '../properties.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { FATAL_CODES } from '../../src/read/warning.ts';
import { makePdf, print } from './make-pdf.ts';
import { readAll, utf8 } from './read-all.ts';

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]);
const RAR = Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00]);
let letter: Uint8Array;
let picture: Uint8Array;
let locked: Uint8Array;

beforeAll(async () => {
  letter = await makePdf((pdf) => {
    for (let page = 0; page < 3; page++) {
      if (page > 0) pdf.addPage();
      for (let line = 0; line < 30; line++) print(pdf, `Label ${line}: value ${line}`, 50, 60 + line * 20);
    }
  });
  picture = await makePdf((pdf) => {
    pdf.rect(50, 50, 200, 200).fill('#336699');
  });
  locked = await makePdf((pdf) => print(pdf, 'Ward: Sampleford', 50, 60), { userPassword: 'open sesame' });
});

/** A compound file with the stream that Word of old wrote its letters to. */
function oldWord(): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', new Uint8Array(5000));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}

describe('a file that cannot be read gives one warning that says why', () => {
  const cases: [string, string, () => Uint8Array, string][] = [
    ['an empty file', 'reply.pdf', () => new Uint8Array(), 'empty'],
    ['a RAR archive called .pdf', 'reply.pdf', () => RAR, 'not-what-its-name-says'],
    ['a JPEG called .pdf that does not open', 'reply.pdf', () => JPEG, 'not-what-its-name-says'],
    ['a JPEG that ends in its head', 'photo.jpg', () => JPEG, 'damaged'],
    ['a RAR archive', 'reply.rar', () => RAR, 'unsupported-format'],
    ['a PDF without text', 'scan.pdf', () => picture, 'no-text'],
    ['a locked PDF', 'reply.pdf', () => locked, 'needs-password'],
    [
      'a binary called .csv',
      'reply.csv',
      () => Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256),
      'binary-content',
    ],
    ['a CSV of blank lines', 'reply.csv', () => utf8('\r\n\r\n'), 'empty'],
    ['a CSV with empty cells only', 'reply.csv', () => utf8('sep=,\r\n,,\r\n,,\r\n'), 'no-rows'],
    ['an old Word document', 'reply.doc', oldWord, 'other-program'],
    ['rich text without words', 'reply.rtf', () => utf8('{\\rtf1\\par }'), 'empty'],
    ['bytes called .pdf', 'reply.pdf', () => Uint8Array.from({ length: 400 }, (_, i) => i % 9), 'damaged'],
  ];
  test.each(cases)('%s', async (_, name, bytes, code) => {
    const { codes, parts } = await readAll(name, bytes());
    expect(codes.filter((seen) => FATAL_CODES.has(seen))).toEqual([code]);
    expect(parts.filter((part) => part.kind === 'page' && part.words.length > 0)).toEqual([]);
  });

  test('a wrong password is told from a missing one, and the right one opens', async () => {
    expect((await readAll('reply.pdf', locked, ['guess'])).codes).toEqual(['wrong-password']);
    const { codes, parts } = await readAll('reply.pdf', locked, ['guess', 'open sesame']);
    expect(codes).toEqual([]);
    expect(parts).toHaveLength(1);
  });

  test('what the file is, is said in words', async () => {
    const { steps } = await readAll('reply.pdf', RAR);
    const [warning] = steps.flatMap((step) => (step.kind === 'warning' ? [step.warning] : []));
    expect(warning?.slots).toEqual({ claimed: 'a PDF', format: 'a RAR archive' });
  });
});

describe('a damaged file never throws', () => {
  test('a PDF cut anywhere gives a warning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: letter.length - 40 }), async (length) => {
        const { codes } = await readAll('reply.pdf', letter.slice(0, length));
        expect(codes.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  test('random bytes under any name', async () => {
    const names = fc.constantFrom('a.pdf', 'a.csv', 'a.txt', 'a.xlsx', 'a');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
        const { steps } = await readAll(name, bytes);
        expect(steps[0]?.kind).toBe('document');
      }),
      { numRuns: 60 },
    );
  });

  test('random bytes after the head of a PDF', async () => {
    const head = utf8('%PDF-1.7\n');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { codes } = await readAll('a.pdf', Uint8Array.from([...head, ...bytes]));
        expect(codes.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
