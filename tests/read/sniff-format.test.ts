import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Format } from '../../src/read/document.ts';
import { formatOfName, sniffFormat } from '../../src/read/sniff-format.ts';
import { makeStoredZip } from '../replies/make/zip.ts';
import { makeZip } from './make-zip.ts';
import { utf8 } from './read-all.ts';

function zip(name: string): Uint8Array {
  return utf8(`PK\u0003\u0004${' '.repeat(26)}${name}`);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

const CASES: [string, Uint8Array, string, Format][] = [
  ['a PDF behind a few stray bytes', utf8('\n\n%PDF-1.4\n'), 'a', 'pdf'],
  ['an Excel file called .csv', zip('[Content_Types].xml xl/workbook.xml'), 'a.csv', 'xlsx'],
  ['a Word file', zip('word/document.xml'), 'a.docx', 'docx'],
  ['an OpenDocument sheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'a', 'ods'],
  ['any other archive', zip('reply.pdf'), 'a.zip', 'zip'],
  ['a spreadsheet that is a web page', utf8('<html xmlns:x="urn:x"><table></table>'), 'a.xls', 'html'],
  ['an e-mail', utf8('From: a@example.org\r\nMIME-Version: 1.0\r\n\r\nHello'), 'a.txt', 'eml'],
  ['a letter with a line like a header', utf8('Date: 2 May 2019\n\nDear Sample,\n'), 'a.txt', 'text'],
  ['JSON', utf8('{"ward": "Sampleford"}'), 'a', 'json'],
  ['rich text', utf8('{\\rtf1 hello}'), 'a.doc', 'rtf'],
  ['rows', utf8('a,b\n1,2\n'), 'a', 'csv'],
  ['a piece of a page', utf8('<p>Ward: <b>North</b></p>'), 'a.htm', 'html'],
  ['rows called a text', utf8('Ward;Code;PTV\nNorth;K;7\nSouth;B;2\n'), 'a.txt', 'csv'],
  ['Excel’s “Unicode text”', utf16('Ward\tCode\tPTV\r\nNorth\t"K\n4"\t7\r\n'), 'a.txt', 'csv'],
  ['a table drawn by a database', utf8(' ward | ptv \n------+-----\n A    | 7\n(1 row)\n'), 'a.txt', 'csv'],
  [
    'a letter with commas',
    utf8('Dear Sir, madam, all,\nyes, we, do,\nso, no, more,\nBye\n'),
    'a.txt',
    'text',
  ],
  ['labels and values called a text', utf8('Ward\tNorth\nPTV\t7\n'), 'a.txt', 'text'],
  ['rows called .tsv', utf8('a\tb\n'), 'a.tsv', 'tsv'],
  ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'a.pdf', 'png'],
  ['noise', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), 'a.csv', 'unknown'],
];

test.each(CASES)('%s', (_, bytes, name, format) => {
  expect(sniffFormat(bytes, name)).toBe(format);
});

const MEMBERS: [string, string[], string, Format][] = [
  [
    'a Word file whose members come in another order',
    ['docs/a.bin', 'word/document.xml', '[Content_Types].xml'],
    'a.zip',
    'docx',
  ],
  ['an Excel file that is called a ZIP', ['xl/workbook.xml', '[Content_Types].xml'], 'a.zip', 'xlsx'],
  ['a folder called word in an archive', ['word/letter.pdf', 'b.pdf'], 'a.zip', 'zip'],
  ['an archive of a program that starts like an office file', ['_rels/a', 'b.pdf'], 'a.docx', 'zip'],
  ['an OpenDocument file with its type packed', ['content.xml', 'mimetype'], 'a.ods', 'ods'],
];

test.each(MEMBERS)('%s', async (_, names, name, format) => {
  const members = names.map((member) => ({ name: member, bytes: utf8('x'.repeat(5000)) }));
  expect(sniffFormat(await makeZip(members), name)).toBe(format);
});

test('a Word file that is stored in an archive does not make it one', async () => {
  const inner = await makeZip(
    ['[Content_Types].xml', 'word/document.xml'].map((name) => ({ name, bytes: utf8('x') })),
  );
  expect(
    sniffFormat(makeStoredZip({ 'reply/letter.docx': Buffer.from(inner).toString('latin1') }), 'a.zip'),
  ).toBe('zip');
});

const STREAMS: [string, string, string, Format][] = [
  ['a locked Word file', 'EncryptedPackage', 'a.docx', 'docx'],
  ['a locked office file of no name', 'EncryptedPackage', 'a', 'xlsx'],
  ['an old Word file', 'WordDocument', 'a.docx', 'doc'],
  ['an old Excel file', 'Workbook', 'a.doc', 'xls'],
];

test.each(STREAMS)('%s, whose names stand behind much else', (_, stream, name, format) => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(400_000));
  expect(sniffFormat(new Uint8Array(CFB.write(file, { type: 'array' }) as number[]), name)).toBe(format);
});

test.each([
  ['letter.docm', 'docx'],
  ['letter.DOTX', 'docx'],
  ['book.xltm', 'xlsx'],
  ['book.ots', 'ods'],
  ['letter.ott', 'odt'],
  ['mail.oft', 'msg'],
  ['photo.heif', 'heic'],
  ['letter', undefined],
])('the name %s promises %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
