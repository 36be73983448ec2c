import { encode, makeCsv, wideRows } from '../csv-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const people: readonly (readonly Truth[])[] = [
  [
    fact('First Name', 'Odalys', 'first-name', { subject: '2' }),
    fact('Surname', 'Inventine', 'last-name', { subject: '2' }),
    fact('Email', '', 'email', { subject: '2', absent: 'empty' }),
  ],
  [
    fact('First Name', 'Peregrin', 'first-name', { subject: '3' }),
    fact('Surname', 'Makebelieve', 'last-name', { subject: '3' }),
    fact('Email', 'p.makebelieve@example.org', 'email', { subject: '3' }),
  ],
];

const pairs: readonly Truth[] = [
  fact('Surname', 'Ward', 'last-name'),
  fact('First Name', 'Odalys', 'first-name'),
  fact('Email', 'o.ward@example.org', 'email'),
  fact('Postcode', 'ZZ7 1QX', 'postcode'),
];

const loose: readonly Truth[] = [
  fact('Postcode', 'ZZ7 1QX', 'postcode'),
  fact('First Name', 'Odalys', 'first-name'),
  fact('Surname', 'Inventine', 'last-name'),
];

const records: readonly (readonly Truth[])[] = [
  [
    fact('First Name', 'Odalys', 'first-name', { subject: '2' }),
    fact('Email', 'by post only', 'unknown', { entry: 'email', subject: '2' }),
  ],
  [
    fact('First Name', 'Peregrin', 'first-name', { subject: '3' }),
    fact('Email', 'p.makebelieve@example.org', 'email', { subject: '3' }),
  ],
];

/** One record a line, as a database writes JSON. */
function linesOfJson(all: readonly (readonly Truth[])[]): string {
  return all
    .map((facts) => `${JSON.stringify(Object.fromEntries(facts.map((one) => [one.label, one.value])))}\n`)
    .join('');
}

export const NARROW_TABLE_CASES: readonly ReplyCase[] = [
  {
    slug: 'narrow-csv-names-over-words',
    file: 'input.csv',
    imitates: 'Three columns of an address book, nothing but words in the first two.',
    guards:
      'A heading is told by what it names, where nothing below differs from it in kind; no column is lost.',
    make: () => ({ bytes: makeCsv(wideRows(people)) }),
    expected: { outcome: 'data', fields: people.flat(), findings: ['other-people'] },
  },
  {
    slug: 'narrow-csv-no-heading',
    file: 'input.csv',
    imitates: 'Label and value in two columns with nothing over them.',
    guards: 'A first row of a label and its value is no heading, though a surname may be a label elsewhere.',
    make: () => ({ bytes: makeCsv(pairs.map(({ label, value }) => [label, value])) }),
    expected: { outcome: 'data', fields: pairs },
  },
  {
    slug: 'narrow-csv-space-after-commas',
    file: 'input.csv',
    imitates: 'One record that somebody typed, with a space after each comma.',
    guards: 'Two lines of a file that is called CSV are a heading and a record, and no sentences.',
    make: () => ({
      bytes: encode(
        wideRows([loose])
          .map((row) => `${row.join(', ')}\n`)
          .join(''),
      ),
    }),
    expected: { outcome: 'data', fields: loose },
  },
  {
    slug: 'narrow-json-record-a-line',
    file: 'input.jsonl',
    imitates: 'JSON, one record a line, with two names in each.',
    guards: 'A name of JSON is never a value, however few names a record has.',
    make: () => ({ bytes: encode(linesOfJson(records)) }),
    expected: { outcome: 'data', fields: records.flat(), findings: ['other-people'] },
  },
];
