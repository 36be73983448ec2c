import { fact, type ReplyCase } from '../reply-case.ts';

/** Tables as reports and databases print them into files of text. */
export const TABLE_CASES: readonly ReplyCase[] = [
  {
    slug: 'csv-several-tables',
    file: 'input.csv',
    imitates:
      'A report saved as CSV: a title, labels and values, a table of people under two rows of headings, a history, and what the tool says below.',
    guards:
      'Each table is read as what it is; titles, totals and notes of the tool are no facts, and a blank cell among the values is.',
    make: () => ({
      bytes: new TextEncoder().encode(
        [
          'Subject access report,,,',
          ',,,',
          'Name,Araminta Nonesuch,,',
          'Polling district,QX2,,',
          'Notes,,,',
          ',,,',
          'People at the address,,,',
          'Person,,Area,',
          'Name,Estimated age,Postcode,Polling district',
          'Araminta Nonesuch,44,ZZ2 2ZZ,QX2',
          'Peregrine Placeholder,47,ZZ2 2ZZ,QX2',
          'Total,91,,',
          ',,,',
          'Date,Type,Code,Canvasser',
          '12/03/2019,Door,L,A. Tester',
          '04/04/2021,Phone,N,',
          '2 rows selected.,,,',
          '',
        ].join('\r\n'),
      ),
    }),
    expected: {
      outcome: 'data',
      events: 2,
      fields: [
        fact('Name', 'Araminta Nonesuch', 'full-name'),
        fact('Polling district', 'QX2', 'polling-district'),
        fact('Notes', '', 'notes', { absent: 'empty' }),
        fact('Person – Name', 'Araminta Nonesuch', 'full-name', { subject: '10' }),
        fact('Person – Estimated age', '44', 'estimated-age', { subject: '10' }),
        fact('Area – Postcode', 'ZZ2 2ZZ', 'postcode', { subject: '10' }),
        fact('Area – Polling district', 'QX2', 'polling-district', { subject: '10' }),
        fact('Person – Name', 'Peregrine Placeholder', 'full-name', { subject: '11' }),
        fact('Person – Estimated age', '47', 'estimated-age', { subject: '11' }),
        fact('Area – Postcode', 'ZZ2 2ZZ', 'postcode', { subject: '11' }),
        fact('Area – Polling district', 'QX2', 'polling-district', { subject: '11' }),
      ],
    },
  },
  {
    slug: 'csv-drawn-by-a-database',
    file: 'input.csv',
    imitates: 'What a database prints: columns parted by bars, a line below the names, the number of rows.',
    guards: 'Lines that are only drawn and notes of the tool are no rows; \\N is null, as written.',
    make: () => ({
      bytes: new TextEncoder().encode(
        [
          '         Name          | Postcode | Mosaic UK 7 Type ',
          '-----------------------+----------+------------------',
          ' Araminta Nonesuch     | ZZ2 2ZZ  | A01',
          ' Peregrine Placeholder | ZZ1 1ZZ  | \\N',
          '(2 rows)',
          '',
        ].join('\n'),
      ),
    }),
    expected: {
      outcome: 'data',
      fields: [
        fact('Name', 'Araminta Nonesuch', 'full-name', { subject: '3' }),
        fact('Postcode', 'ZZ2 2ZZ', 'postcode', { subject: '3' }),
        fact('Mosaic UK 7 Type', 'A01', 'mosaic-uk-7-type', { subject: '3' }),
        fact('Name', 'Peregrine Placeholder', 'full-name', { subject: '4' }),
        fact('Postcode', 'ZZ1 1ZZ', 'postcode', { subject: '4' }),
        fact('Mosaic UK 7 Type', '\\N', 'mosaic-uk-7-type', { subject: '4', absent: 'null' }),
      ],
    },
  },
];
