// Files within files for the tests: an archive with a locked letter, a mail with a workbook, and the sample.
import { readFile } from 'node:fs/promises';
import { utils, write } from '@e965/xlsx';
import { attached, makeMail, mimePart, multipart } from '../read/make-mail.ts';
import { makePdf, print } from '../read/make-pdf.ts';
import { makeSevenZip } from '../read/make-seven-zip.ts';
import { makeZip } from '../read/make-zip.ts';
import { PDF } from './samples.mjs';

export const PASSWORD = 'open sesame';

/** A file as a page's chooser takes it from a test. */
function toUpload(name, bytes) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** A workbook with a merged heading, a hidden row and codes. */
function makeWorkbook() {
  const sheet = utils.aoa_to_sheet([
    ['What we hold about you', ''],
    ['Field', 'Your data'],
    ['Mosaic Group', 'K'],
    ['Likelihood of being a Labour voter in 2019', '15%'],
    ['Ward', 'Sampleford'],
    ['Internal note', 'Check again'],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!rows'] = [{}, {}, {}, {}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Voter record');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

function makeMailWithWorkbook() {
  const words = 'Dear Alex Sample,\n\nWhat we hold about you is attached.\n\nYours,\nData Protection\n';
  const record = attached('record.xlsx', 'application/octet-stream', makeWorkbook());
  return makeMail(multipart('mixed', [mimePart({ type: 'text/plain; charset=utf-8', body: words }), record]));
}

/** A mail whose own words hold a table: its HTML is read, and no plain text. */
export function mailWithTable() {
  const words = 'What we hold about you stands in the table.\n';
  const html =
    '<p>What we hold about you:</p><table><tr><th>Field</th><th>Your data</th></tr>' +
    '<tr><td>Mosaic Group</td><td>K</td></tr><tr><td>Ward</td><td>Sampleford</td></tr></table>';
  const both = multipart(
    'alternative',
    [
      mimePart({ type: 'text/plain; charset=utf-8', body: words }),
      mimePart({ type: 'text/html; charset=utf-8', body: html }),
    ],
    'inner',
  );
  return toUpload('table.eml', makeMail(both));
}

export function workbook() {
  return toUpload('record.xlsx', makeWorkbook());
}

export function mail() {
  return toUpload('reply.eml', makeMailWithWorkbook());
}

/** Some of it is locked: the rest is read without a password. */
export async function archive() {
  return toUpload(
    'reply.zip',
    await makeZip([
      { name: 'letter/reply.pdf', bytes: new Uint8Array(await readFile(PDF)) },
      { name: 'mail/reply.eml', bytes: makeMailWithWorkbook() },
      { name: 'record.xlsx', bytes: makeWorkbook(), lock: { password: PASSWORD } },
    ]),
  );
}

/** All of it is locked. */
export async function lockedArchive() {
  const lock = { password: PASSWORD };
  return toUpload('locked.zip', await makeZip([{ name: 'record.xlsx', bytes: makeWorkbook(), lock }]));
}

/** All of it is locked, its names as well. */
export async function lockedSevenZip() {
  const member = { name: 'record.xlsx', bytes: makeWorkbook() };
  return toUpload('locked.7z', await makeSevenZip([member], [`-p${PASSWORD}`, '-mhe=on']));
}

/** So many pages that somebody may stop while they are read. */
export async function longPdf(pages) {
  const bytes = await makePdf((pdf) => {
    for (let page = 0; page < pages; page++) {
      if (page > 0) pdf.addPage();
      print(pdf, 'Labour Party: what we hold about you', 50, 40);
      for (let line = 0; line < 40; line++) {
        print(pdf, `Likelihood of being a Labour voter in ${1980 + line}`, 50, 70 + line * 18);
        print(pdf, `0.${10 + line}`, 400, 70 + line * 18);
      }
    }
  });
  return toUpload('long.pdf', bytes);
}
