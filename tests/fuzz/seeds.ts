import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { attached, makeMail, mimePart, multipart } from '../read/make-mail.ts';
import { makeMsg } from '../read/make-msg.ts';
import { boxesLikeLetters, makePng, pngChunk, smallPicture, withOrientation } from '../read/make-picture.ts';
import { makeSevenZip } from '../read/make-seven-zip.ts';
import { makeTiff } from '../read/make-tiff.ts';
import { makeZip } from '../read/make-zip.ts';

const REPLIES = path.join(import.meta.dirname, '../replies');

/** Enough of a reply for a change to meet labels, codes, dates and notes. All invented. */
const ROWS: readonly (readonly string[])[] = [
  ['Field', 'Value', 'Source'],
  ['Title', 'Ms', 'Electoral register'],
  ['Date of birth', '01/02/1970', 'Electoral register'],
  ['Mosaic UK 7 Type', 'K46', 'Experian'],
  ['Voting intention scale - Labour', '7', ''],
  ['Likelihood of being a Labour voter in 2019', '15%', 'Model'],
  ['Canvass 04/05/2023', 'Not home', 'Doorstep'],
  ['Notes', 'Said: "call back, after 6"', ''],
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function html(): string {
  const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<!doctype html><html><head><title>Reply</title></head><body><h1>Your data</h1><p>We hold the following.</p><table>${rows.join('')}</table><dl><dt>Ward</dt><dd>North</dd></dl><ul><li>Code: K</li></ul></body></html>`;
}

function delimited(by: string): string {
  return ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(by)).join('\r\n');
}

function book(bookType: BookType): Uint8Array {
  const all = utils.book_new();
  const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  utils.book_append_sheet(all, sheet, 'Person');
  return new Uint8Array(write(all, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

const DELIMITED = delimited(',');

async function jpegOf(size: { width: number; height: number }): Promise<Uint8Array> {
  const canvas = createCanvas(size.width, size.height);
  const png = makePng(size, boxesLikeLetters(size.width, size.height));
  canvas.getContext('2d').drawImage(await loadImage(png), 0, 0);
  return canvas.encode('jpeg');
}

/** What a kind starts from besides the replies of the corpus that have its ending. */
const MADE: Readonly<Record<string, () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>>> = {
  csv: () => [
    utf8(DELIMITED),
    utf8(`Reply\n\n${delimited(';')}\n\nTotal;7`),
    Buffer.from(`\ufeff${DELIMITED}`, 'utf16le'),
  ],
  tsv: () => [utf8(delimited('\t'))],
  txt: () => [
    utf8(`Dear Alex,\n\nWe hold the following:\n\n${ROWS.map((row) => row.join(': ')).join('\n')}\n`),
  ],
  html: () => [utf8(html()), Buffer.from(`\ufeff${html()}`, 'utf16le')],
  json: () => [
    utf8(JSON.stringify({ person: Object.fromEntries(ROWS.map((row) => row.slice(0, 2))), rows: ROWS })),
    utf8(
      JSON.stringify([
        { Ward: 'North', Score: 0.4, Tags: ['a', 'b'] },
        { Ward: 'South', Score: 12 },
      ]),
    ),
  ],
  eml: () => [
    makeMail(
      multipart('mixed', [
        multipart('alternative', [mimePart({ type: 'text/html; charset=utf-8', body: html() })], 'inner'),
        attached('data.csv', 'text/csv', DELIMITED),
      ]),
    ),
    makeMail(
      `Content-Type: text/plain; charset=iso-8859-1\r\n\r\n${ROWS.map((row) => row.join(': ')).join('\r\n')}`,
    ),
  ],
  msg: () => {
    const files = [{ values: { '3707001F': 'data.csv', '37010102': utf8(DELIMITED) } }];
    const inner = { values: { '1000001F': 'We hold this.' }, attached: files };
    return [
      makeMsg({ values: { '10130102': utf8(html()) }, attached: [...files, { values: {}, item: inner }] }),
    ];
  },
  mhtml: () => [
    makeMail(multipart('related', [mimePart({ type: 'text/html; charset=utf-8', body: html() })]), [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://example.org/reply',
    ]),
  ],
  xlsx: () => [book('xlsx')],
  xls: () => [book('biff8'), book('xlml'), utf8(html())],
  '7z': async () => {
    const members = [
      { name: 'data.csv', bytes: utf8(DELIMITED) },
      { name: 'page.html', bytes: utf8(html()) },
    ];
    const ways = [[], ['-m0=PPMd'], ['-m0=Copy', '-mhc=off'], ['-ms=off', '-mhc=off'], ['-ppass', '-mhe=on']];
    return Promise.all(ways.map((way) => makeSevenZip(members, way)));
  },
  png: () => {
    const size = { width: 320, height: 240 };
    const moving = pngChunk('acTL', Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const dots = pngChunk('pHYs', Uint8Array.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]));
    const drawn = boxesLikeLetters(size.width, size.height);
    return [
      makePng(size, drawn, [dots]),
      makePng(size, drawn, [moving]),
      smallPicture('interlaced'),
      smallPicture('sixteenBits'),
    ];
  },
  jpg: async () => [
    await jpegOf({ width: 320, height: 240 }),
    withOrientation(await jpegOf({ width: 320, height: 240 }), 6),
    smallPicture('progressive'),
    smallPicture('fourInks'),
    smallPicture('grey'),
  ],
  tif: () => [
    makeTiff([{}, { 262: 0 }]),
    makeTiff([{ 259: 4 }, { 259: 3 }, { 259: 2 }]),
    makeTiff([{ 259: 5 }, { 259: 32_773 }, { 259: 8 }]),
    makeTiff([
      { 258: 8, 256: 2, 262: 1 },
      { 258: 4, 256: 4, 262: 1 },
    ]),
  ],
  zip: async () => [
    await makeZip([
      { name: 'reply/data.csv', bytes: utf8(DELIMITED) },
      { name: 'reply/page.html', bytes: utf8(html()) },
      { name: 'book.xlsx', bytes: book('xlsx') },
    ]),
    await makeZip([
      { name: 'locked.csv', bytes: utf8(DELIMITED), lock: { password: 'pass', classic: true } },
    ]),
  ],
};

/** The files that are changed: those of the corpus with these endings, and made ones. */
export async function gatherSeeds(endings: readonly string[]): Promise<readonly Uint8Array[]> {
  const fromCorpus = readdirSync(REPLIES, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => path.basename(name) === `input.${ending}`))
    .toSorted()
    .map((name) => new Uint8Array(readFileSync(path.join(REPLIES, name))));
  const made = await Promise.all(endings.map((ending) => MADE[ending]?.() ?? []));
  return [...fromCorpus, ...made.flat().map((bytes) => Uint8Array.from(bytes))];
}
