import { expect, test } from 'vitest';
import { measureJson, parseJson } from '../../src/read/parse-json.ts';
import { readAll, utf8 } from './read-all.ts';

async function readRows(text: string, name = 'a.json'): Promise<unknown[]> {
  const { parts } = await readAll(name, utf8(text));
  return parts.map((part) => (part.kind === 'rows' ? [part.section ?? '', part.rows] : part.kind));
}

const CASES: [string, string, unknown[]][] = [
  [
    'names beside values, numbers as they are written',
    '{"Ward": "North", "score": 0.50, "id": 12345678901234567890, "none": null, "post": true}',
    [
      [
        '',
        [
          ['Ward', 'North'],
          ['score', '0.50'],
          ['id', '12345678901234567890'],
          ['none', 'null'],
          ['post', 'true'],
        ],
      ],
    ],
  ],
  [
    'types that a database writes around values',
    '{"joined": {"$date": {"$numberLong": "1614816000"}}, "_id": {"$oid": "5"}, "cost": {"$": "3"}}',
    [
      [
        '',
        [
          ['joined', '1614816000'],
          ['_id', '5'],
        ],
      ],
      ['cost', [['$', '3']]],
    ],
  ],
  [
    'an object within an object under its name',
    '{"Name": "Ann", "Scores": {"Turnout": 61, "Leave": 12}}',
    [
      ['', [['Name', 'Ann']]],
      [
        'Scores',
        [
          ['Turnout', '61'],
          ['Leave', '12'],
        ],
      ],
    ],
  ],
  [
    'records as one table',
    '[{"Date": "2019-05-02", "Voted": "Y"}, {"Date": "2021-05-06"}]',
    [
      [
        '',
        [
          ['Date', 'Voted'],
          ['2019-05-02', 'Y'],
          ['2021-05-06', ''],
        ],
      ],
    ],
  ],
  [
    'rows whose columns are named beside them',
    '{"columns": ["Code", "Said"], "data": [["L", "yes"], ["T", "no"]]}',
    [
      [
        '',
        [
          ['Code', 'Said'],
          ['L', 'yes'],
          ['T', 'no'],
        ],
      ],
    ],
  ],
  [
    'one value a line',
    '{"a": 1, "b": 2}\n{"a": 3, "b": 4}\n',
    [
      [
        '',
        [
          ['a', 'b'],
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
  ],
  ['a list of plain values', '{"Lists": ["Renewal", "Postal"]}', [['', [['Lists', 'Renewal; Postal']]]]],
];

test.each(CASES)('%s', async (_, text, expected) => {
  expect(await readRows(text)).toEqual(expected);
});

test('a name that stands twice loses none of its values, and is said', async () => {
  const { parts, codes } = await readAll('a.json', utf8('{"Tag": "A", "Ward": "N", "Tag": "B"}'));
  expect(JSON.stringify(parts)).toMatch(/"A".*"B"/);
  expect(codes).toContain('repeated-names');
});

test('names of the language are names like any other', async () => {
  expect(await readRows('{"__proto__": "x", "constructor": "y", "Ward": "N"}')).toEqual([
    [
      '',
      expect.arrayContaining([
        ['constructor', 'y'],
        ['Ward', 'N'],
      ]),
    ],
  ]);
});

test.each([
  ['cut short', '{"a": 1, "b": [1, 2', ['damaged']],
  ['nothing in it', '{}', ['no-rows']],
  ['deeper than the limit', '['.repeat(500) + ']'.repeat(500), ['holds-too-much']],
])('%s is said', async (_, text, expected) => {
  expect((await readAll('a.json', utf8(text))).codes).toEqual(expected);
});

test('text that only starts like JSON is read as rows', async () => {
  const { codes, parts } = await readAll('a.csv', utf8('[{"x" Name,Ward\nAnn,North\n'));
  expect(codes).not.toContain('damaged');
  expect(parts.length).toBeGreaterThan(0);
});

test.each([
  ['[[1], {"a": [2]}]', 3],
  ['"[[["', 0],
  ['{"a\\"[": 1}', 1],
])('levels of %s', (text, levels) => {
  expect(measureJson(text).levels).toBe(levels);
});

test('what is no JSON gives nothing', () => {
  expect(parseJson('Ward,Code')).toBeUndefined();
});

test.each(['[]', '{}', '[{}]', '[[], {}]'])('%s has no rows, which is said', async (text) => {
  const { parts, codes } = await readAll('a.json', utf8(text));
  expect(parts).toEqual([]);
  expect(codes).toEqual(['no-rows']);
});
