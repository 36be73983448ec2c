import { cell, makeOpenDocument, row } from '../open-document.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';
import { makeWord, paragraph, run, table } from '../word.ts';

const BOLD = '<w:b/>';

/** What stands in each of them. */
export const PERSON: readonly Truth[] = [
  fact('Full name', 'Ottoline Specimen', 'full-name'),
  fact('Postcode', 'ZZ22 7GN', 'postcode'),
  fact('Polling district', 'QX2', 'polling-district'),
  fact('Elector number', '1042', 'elector-number'),
  fact('Email', 'ottoline@example.org', 'email'),
  fact('Estimated age', '44', 'estimated-age'),
];

export function utf8(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

export function linesOf(show: (fact: Truth) => string, facts: readonly Truth[] = PERSON): string[] {
  return facts.map(show);
}

function mail(subject: string, lines: readonly string[]): Uint8Array {
  return utf8([
    'From: Data Protection <data@example.org>',
    'To: reader@example.org',
    `Subject: ${subject}`,
    'Date: Tue, 12 Mar 2024 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines,
    '',
  ]);
}

function filledCell(label: string, value: string): string {
  return `<w:tc><w:tcPr/>${paragraph(run(label, BOLD))}${paragraph(run(value))}</w:tc>`;
}

const UNFILLED =
  '<w:tc><w:tcPr/><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Click or tap here to enter text.</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>';

/** Layouts of mails, pages, letters and sheets as people make them who have no form for it. */
export const EVERYDAY_CASES: readonly ReplyCase[] = [
  {
    slug: 'record-json-an-object-each',
    file: 'input.json',
    imitates:
      'A record packed as text into the answer of a service: each name has an object with its value and its source, and models stand beside their scores.',
    guards:
      'The value of each name is its object’s, a packed text is read as what it holds, and a model is the label of its score.',
    make: () => ({
      bytes: utf8([
        JSON.stringify({
          payload: JSON.stringify({
            person: Object.fromEntries(
              PERSON.map(({ label, value }) => [label, { source: 'register', value }]),
            ),
            scores: [
              { model: 'Likelihood of being a core Lib Dem', score: '22%', decile: '3' },
              { model: 'Likelihood of being a pragmatic liberal', score: '77%', decile: '9' },
            ],
          }),
        }),
      ]),
    }),
    expected: {
      outcome: 'data',
      fields: [
        ...PERSON.map((one) => ({ ...one, also: [['source', 'register'] as const] })),
        fact('Likelihood of being a core Lib Dem', '22%', 'libdem-core', { also: [['decile', '3']] }),
        fact('Likelihood of being a pragmatic liberal', '77%', 'libdem-pragmatic-liberal', {
          also: [['decile', '9']],
        }),
      ],
    },
  },
  {
    slug: 'mail-eml-forwarded-stars-and-boxes',
    file: 'input.eml',
    imitates:
      'A mail that was sent on with all its lines quoted: labels between stars or behind bullets, equals signs, a box that is ticked, a label with nothing behind it.',
    guards:
      'What was sent on is read, each way to write a label gives the label, and a label without a value takes none from the next line.',
    make: () => ({
      bytes: mail('Fwd: your request', [
        'This is what they sent me.',
        '',
        ...[
          'Dear Ottoline,',
          '',
          'We hold:',
          '',
          '*Full name*: Ottoline Specimen',
          '- Postcode: ZZ22 7GN',
          'Polling district = QX2',
          'First language:',
          'Elector number: 1042',
          '',
          '[x] Postal voter',
          '',
          'Kind regards',
        ].map((line) => `> ${line}`),
      ]),
    }),
    expected: {
      outcome: 'data',
      fields: [
        ...PERSON.slice(0, 3),
        fact('First language', '', 'spoken-language', { absent: 'empty' }),
        ...PERSON.slice(3, 4),
        fact('Postal voter', '[x]', 'postal-voter'),
      ],
    },
  },
  {
    slug: 'mail-eml-table-as-paragraphs',
    file: 'input.eml',
    imitates: 'A mail into which a table was pasted as plain text: each cell became a paragraph.',
    guards:
      'Short paragraphs that take turns are labels and their values, where most of them are known names.',
    make: () => ({
      bytes: mail('Your request', [
        'We hold the following data about you.',
        '',
        ...linesOf(({ label, value }) => `${label}\n\n${value}\n`),
        'Kind regards',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'mail-eml-table-of-bars',
    file: 'input.eml',
    imitates: 'A mail in plain text with a table that bars and dashes draw.',
    guards: 'What bars draw is a table.',
    make: () => ({
      bytes: mail('Your request', [
        'We hold the following data about you.',
        '',
        '| Field | Value |',
        '|---|---|',
        ...linesOf(({ label, value }) => `| ${label} | ${value} |`),
        '',
        'Kind regards',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'letter-docx-boxes-and-controls',
    file: 'input.docx',
    imitates:
      'A letter with a form of boxes, small bold labels over their values, then a table with a control that nobody filled in, and bold words at the start of bullets.',
    guards:
      'The label in each box goes with the value below it; what an unfilled control says is no value; bold words are labels.',
    make: () => ({
      bytes: makeWord([
        paragraph(run('The Example Party')),
        paragraph(run('We hold the following personal data about you.')),
        table([
          PERSON.slice(0, 2).map(({ label, value }) => filledCell(label, value)),
          PERSON.slice(2, 4).map(({ label, value }) => filledCell(label, value)),
        ]),
        paragraph(run('From other sources')),
        table([
          ['Area', 'Data', 'Value'],
          ['Contact', 'Email', 'ottoline@example.org'],
          ['Contact', 'First language', UNFILLED],
          ['Profile', 'Estimated age', '44'],
        ]),
        paragraph(run('From our canvassers')),
        paragraph(run('Member', BOLD) + run(' N')),
        paragraph(run('Do not contact', BOLD) + run(' Y')),
        paragraph(run('Gender', BOLD) + run(' F')),
      ]),
    }),
    expected: {
      outcome: 'data',
      fields: [
        ...PERSON.slice(0, 5),
        fact('First language', '', 'spoken-language', { absent: 'empty' }),
        ...PERSON.slice(5),
        fact('Member', 'N', 'member'),
        fact('Do not contact', 'Y', 'do-not-contact'),
        fact('Gender', 'F', 'gender'),
      ],
    },
  },
  {
    slug: 'letter-docx-data-held-and-details',
    file: 'input.docx',
    imitates: 'A letter with a table of three columns: what data, its details, where it came from.',
    guards:
      'The words over two columns may each mean labels or values: what stands below tells which is which.',
    make: () => ({
      bytes: makeWord([
        paragraph(run('The Example Party')),
        table([
          ['Data held', 'Details', 'Where we got it'],
          ...PERSON.map(({ label, value }) => [label, value, 'Electoral register']),
        ]),
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'sheet-ods-labels-over-values',
    file: 'input.ods',
    imitates: 'A sheet laid out as a form: a row of labels, a row of values, an empty row, and so on.',
    guards: 'Rows after a gap that name other things begin another table, though they are as wide.',
    make: () => ({
      bytes: makeOpenDocument(
        'spreadsheet',
        `<table:table table:name="Record">${[0, 2, 4]
          .map((at) => {
            const part = PERSON.slice(at, at + 2);
            return (
              row(part.map(({ label }) => cell(label)).join('')) +
              row(part.map(({ value }) => cell(value)).join('')) +
              row('<table:table-cell/>')
            );
          })
          .join('')}</table:table>`,
      ),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
];
