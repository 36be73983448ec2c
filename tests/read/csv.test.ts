import * as fc from '../properties.ts';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findRowEnd } from '../../src/read/find-row-end.ts';
import { tidyLines } from '../../src/read/row-cutter.ts';
import { readAll, utf8 } from './read-all.ts';

const ROWS = [
  ['Category', 'Data held'],
  ['Address', '1 Sample Close\nZZ1 1ZZ'],
  ['Notes', 'café; £5, “perhaps”'],
];

async function rowsOf(bytes: Uint8Array, name = 'reply.csv'): Promise<string[][]> {
  const { parts } = await readAll(name, bytes);
  return parts.flatMap((part) => (part.kind === 'rows' ? part.rows.map((row) => [...row]) : []));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes.push(...(little ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return Uint8Array.from(bytes);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

const CP1252: Record<string, number> = { é: 0xe9, '£': 0xa3, '“': 0x93, '”': 0x94 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)));
}

describe('rows come out alike whatever the delimiter, the encoding and the line breaks', () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = Papa.unparse(ROWS, { delimiter, newline, quotes: delimiter === ';' });
      const expected = ROWS.map((row) => [...row]);
      test(`${JSON.stringify(delimiter)} with ${JSON.stringify(newline)}`, async () => {
        expect(await rowsOf(utf8(text))).toEqual(expected);
        expect(await rowsOf(utf8(`\ufeff${text}`))).toEqual(expected);
        expect(await rowsOf(utf16(text, true, true))).toEqual(expected);
        expect(await rowsOf(utf16(text, false, true))).toEqual(expected);
        expect(await rowsOf(windows1252(text))).toEqual(expected);
      });
    }
  }

  test('letters with accents that begin words, and the euro of Unix', async () => {
    expect(await rowsOf(latin1('Name,Óscar\nStreet,Élan\nTown,Ávila\n'))).toContainEqual(['Name', 'Óscar']);
    expect(await rowsOf(latin1('Name,Óscar\nGiven,¤20 à 30\n'))).toContainEqual(['Given', '€20 à 30']);
  });

  test('UTF-16 without a mark', async () => {
    const text = Papa.unparse([
      ['Ward', 'Sampleford'],
      ['Tenure', 'Rented'],
    ]);
    expect(await rowsOf(utf16(text, true, false))).toHaveLength(2);
    expect(await rowsOf(utf16(text, false, false))).toHaveLength(2);
  });

  test('a first line that names the delimiter', async () => {
    expect(await rowsOf(utf8('sep=;\r\nWard;Sampleford\r\nPTV;7\r\n'))).toEqual([
      ['Ward', 'Sampleford'],
      ['PTV', '7'],
    ]);
  });

  test('Windows-1252 is said to be a guess', async () => {
    const { codes } = await readAll('a.csv', windows1252('Ward,Café\nTenure,Rented\n'));
    expect(codes).toContain('encoding-guessed');
  });
});

test.each([
  ['a\r\nb', 'a\nb'],
  ['a\rb\r', 'a\nb\n'],
  ['a\r\r\rb', 'a\n\n\nb'],
  ['a\r\r\r\nb\r\r\nc\n\rd', 'a\nb\nc\n\nd'],
])('the line breaks of %j are %j', (text, tidy) => {
  expect(tidyLines(text)).toBe(tidy);
});

describe('what programs write is read as they show it', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['single marks', `'Name','Postcode','Notes'\n'Sample','ZZ1 1ZZ','said "no", twice'\n`],
    ['marks after backslashes', '"Name","Postcode","Notes"\n"Sample","ZZ1 1ZZ","said \\"no\\", twice"\n'],
    ['three line breaks', 'Name;Postcode;Notes\r\r\nSample;ZZ1 1ZZ;"said ""no"", twice"\r'],
    ['a named delimiter', '"sep=^"\rName^Postcode^Notes\rSample^ZZ1 1ZZ^"said ""no"", twice"'],
    ['text as formulas', 'Name;Postcode;Notes\n="Sample";"=""ZZ1 1ZZ""";"said ""no"", twice"\n'],
    ['a box', '+--+--+\n|Name|Postcode|Notes|\n+--+--+\n|Sample|ZZ1 1ZZ|said "no", twice|\n+--+--+\n'],
    ['fixed width', 'Name   Postcode Notes\n------ -------- -----\nSample ZZ1 1ZZ  said "no", twice\n'],
  ];
  test.each(rows)('%s', async (_what, text) => {
    const read = await rowsOf(utf8(text));
    expect(read.filter((row) => row.length === 3 && !/^-+$/.test(row[0] ?? ''))).toEqual([
      ['Name', 'Postcode', 'Notes'],
      ['Sample', 'ZZ1 1ZZ', 'said "no", twice'],
    ]);
  });

  test('letters that nobody sees are left out', async () => {
    const long = 'x'.repeat(300);
    expect(await rowsOf(utf8(`Name,Notes\nSam\u0000ple,${long}\n`))).toEqual([
      ['Name', 'Notes'],
      ['Sample', long],
    ]);
  });

  test('an apostrophe before a number only says that it is text', async () => {
    expect(await rowsOf(utf8("Phone,'07700900123\nNotes,'tis\nYear,'97\n"))).toEqual([
      ['Phone', '07700900123'],
      ['Notes', "'tis"],
      ['Year', "'97"],
    ]);
  });

  test('letters of an old Macintosh', async () => {
    const mac: Record<string, number> = { é: 0x8e, '’': 0xd5, ë: 0x91 };
    const text = 'Name,Place\rZoë O’Dummy,Café\r';
    const bytes = Uint8Array.from([...text].map((letter) => mac[letter] ?? letter.charCodeAt(0)));
    expect(await rowsOf(bytes)).toEqual([
      ['Name', 'Place'],
      ['Zoë O’Dummy', 'Café'],
    ]);
  });

  test('a mark that nothing closes costs its own line and no more of a long file', async () => {
    const text = `Name,Notes\n"open,${'x'.repeat(90)}\n${'Sample,ok\n'.repeat(60_000)}`;
    const { parts } = await readAll('long.csv', utf8(text));
    const count = parts.reduce((sum, part) => sum + (part.kind === 'rows' ? part.rows.length : 0), 0);
    expect(count).toBeGreaterThan(60_000);
  });
});

test('prose with commas is read as paragraphs', async () => {
  const { parts } = await readAll(
    'letter.csv',
    utf8(
      'Dear Sample,\n\nThank you for your letter, which we received today. We hold no data about you.\n\nYours, a team\n',
    ),
  );
  expect(parts.map((part) => part.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a long file comes in several parts whose rows are numbered through', async () => {
  const line = `Label,${'x'.repeat(90)}\n`;
  const { parts } = await readAll('long.csv', utf8(line.repeat(25_000)));
  const rows = parts.flatMap((part) => (part.kind === 'rows' ? [part] : []));
  expect(rows.length).toBeGreaterThan(1);
  let next = 1;
  for (const part of rows) {
    expect(part.firstRow).toBe(next);
    next += part.rows.length;
  }
  expect(next).toBe(25_001);
});

function parse(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',' }).data;
}

test('cutting at row ends loses and splits nothing', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', ' '), maxLength: 6 });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.nat(), (data, seed) => {
      const text = `${Papa.unparse(data, { newline: '\n' })}\n`;
      const cut = seed % text.length;
      const end = findRowEnd(text.slice(0, cut), { delimiter: ',', quote: '"', escape: '"' });
      const whole = parse(text).slice(0, -1);
      const parts = [
        ...(end > 0 ? parse(text.slice(0, end)).slice(0, -1) : []),
        ...parse(text.slice(end)).slice(0, -1),
      ];
      expect(parts).toEqual(whole);
    }),
  );
});

const LETTER =
  'Dear Ann, we have looked through all that we keep and we hold nothing about you in any of our files\n' +
  'Yours sincerely, Bee of the office that answers all such letters\n';

test.each<[string, string, string[][]]>([
  [
    'one record with a space after each comma',
    'Postcode, Sample likelihood, Surname\nZZ1 1ZZ, 55, BEE\n',
    [
      ['Postcode', 'Sample likelihood', 'Surname'],
      ['ZZ1 1ZZ', '55', 'BEE'],
    ],
  ],
  [
    'one record without its last cells',
    'Name,Ward,Score,Group\nAnn Bee,North,4\n',
    [
      ['Name', 'Ward', 'Score', 'Group'],
      ['Ann Bee', 'North', '4'],
    ],
  ],
  [
    'one record of which all but the first cell is empty',
    'Full name,Mosaic type\nAnn Bee,\n',
    [
      ['Full name', 'Mosaic type'],
      ['Ann Bee', ''],
    ],
  ],
  ['a letter under that name', LETTER, []],
])('what a file’s name promises is tried first: %s', async (_, text, expected) => {
  const rows = await rowsOf(utf8(text));
  expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual(expected);
});

test('two lines of prose with commas are no rows where no name says so', async () => {
  expect(await rowsOf(utf8('Dear Ann, we hold nothing\nYours, Bee\n'), 'reply.txt')).toEqual([]);
});
