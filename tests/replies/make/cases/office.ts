import { cell, makeOpenDocument, row } from '../open-document.ts';
import { fact, type ReplyCase } from '../reply-case.ts';
import { makeRichText, richParagraph, richRow } from '../rich-text.ts';
import { makeWord, mergedCell, paragraph, run, table } from '../word.ts';

const BOLD = '<w:b/>';
const EMPTY_TO_END = '<table:table-cell table:number-columns-repeated="16382"/>';

/** Replies as word processors write them. */
export const OFFICE_CASES: readonly ReplyCase[] = [
  {
    slug: 'letter-docx-merged-cells',
    file: 'input.docx',
    imitates:
      'A letter from a mail merge in Word: labels and values after tabs, a table with a source merged over rows, a history, words that were deleted or hidden.',
    guards:
      'Cells keep their columns next to merged ones, deleted words are gone, and hidden ones are no part of a value.',
    make: () => ({
      bytes: makeWord([
        paragraph(run('The Example Party')),
        paragraph(run('Dear Clementine,')),
        paragraph(run('We hold the following personal data about you.')),
        paragraph(run('Your details'), '<w:pStyle w:val="Heading1"/>'),
        paragraph(run('Full name:\tClementine Quimby-') + run('Test')),
        paragraph(
          `${run('Postcode:\tZZ22 7GN')}<w:del w:id="1" w:author="A"><w:r><w:delText> old</w:delText></w:r></w:del>${run(' internal', '<w:vanish/>')}`,
        ),
        paragraph(run('From our database', BOLD)),
        table([
          ['Field', 'Value', 'Source'],
          ['Polling district', 'QX2', mergedCell('Electoral register', '<w:vMerge w:val="restart"/>')],
          ['Elector number', '1042', mergedCell('', '<w:vMerge/>')],
          ['Estimated age', '44', 'Bought'],
        ]),
        paragraph(run('Contacts', BOLD)),
        table([
          ['Date', 'Type', 'Code', 'Canvasser'],
          ['12/03/2019', 'Door', 'L', 'A. Tester'],
          ['04/04/2021', 'Phone', 'N', ''],
        ]),
      ]),
    }),
    expected: {
      outcome: 'data',
      events: 2,
      warnings: ['hidden-text'],
      fields: [
        fact('Full name', 'Clementine Quimby-Test', 'full-name'),
        fact('Postcode', 'ZZ22 7GN', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Elector number', '1042', 'elector-number'),
        fact('Estimated age', '44', 'estimated-age'),
      ],
    },
  },
  {
    slug: 'letter-rtf-merged-cells',
    file: 'input.rtf',
    imitates:
      'The same letter as rich text: letters as bytes and as numbers, a cell that is as wide as two of the rows above, a source merged over rows, words that were deleted or hidden, and a link.',
    guards:
      'Cells keep their columns, every letter is itself, deleted words are gone, hidden ones are no part of a value.',
    make: () => ({
      bytes: makeRichText([
        richParagraph('The Example Party'),
        richParagraph('Dear Clementine,'),
        richParagraph('We hold the following personal data about you.'),
        richParagraph('\\b Your details', '\\s1\\outlinelevel0'),
        richParagraph("Full name:\\tab Cl\\u233\\'e9mentine Quimby\\_Test"),
        richParagraph(
          'Postcode:\\tab ZZ22 7GN{\\deleted old}{\\v internal} {\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt }}',
        ),
        richParagraph('\\b From our database'),
        richRow([
          { text: 'Field', edge: 3000 },
          { text: 'Value', edge: 6000 },
          { text: 'Source', edge: 9000 },
        ]),
        richRow([
          { text: 'Polling district', edge: 3000 },
          { text: 'QX2', edge: 6000 },
          { text: 'Electoral register', edge: 9000, plan: '\\clvmgf' },
        ]),
        richRow([
          { text: 'Elector number', edge: 3000 },
          { text: '1042', edge: 6000 },
          { text: '', edge: 9000, plan: '\\clvmrg' },
        ]),
        richRow([
          { text: 'Estimated age', edge: 3000 },
          { text: '44\\endash 49', edge: 6000 },
          { text: 'Bought', edge: 9000 },
        ]),
        richRow([
          { text: 'Notes', edge: 3010 },
          { text: "Caf\\'e9 owner", edge: 9010 },
        ]),
      ]),
    }),
    expected: {
      outcome: 'data',
      warnings: ['hidden-text'],
      fields: [
        fact('Full name', 'Clémentine Quimby-Test', 'full-name'),
        fact('Postcode', 'ZZ22 7GN', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Elector number', '1042', 'elector-number'),
        fact('Estimated age', '44–49', 'estimated-age'),
        fact('Notes', 'Café owner', 'notes'),
      ],
    },
  },
  {
    slug: 'letter-odt-notes-beside-values',
    file: 'input.odt',
    imitates:
      'A letter from LibreOffice: labels before colons, a table with headings that repeat and a merged source, a note of the sender’s in the margin.',
    guards:
      'Notes are no part of the value that they stand at, deleted words are gone, hidden ones kept apart.',
    make: () => ({
      bytes: makeOpenDocument(
        'text',
        [
          '<text:tracked-changes><text:changed-region><text:deletion><text:p>Member: yes</text:p></text:deletion></text:changed-region></text:tracked-changes>',
          '<text:p>The Example Party</text:p>',
          '<text:p>Dear Peregrine,</text:p>',
          '<text:p>We hold the following personal data about you.</text:p>',
          '<text:h text:outline-level="1">Your details</text:h>',
          '<text:p>Full name: Peregrine<text:s/>Placeholder</text:p>',
          '<text:p>Postcode: ZZ2<text:s/>2ZZ<office:annotation><text:p>Check this</text:p></office:annotation></text:p>',
          '<text:p text:style-name="Gone">Not to be sent</text:p>',
          '<text:h text:outline-level="1">From our database</text:h>',
          '<table:table><table:table-header-rows>',
          row(cell('Field') + cell('Value') + cell('Source')),
          '</table:table-header-rows>',
          row(
            cell('Polling district') +
              cell('QX2') +
              cell('Electoral register', 'table:number-rows-spanned="2"'),
          ),
          row(`${cell('Elector number')}${cell('1042')}<table:covered-table-cell/>`),
          row(cell('Estimated age') + cell('47') + cell('Bought')),
          '</table:table>',
        ].join(''),
        '<style:style style:name="Gone" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
      ),
    }),
    expected: {
      outcome: 'data',
      warnings: ['hidden-text'],
      fields: [
        fact('Full name', 'Peregrine Placeholder', 'full-name'),
        fact('Postcode', 'ZZ2 2ZZ', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Elector number', '1042', 'elector-number'),
        fact('Estimated age', '47', 'estimated-age'),
      ],
    },
  },
  {
    slug: 'sheet-ods-repeats-and-notes',
    file: 'input.ods',
    imitates:
      'A workbook from LibreOffice: empty cells and rows that are written once for many, a merged title, a percentage, a note at a cell.',
    guards: 'Cells keep their places, values are as shown, and a note is no part of one.',
    make: () => ({
      bytes: makeOpenDocument(
        'spreadsheet',
        [
          '<table:table table:name="Person">',
          row(
            `${cell('What we hold about you', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${EMPTY_TO_END}`,
          ),
          row(EMPTY_TO_END, 'table:number-rows-repeated="2"'),
          row(cell('Field') + cell('Value') + EMPTY_TO_END),
          row(cell('Full name') + cell('Clementine<text:s/>Quimby-Test')),
          row(cell('Postcode') + cell('ZZ22 7GN')),
          row(
            `${cell('Polling district')}<table:table-cell><office:annotation><text:p>Check this</text:p></office:annotation><text:p>QX2</text:p></table:table-cell>`,
          ),
          row(
            `${cell('Likelihood of being a Labour voter in 2019')}<table:table-cell office:value-type="percentage" office:value="0.1512"><text:p>15%</text:p></table:table-cell>`,
          ),
          row(EMPTY_TO_END, 'table:number-rows-repeated="1048568"'),
          '</table:table>',
        ].join(''),
      ),
    }),
    expected: {
      outcome: 'data',
      fields: [
        fact('Full name', 'Clementine Quimby-Test', 'full-name'),
        fact('Postcode', 'ZZ22 7GN', 'postcode'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Likelihood of being a Labour voter in 2019', '15%', 'libdem-labour-voter-2019'),
      ],
    },
  },
];
