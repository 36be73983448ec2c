import { makeCsv } from '../csv-reply.ts';
import { heading, makePdf, ruledTable } from '../pdf-reply.ts';
import { fact, type Expected, type ReplyCase } from '../reply-case.ts';
import { makeStoredZip } from '../zip.ts';

const FACTS = [
  fact('Full name', 'Barnaby Test-Person', 'full-name'),
  fact('Postcode', 'ZZ4 4QQ', 'postcode'),
  fact('Polling district', 'QX2', 'polling-district'),
];
const PASSWORD = 'correct horse';

function locked() {
  return makePdf({ password: PASSWORD }, (paper) => {
    heading(paper, 'Your data');
    ruledTable(paper, ['Field', 'Value'], FACTS, [200, 200]);
  });
}

function unreadable(code: string): Expected {
  return { fields: [], warnings: [code] };
}

/** The first bytes of a photograph, and enough after them to be no text. */
const JPEG = Uint8Array.from(
  { length: 400 },
  (_, i) => [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0][i] ?? (i * 37) % 256,
);
const NOISE = Uint8Array.from({ length: 600 }, (_, i) => (i * 97 + (i >> 3) * 31) % 256);

export const BAD_FILE_CASES: readonly ReplyCase[] = [
  {
    slug: 'bad-pdf-empty',
    file: 'input.pdf',
    imitates: 'A download that broke before the first byte.',
    guards: 'An empty file is called empty.',
    make: () => ({ bytes: new Uint8Array() }),
    expected: unreadable('empty'),
  },
  {
    slug: 'bad-pdf-truncated',
    file: 'input.pdf',
    imitates: 'A download that broke off in the middle of the first page.',
    guards: 'It ends, it says so, and it never shows half a file as a whole one.',
    make: async () => {
      const whole = await makePdf({}, (paper) => ruledTable(paper, ['Field', 'Value'], FACTS, [200, 200]));
      return { bytes: whole.bytes.subarray(0, 700) };
    },
    expected: unreadable('damaged'),
  },
  {
    slug: 'bad-jpeg-called-pdf',
    file: 'input.pdf',
    imitates: 'A photograph with the wrong name.',
    guards: 'The message names what the file seems to be.',
    make: () => ({ bytes: JPEG }),
    expected: unreadable('not-what-its-name-says'),
  },
  {
    slug: 'bad-pdf-no-text',
    file: 'input.pdf',
    imitates: 'A scan: lines and shapes, no letters.',
    guards: 'No text is not an empty reply.',
    make: () =>
      makePdf({}, ({ doc }) => {
        for (let y = 80; y < 700; y += 40) doc.rect(60, y, 400, 20).stroke();
        doc.circle(300, 400, 90).stroke();
      }),
    expected: unreadable('no-text'),
  },
  {
    slug: 'locked-pdf-no-password',
    file: 'input.pdf',
    imitates: 'A locked file, its password in another letter.',
    guards: 'It asks for the password.',
    make: async () => ({ bytes: (await locked()).bytes }),
    expected: unreadable('needs-password'),
  },
  {
    slug: 'locked-pdf-wrong-password',
    file: 'input.pdf',
    imitates: 'A locked file and a mistyped password.',
    guards: 'It says that the password is wrong.',
    passwords: ['battery staple'],
    make: async () => ({ bytes: (await locked()).bytes }),
    expected: unreadable('wrong-password'),
  },
  {
    slug: 'locked-pdf-with-password',
    file: 'input.pdf',
    imitates: 'A locked file whose password is known, with a wrong one tried first.',
    guards: 'All passwords are tried.',
    passwords: ['battery staple', PASSWORD],
    make: locked,
    expected: { outcome: 'data', fields: FACTS },
  },
  {
    slug: 'bad-csv-no-rows',
    file: 'input.csv',
    imitates: 'An export of nobody: the headings alone.',
    guards: 'Headings without rows are no data.',
    make: () => ({ bytes: makeCsv([['First name', 'Last name', 'Post code', 'Polling district']]) }),
    expected: unreadable('no-rows'),
  },
  {
    slug: 'bad-binary-called-csv',
    file: 'input.csv',
    imitates: 'Something else altogether with the name of a spreadsheet.',
    guards: 'Noise is not read as one long cell.',
    make: () => ({ bytes: NOISE }),
    expected: unreadable('binary-content'),
  },
  {
    slug: 'bad-xlsx-no-sheets',
    file: 'input.xlsx',
    imitates: 'An Excel workbook from which every sheet is missing.',
    guards: 'A workbook without rows is said to be so, not shown as an empty report.',
    make: () => ({
      bytes: makeStoredZip({
        '[Content_Types].xml':
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        'xl/workbook.xml':
          '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    }),
    expected: unreadable('no-rows'),
  },
];
