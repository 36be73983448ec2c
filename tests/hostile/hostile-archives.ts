import { makeMail, mimePart, multipart, attached } from '../read/make-mail.ts';
import { makePng } from '../read/make-picture.ts';
import { makeSevenZip } from '../read/make-seven-zip.ts';
import { makeTiff } from '../read/make-tiff.ts';
import { makeZip } from '../read/make-zip.ts';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { utf8 } from '../read/read-all.ts';
import type { HostileCase } from './hostile-case.ts';

const CSV = utf8('Field,Value\r\nWard,Sampleford\r\n');
const MEGABYTE = 1024 * 1024;
const CENTRAL = 0x02014b50;
const MANY_LEVELS = 40;

/** Writes a value into every entry of a ZIP's list, so many bytes after its mark. */
function forge(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let place = 0; place < bytes.length - at - 4; place++)
    if (view.getUint32(place, true) === CENTRAL) view.setUint32(place + at, value, true);
  return bytes;
}

async function nestedZip(levels: number): Promise<Uint8Array> {
  let bytes = await makeZip([{ name: 'reply.csv', bytes: CSV }]);
  for (let level = 0; level < levels; level++) bytes = await makeZip([{ name: 'in.zip', bytes }]);
  return bytes;
}

function nestedMail(levels: number): Uint8Array {
  let part = mimePart({ type: 'text/plain', body: 'Ward: Sampleford' });
  for (let level = 0; level < levels; level++) part = multipart('mixed', [part], `b${level}`);
  return makeMail(part);
}

/** A small picture whose head states another size. */
function statedPng(width: number, height: number): Uint8Array {
  const bytes = makePng({ width: 8, height: 8 }, new Uint8Array(64));
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** Archives, mails and pictures that grow, lie or never end: each is refused by a named limit, and what is beside it is read. */
export const ARCHIVE_CASES: readonly HostileCase[] = [
  {
    what: 'a member that grows beyond all measure',
    name: 'reply.zip',
    make: () =>
      makeZip([
        { name: 'a.csv', bytes: CSV },
        { name: 'bomb.csv', bytes: new Uint8Array((limits.nested.ratioFromMegabytes + 8) * MEGABYTE) },
      ]),
    codes: ['holds-too-much'],
    holds: ['Sampleford'],
  },
  {
    what: 'a bomb in a 7-Zip archive',
    name: 'reply.7z',
    make: () =>
      makeSevenZip([
        { name: 'a.csv', bytes: CSV },
        { name: 'bomb.csv', bytes: new Uint8Array((limits.nested.ratioFromMegabytes + 8) * MEGABYTE) },
      ]),
    codes: ['holds-too-much'],
    holds: ['Sampleford'],
  },
  {
    what: 'a bomb as a Word document',
    name: 'reply.docx',
    make: () =>
      makeZip([
        { name: '[Content_Types].xml', bytes: utf8('<Types/>') },
        {
          name: 'word/document.xml',
          bytes: new Uint8Array((limits.office.inflatedMegabytes + 10) * MEGABYTE),
        },
      ]),
    codes: ['too-large'],
  },
  {
    what: 'archives in archives without end',
    name: 'reply.zip',
    make: () => nestedZip(MANY_LEVELS),
    codes: ['holds-too-much'],
  },
  {
    what: 'parts of a mail in parts without end',
    name: 'reply.eml',
    make: () => nestedMail(5000),
    codes: ['damaged'],
  },
  {
    what: 'more files than are opened',
    name: 'reply.zip',
    make: () =>
      makeZip(
        Array.from({ length: limits.nested.files + 5 }, (_, at) => ({
          name: `${at}.csv`,
          bytes: utf8(`A,B\n1,${at}\n`),
        })),
      ),
    codes: ['holds-too-much'],
  },
  {
    what: 'a link in place of a file',
    name: 'reply.zip',
    make: () =>
      makeZip([
        { name: 'passwords.csv', bytes: utf8('/etc/passwd'), unixMode: 0o120777 },
        { name: 'a.csv', bytes: CSV },
      ]),
    names: ['reply.zip', 'a.csv'],
    holds: ['Sampleford'],
    lacks: ['/etc/passwd'],
  },
  {
    what: 'two members of one name',
    name: 'reply.zip',
    make: () =>
      makeZip([
        { name: 'a.csv', bytes: CSV },
        { name: 'b.csv', bytes: utf8('Field,Value\r\nRiddle,QX7\r\n') },
      ]).then((bytes) => latin1Swap(bytes, 'b.csv', 'a.csv')),
    holds: ['Sampleford', 'QX7'],
  },
  ...[0, 10, 0x7fffffff].map((size) => ({
    what: `a list that states ${size} bytes`,
    name: 'reply.zip',
    make: () => makeZip([{ name: 'a.csv', bytes: CSV }]).then((bytes) => forge(bytes, 24, size)),
    codes: ['damaged'] as const,
  })),
  {
    what: 'a list that points beyond the end',
    name: 'reply.zip',
    make: () => makeZip([{ name: 'a.csv', bytes: CSV }]).then((bytes) => forge(bytes, 42, 0x7fffffff)),
    codes: ['damaged'],
  },
  {
    what: 'an attachment with a path and a script for a name',
    name: 'reply.eml',
    make: () =>
      makeMail(
        multipart('mixed', [
          mimePart({ type: 'text/plain', body: 'Ward: Sampleford' }),
          attached('../../<script>a.csv', 'text/csv', CSV),
        ]),
      ),
    lacks: ['../'],
    holds: ['Sampleford'],
  },
  {
    what: 'a part that lies elsewhere',
    name: 'reply.eml',
    make: () =>
      makeMail(
        multipart('mixed', [
          mimePart({ type: 'text/plain', body: 'Ward: Sampleford' }),
          'Content-Type: message/external-body; access-type=URL; URL="https://evil.example/harmful-words"\r\n\r\nContent-Type: text/plain\r\n\r\n',
        ]),
      ),
    holds: ['Sampleford'],
  },
  ...[
    [50_000, 50_000],
    [0x7fffffff, 0x7fffffff],
    [1, 0x7fffffff],
    [0x7fffffff, 1],
  ].map(([width = 0, height = 0]) => ({
    what: `a picture that states ${width} by ${height}`,
    name: 'reply.png',
    make: () => statedPng(width, height),
    codes: ['too-large'] as const,
  })),
  {
    what: 'a TIFF whose pages lead back to the first',
    name: 'reply.tiff',
    make: () => makeTiff([{}, {}], true),
    codes: ['page-no-text', 'no-text'],
  },
  {
    what: 'a TIFF that states a size beyond sense',
    name: 'reply.tiff',
    make: () => makeTiff([{ 256: 65_535, 257: 65_535 }]),
    codes: ['too-large'],
  },
];

/** Writes one name over another of the same length. */
function latin1Swap(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
