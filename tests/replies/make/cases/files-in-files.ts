import { PDFDocument, PDFName } from 'pdf-lib';
import { makeSevenZip } from '../../../read/make-seven-zip.ts';
import { makeMsg } from '../../../read/make-msg.ts';
import { makePdf, MADE_ON, paragraph, ruledTable } from '../pdf-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const details: Truth[] = [
  fact('Full name', 'Clementine Quimby-Test', 'full-name'),
  fact('Postcode', 'ZZ22 7GN', 'postcode'),
];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A PDF that is only the wrapping of others, as office suites bundle a reply. */
async function makePortfolio(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Uint8Array> {
  const cover = await makePdf({}, (paper) => {
    paragraph(paper, 'For the best experience, open this PDF portfolio in a program that shows portfolios.');
  });
  const pdf = await PDFDocument.load(cover.bytes, { updateMetadata: false });
  for (const { name, bytes } of files)
    await pdf.attach(bytes, name, { creationDate: MADE_ON, modificationDate: MADE_ON });
  pdf.catalog.set(PDFName.of('Collection'), pdf.context.obj({ View: 'D' }));
  return pdf.save({ useObjectStreams: false });
}

/** Replies whose data lie in files inside the file that was sent. */
export const FILES_IN_FILES_CASES: readonly ReplyCase[] = [
  {
    slug: 'portfolio-pdf-letter-and-csv',
    file: 'input.pdf',
    imitates: 'A PDF portfolio: its one page asks for another program, a PDF and a CSV lie in it.',
    guards: 'The files in a PDF are read as files that came with it.',
    make: async () => {
      const letter = await makePdf({}, (paper) => {
        paragraph(paper, 'Dear Clementine,');
        paragraph(paper, 'We hold the following personal data about you.');
        ruledTable(paper, ['Field', 'Value'], details, [150, 200]);
      });
      const rows = 'Field,Value\r\nPolling district,QX2\r\nEstimated age,44\r\n';
      const bytes = await makePortfolio([
        { name: '1 Letter.pdf', bytes: letter.bytes },
        { name: '2 Data.csv', bytes: utf8(rows) },
      ]);
      return { ...letter, bytes };
    },
    expected: {
      outcome: 'data',
      fields: [
        ...details,
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Estimated age', '44', 'estimated-age'),
      ],
    },
  },
  {
    slug: 'archive-7z-letter-and-csv',
    file: 'input.7z',
    imitates: 'A 7-Zip archive with a letter and a CSV in a folder, packed into one another.',
    guards: 'The files in a 7-Zip archive are read as files that came with it.',
    make: async () => {
      const letter = 'Dear Peregrine,\n\nWe hold the following personal data about you.\n';
      const rows =
        'Field,Value\r\nFull name,Peregrine Placeholder\r\nPostcode,ZZ2 2ZZ\r\nPolling district,QX2\r\n';
      return {
        bytes: await makeSevenZip([
          { name: 'reply/data.csv', bytes: utf8(rows) },
          { name: 'reply/letter.txt', bytes: utf8(letter) },
        ]),
      };
    },
    expected: {
      outcome: 'data',
      fields: [
        fact('Full name', 'Peregrine Placeholder', 'full-name'),
        fact('Postcode', 'ZZ2 2ZZ', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
      ],
    },
  },
  {
    slug: 'mail-msg-table-and-csv',
    file: 'input.msg',
    imitates:
      'A mail that was kept by Outlook: a table in its HTML, a CSV attached, its text without the table.',
    guards: 'Tables come from the HTML, attached files are read, the sender and the day stand in the head.',
    make: () => ({
      bytes: makeMsg({
        values: {
          '0042001F': 'Data Protection',
          '0C1F001F': 'dataprotection@example.org',
          '0E04001F': 'Isadora Placeholder',
          '0037001F': 'Your subject access request',
          '00390040': MADE_ON,
          '1000001F': 'Dear Isadora,\r\n\r\nWe hold the following personal data about you.\r\n',
          '10130102': utf8(
            '<p>Dear Isadora,</p><p>We hold the following personal data about you.</p>' +
              '<table><tr><th>Field<th>Value<tr><td>Full name<td>Isadora Placeholder<tr><td>Postcode<td>ZZ7 7GN</table>',
          ),
        },
        attached: [
          {
            values: {
              '3707001F': 'data.csv',
              '37010102': utf8('Field,Value\r\nPolling district,QX2\r\nEstimated age,51\r\n'),
            },
          },
        ],
      }),
    }),
    expected: {
      outcome: 'data',
      fields: [
        fact('Full name', 'Isadora Placeholder', 'full-name'),
        fact('Postcode', 'ZZ7 7GN', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Estimated age', '51', 'estimated-age'),
      ],
    },
  },
];
