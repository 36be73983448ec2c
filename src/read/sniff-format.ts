import { decodeText, findEncoding } from './decode-text.ts';
import type { Format } from './document.ts';
import endings from './endings.json' with { type: 'json' };
import { holdsRows } from './holds-rows.ts';
import { listZipNames } from './list-zip-names.ts';

/** Bytes that are looked at. ZIP containers name their first members within these. */
const HEAD = 4096;
/** Share of control characters above which bytes are no text. */
const CONTROL_SHARE = 0.01;
const MAGIC: readonly (readonly [Format, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['tnef', [0x78, 0x9f, 0x3e, 0x22]],
];
/** What a ZIP's directory names where it is a document of an office program, whatever its own name says. */
const OFFICE_MEMBERS: readonly (readonly [Format, RegExp])[] = [
  ['xlsx', /^\/?xl\//i],
  ['docx', /^\/?word\//i],
];
/** What stands first in the office files whose directory is cut off. */
const OFFICE_FIRST =
  /^(?:\[content_types\]\.xml|mimetype|_rels\/|docprops\/|word\/|xl\/|customxml\/|meta-inf\/)/i;
const PAGE_START = /^<(?:!doctype html|html|head|body|table)\b/;
const TAG = /^<[a-z!?]/;
const MAIL_HEADER =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|x-[a-z-]+):/m;
/** Browsers and Word write where they took a page from; mails have nothing of the kind in their heads. */
const SAVED_PAGE = /^(?:snapshot-content-location|x-document-type):|^from: ["<]?saved by /m;
const ANY_HEADER = /^[a-z][a-z-]{1,40}:\s/;
/** What a file name's ending promises. */
const ENDINGS = new Map(
  Object.entries(endings).flatMap(([format, all]) => all.map((ending) => [ending, format as Format])),
);

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function sniffZip(bytes: Uint8Array, head: string, claimed: Format | undefined): Format {
  const names = listZipNames(bytes);
  if (names.includes('mimetype') || (names.length === 0 && OFFICE_FIRST.test(head.slice(30)))) {
    if (head.includes('opendocument.spreadsheet')) return 'ods';
    if (head.includes('opendocument.text')) return 'odt';
    if (names.includes('content.xml')) return claimed === 'ods' ? 'ods' : 'odt';
  }
  if (names.some((name) => /^\/?\[content_types\]\.xml$/i.test(name)))
    return OFFICE_MEMBERS.find(([, member]) => names.some((name) => member.test(name)))?.[0] ?? 'zip';
  if (names.length > 0 || !OFFICE_FIRST.test(head.slice(30))) return 'zip';
  if (head.includes('xl/')) return 'xlsx';
  return head.includes('word/') ? 'docx' : 'zip';
}

/** Bytes of a compound file in which its streams are named: from its start, and from where its directory begins. */
const COMPOUND_HEAD = 256 * 1024;
const COMPOUND_DIRECTORY = 16 * 1024;

/** Compound files keep their stream names as UTF-16, so zero bytes are taken out before looking. */
function sniffCompound(bytes: Uint8Array, claimed: Format | undefined): Format {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = bytes.length >= 52;
  const sector = known ? 2 ** Math.min(header.getUint16(30, true), 12) : 512;
  const from = known ? (header.getUint32(48, true) + 1) * sector : 0;
  const directory = latin(bytes.subarray(from, from + COMPOUND_DIRECTORY));
  const names = (latin(bytes.subarray(0, COMPOUND_HEAD)) + directory).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return claimed === 'docx' ? 'docx' : 'xlsx';
  if (names.includes('__substg1.0') || names.includes('__properties_version')) return 'msg';
  if (directory.replaceAll('\0', '').includes('WordDocument')) return 'doc';
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : 'unknown';
}

function sniffText(text: string, claimed: Format | undefined): Format {
  const start = text.trimStart().slice(0, HEAD);
  const lower = start.toLowerCase();
  if (lower.startsWith('{\\rtf')) return 'rtf';
  if (lower.startsWith('<?xml') && lower.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xls';
  if (PAGE_START.test(lower) || (lower.startsWith('<?xml') && lower.includes('<html'))) return 'html';
  // A piece of a page begins with any element; only its name tells that it is one.
  if (claimed === 'html' && TAG.test(lower)) return 'html';
  if (ANY_HEADER.test(lower) && (claimed === 'eml' || MAIL_HEADER.test(lower))) {
    return claimed === 'mhtml' || SAVED_PAGE.test(lower) ? 'mhtml' : 'eml';
  }
  if (lower.startsWith('begin:vcalendar')) return 'ics';
  if (lower.startsWith('begin:vcard')) return 'vcf';
  if (claimed === 'json' && /^[[{]/.test(lower)) return 'json';
  if (/^(?:\{\s*"|\[\s*[{["])/.test(lower)) return 'json';
  if (claimed === 'text') return holdsRows(text) ? 'csv' : 'text';
  return claimed === 'tsv' ? 'tsv' : 'csv';
}

/** Whether bytes read as text at all: next to no control characters. */
export function isText(bytes: Uint8Array): boolean {
  const encoding = findEncoding(bytes.subarray(0, HEAD * 4));
  let controls = 0;
  let letters = 0;
  for (const piece of decodeText(bytes.subarray(0, HEAD * 4), encoding, HEAD * 4)) {
    for (const letter of piece) {
      const code = letter.codePointAt(0) ?? 0;
      letters++;
      if ((code < 32 && ![9, 10, 12, 13, 27].includes(code)) || code === 127 || code === 0xfffd) controls++;
    }
  }
  return controls <= CONTROL_SHARE * letters;
}

/** The format that a file's name promises, if it promises one. */
export function formatOfName(name: string): Format | undefined {
  return ENDINGS.get(/\.([a-z0-9]{2,5})$/.exec(name.toLowerCase())?.[1] ?? '');
}

/**
 * What a file is, by its content. The name only decides between kinds of text. `csv` means text that
 * may hold rows; whether it really does is seen when it is read.
 */
export function sniffFormat(bytes: Uint8Array, name: string): Format {
  const head = bytes.subarray(0, HEAD);
  for (const [format, magic] of MAGIC) if (startsWith(bytes, magic)) return format;
  const start = latin(head);
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return sniffZip(bytes, start, formatOfName(name));
  if (start.startsWith('PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes, formatOfName(name));
  if (start.slice(4, 8) === 'ftyp') return 'heic';
  if (!isText(bytes)) return 'unknown';
  const encoding = findEncoding(bytes.subarray(0, HEAD * 4));
  const [text = ''] = decodeText(bytes.subarray(0, HEAD * 4), encoding, HEAD * 4);
  return sniffText(text, formatOfName(name));
}
