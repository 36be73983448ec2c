import { longRows, makeCsv, wideRows } from '../csv-reply.ts';
import { fact, type ReplyCase, type Truth } from '../reply-case.ts';

const towerHamlets: Truth[] = [
  fact('Elector Number Prefix', 'QX2', 'elector-number-prefix'),
  fact('Elector Number', '417', 'elector-number'),
  fact('Elector Number Suffix', '0', 'elector-number-suffix'),
  fact('Elector Markers', '', 'elector-markers', { absent: 'empty' }),
  fact('Surname', 'Nonesuch', 'last-name'),
  fact('Forename', 'Araminta', 'first-name'),
  fact('Address1', '3 Sample Wharf', 'address'),
  fact('PostCode', 'ZZ2 2ZZ', 'postcode'),
  fact('Month first seen on roll', '2024 December', 'register-changes'),
  fact('Ward walk ref', '14', 'leaflet-round'),
  fact('GLA 2021', 'v', 'green-voted-column', { status: 'documented' }),
  fact('Local 2022', 'x', 'green-voted-column', { status: 'documented' }),
  fact('GP member', 'N', 'member'),
  fact('Do not knock', 'Y', 'do-not-channel'),
  fact('Displayed poster', 'N', 'poster'),
  fact('RAG', 'Amber', 'green-rag'),
  fact('Parties considered', 'Green, Labour', 'green-parties-considered'),
  fact('Likelihood to vote Green (1-5)', '4', 'green-likelihood'),
  fact('Notes', 'Asked about cycle lanes', 'notes'),
  fact('Date Last Knocked', '14/03/2026', 'last-canvassed'),
];

const register: Truth[] = [
  fact('Elector Number Prefix', 'BC1', 'elector-number-prefix', { status: 'reported' }),
  fact('Elector Number', '1042', 'elector-number', { status: 'documented' }),
  fact('Elector Number Suffix', '1', 'elector-number-suffix', { status: 'reported' }),
  fact('Elector Markers', 'G', 'elector-markers', { status: 'documented' }),
  fact('Elector DOB', '', 'date-of-attainment', { absent: 'empty' }),
  fact('Elector Surname', 'Quimby-Test', 'last-name'),
  fact('Elector Forename', 'Clementine', 'first-name'),
  fact('PostCode', 'ZZ22 7GN', 'postcode'),
  fact('Address1', 'Flat 2', 'address'),
  fact('Address2', '172 Nowhere Lane', 'address'),
  fact('Address3', 'Lower Fakenham Magna', 'address'),
  fact('Address4', '', 'address', { absent: 'empty' }),
  fact('Address5', '', 'address', { absent: 'empty' }),
  fact('Address6', '', 'address', { absent: 'empty' }),
];

const MARKS = ['F', 'L', 'M', 'K', 'E', ''] as const;
const MEANT = [
  'elector-markers',
  'elector-markers',
  'unknown',
  'unknown',
  'unknown',
  'elector-markers',
] as const;
const marked: Truth[][] = MARKS.map((mark, row) => [
  fact('Elector Number Prefix', 'BC1', 'elector-number-prefix'),
  fact('Elector Number', String(100 + row), 'elector-number'),
  fact('Elector Surname', `Placeholder-${String.fromCharCode(65 + row)}`, 'last-name'),
  fact('Elector Markers', mark, MEANT[row] ?? 'unknown', mark === '' ? { absent: 'empty' } : {}),
  fact('PostCode', 'ZZ2 2ZZ', 'postcode'),
]);

const FEW_COLUMNS = (['F', 'G', ''] as const).map((mark, row): Truth[] => [
  fact('PostCode', 'ZZ2 2ZZ', 'postcode'),
  fact('Elector Surname', `Placeholder-${String.fromCharCode(65 + row)}`, 'last-name'),
  fact('Elector Markers', mark, 'elector-markers', mark === '' ? { absent: 'empty' } : {}),
]);

const nationBuilder: Truth[] = [
  fact('nationbuilder_id', '90210', 'nationbuilder-ids'),
  fact('first_name', 'Fenella', 'first-name'),
  fact('support_level', '1', 'nationbuilder-support-level', { status: 'documented' }),
  fact('inferred_support_level', '4', 'nationbuilder-inferred-support', { status: 'documented' }),
  fact('priority_level', '5', 'nationbuilder-priority-level', { status: 'reported' }),
  fact('support_probability_score', '0.43', 'nationbuilder-support-probability', { status: 'documented' }),
  fact('turnout_probability_score', '0.88', 'nationbuilder-turnout-probability', { status: 'documented' }),
  fact('do_not_call', 'false', 'do-not-channel'),
  fact('is_volunteer', 'true', 'volunteer', { status: 'documented' }),
];

const experian: Truth[] = [
  fact('h_family_lifestage_2011', '06', 'family-lifestage', { status: 'documented' }),
  fact('h_household_composition', '06', 'household-composition', { status: 'documented' }),
  fact('p_length_of_residency', '06', 'experian-residency-field', { status: 'documented' }),
  fact('h_income_band_v2', '5', 'experian-household-income-field-2', { status: 'documented' }),
  fact('h_income_band', '5', 'experian-household-income-field-1', { status: 'documented' }),
  fact('pc_mosaic_uk_7_type', 'K46', 'mosaic-uk-7-type', { status: 'documented' }),
  fact('h_mosaic_uk_2009_type', 'K46', 'mosaic-uk-2009-type', { status: 'documented' }),
  fact('h_tenure_v2', '2', 'experian-tenure-field', { status: 'documented' }),
  fact('p_gender', '1', 'experian-gender-field', { status: 'documented' }),
  fact('p_financial_stress', 'U', 'experian-financial-stress-field', { status: 'documented' }),
];

const segments: Truth[] = [
  fact('Full name', 'Barnaby Test-Person', 'full-name'),
  fact('Postcode', 'ZZ4 4QQ', 'postcode'),
  fact('Household income band', '5', 'ambiguous'),
  fact('oac11', '8D3', 'oac-2011', { status: 'documented' }),
  fact('oac21', '4A1', 'oac-2021', { status: 'documented' }),
  fact('OAC subgroup', '4A1', 'ambiguous'),
  fact('Acorn type', '28', 'ambiguous'),
  fact('FSS v3', 'A01', 'fss-3', { status: 'documented' }),
  fact('IMD decile', '1', 'imd-decile'),
  fact('ONS ward code', 'E05000026', 'area-code'),
];

const semicolons: Truth[] = [
  fact('Full name', 'Zoë D’Exemple', 'full-name'),
  fact('Date of birth', '03/02/1961', 'birth-date'),
  fact('Estimated income', '£20,000–£29,999', 'income', { status: 'reported' }),
  fact('Newspaper readership', 'The Example; The Sample', 'newspaper', { status: 'reported' }),
];

const notes: Truth[] = [
  fact('First name', 'Siân', 'first-name'),
  fact('Mobile', '07700 900555', 'telephone'),
  fact('Notes', 'Rang twice.\nAsked us to "go away, please".', 'notes', { status: 'documented' }),
  fact('Do not contact', 'Y', 'do-not-contact'),
];

function person(name: string, surname: string, marker: string, postal: string): Truth[] {
  const subject = `${name} ${surname}`;
  return [
    fact('First name', name, 'first-name', { subject }),
    fact('Last name', surname, 'last-name', { subject }),
    fact('Elector Markers', marker, 'elector-markers', { subject }),
    fact('Current Postal Voter', postal, 'postal-voter', { subject }),
  ];
}
const PEOPLE = [person('Araminta', 'Nonesuch', 'F', 'Y'), person('Peregrine', 'Placeholder', 'G', 'N')];

const blanks: Truth[] = [
  fact('Email', '', 'email', { absent: 'empty' }),
  fact('Telephone', 'N/A', 'telephone', { absent: 'na' }),
  fact('Mobile', '-', 'telephone', { absent: 'dash' }),
  fact('Newspaper readership', 'Unknown', 'newspaper', { absent: 'unknown' }),
  fact('Marital status', 'null', 'marital-status', { absent: 'null' }),
  fact('Notes', '[REDACTED]', 'notes', { absent: 'redacted' }),
  fact('Education', '0', 'unknown'),
];

const transposed: readonly (readonly Truth[])[] = [
  [
    fact('Name', 'Araminta Nonesuch', 'full-name'),
    fact('Postcode', 'ZZ2 2ZZ', 'postcode'),
    fact('Polling district', 'QX2', 'polling-district'),
    fact('Mosaic UK 7 Type', 'A01', 'mosaic-uk-7-type'),
  ],
  [
    fact('Name', 'Peregrine Placeholder', 'full-name'),
    fact('Postcode', 'ZZ2 2ZY', 'postcode'),
    fact('Polling district', 'QX3', 'polling-district'),
    fact('Mosaic UK 7 Type', 'O66', 'mosaic-uk-7-type'),
  ],
];

/** One label a row, one person a column. */
function turned(people: readonly (readonly Truth[])[]): string[][] {
  return (people[0] ?? []).map((one, row) => [one.label, ...people.map((facts) => facts[row]?.value ?? '')]);
}

export const SPREADSHEET_CASES: readonly ReplyCase[] = [
  {
    slug: 'green-csv-local-columns',
    file: 'input.csv',
    imitates: 'The columns of a local Green Party’s canvassing sheet.',
    guards: '“v” and “x” say how somebody voted, by hand or by post, and not for whom.',
    make: () => ({ bytes: makeCsv(wideRows([towerHamlets])) }),
    expected: { outcome: 'data', party: 'green', fields: towerHamlets },
  },
  {
    slug: 'register-csv-fourteen-columns',
    file: 'input.csv',
    imitates: 'The full electoral register as English councils’ software writes it.',
    guards: 'G among the markers is a kind of elector and not the Green Party; a blank DOB is no birth date.',
    make: () => ({ bytes: makeCsv(wideRows([register])) }),
    expected: { outcome: 'data', fields: register },
  },
  {
    slug: 'register-csv-marks',
    file: 'input.csv',
    imitates: 'A page of a register with its letters for kinds of electors.',
    guards:
      'M stands in the Scottish list only, and K and E in none that is sure: nobody is called a foreigner on a guess.',
    make: () => ({ bytes: makeCsv(wideRows(marked)) }),
    expected: { outcome: 'data', fields: marked.flat(), findings: ['other-people'] },
  },
  {
    slug: 'register-csv-three-columns',
    file: 'input.csv',
    imitates: 'Three columns of a register, several people in one street.',
    guards: 'However few the columns, the first row names them and each further row is one person.',
    make: () => ({ bytes: makeCsv(wideRows(FEW_COLUMNS)) }),
    expected: { outcome: 'data', fields: FEW_COLUMNS.flat(), findings: ['other-people'] },
  },
  {
    slug: 'nationbuilder-csv-person',
    file: 'input.csv',
    imitates: 'Some columns of a NationBuilder export.',
    guards: 'On these scales 1 is the strongest supporter and, for priority, 5 the highest.',
    make: () => ({ bytes: makeCsv(wideRows([nationBuilder]), { newline: '\n' }) }),
    expected: { outcome: 'data', fields: nationBuilder },
  },
  {
    slug: 'experian-csv-column-names',
    file: 'input.csv',
    imitates: 'Bought columns under the names that the vendor gives them.',
    guards:
      'The same digits mean different things under different headings: 06 three times, 5 twice, K46 twice.',
    make: () => ({ bytes: makeCsv(wideRows([experian]), { delimiter: '|' }) }),
    expected: { outcome: 'data', fields: experian },
  },
  {
    slug: 'unknown-party-csv-wide-segments',
    file: 'input.csv',
    imitates: 'One person in one row with segment codes of several makers.',
    guards: 'A code that stands in two editions is ambiguous; one that stands in a single edition is read.',
    make: () => ({ bytes: makeCsv(wideRows([segments]), { delimiter: '\t' }) }),
    expected: { outcome: 'data', fields: segments },
  },
  {
    slug: 'csv-semicolon-windows-1252',
    file: 'input.csv',
    imitates: 'Field and value under each other, from a continental Excel.',
    guards:
      'The semicolon as delimiter, one of them inside quotes, and letters outside ASCII in Windows-1252.',
    make: () => ({
      bytes: makeCsv(longRows(semicolons, ['Field', 'Value']), { delimiter: ';', encoding: 'windows-1252' }),
    }),
    expected: { outcome: 'data', fields: semicolons, warnings: ['encoding-guessed'] },
  },
  {
    slug: 'csv-utf16-quoted-newlines',
    file: 'input.csv',
    imitates: '“Unicode text” from Excel, with a note that holds a line break and quotes.',
    guards: 'UTF-16 with a mark; a line break inside quotes is not a new row.',
    make: () => ({ bytes: makeCsv(wideRows([notes]), { delimiter: '\t', encoding: 'utf-16le' }) }),
    expected: { outcome: 'data', fields: notes },
  },
  {
    slug: 'csv-two-people',
    file: 'input.csv',
    imitates: 'An export in which somebody else’s row stands too.',
    guards: 'Each fact belongs to one person, and that there are others is said.',
    make: () => ({ bytes: makeCsv(wideRows(PEOPLE), { encoding: 'utf-8-bom' }) }),
    expected: { outcome: 'data', fields: PEOPLE.flat(), findings: ['other-people'] },
  },
  {
    slug: 'csv-transposed',
    file: 'input.csv',
    imitates: 'A sheet turned on its side: one label a row, one person a column.',
    guards: 'Labels are found in the first column when the first row holds none.',
    make: () => ({ bytes: makeCsv(turned(transposed)) }),
    expected: { outcome: 'data', fields: transposed.flat() },
  },
  {
    slug: 'csv-six-kinds-of-blank',
    file: 'input.csv',
    imitates: 'Field and value, with each way of saying nothing.',
    guards: 'Empty, N/A, a dash, Unknown, null and redacted differ, and none of them is 0.',
    make: () => ({ bytes: makeCsv(longRows(blanks, ['Field', 'Value'])) }),
    expected: { outcome: 'data', fields: blanks },
  },
];
