import limits from '../../src/read/limits.json' with { type: 'json' };
import { utf8 } from '../read/read-all.ts';
import type { HostileCase } from './hostile-case.ts';
import payloads from './payloads.json' with { type: 'json' };

const LONG = 20_000;

/** Labels on which a careless pattern tries without end. */
const TRYING: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(LONG),
  'letters and an end that fits nothing': `${'a'.repeat(LONG)}!`,
  spaces: `Ward${' '.repeat(LONG)}x`,
  'spaces and line ends': `Ward${' \n'.repeat(LONG)}x`,
  brackets: '('.repeat(LONG),
  'brackets that close': `${'('.repeat(LONG)}${')'.repeat(LONG)}`,
  'a pattern of ours without end': 'likelihood of voting '.repeat(LONG / 20),
  'words of our slots': 'labour 2019 election vote likelihood '.repeat(LONG / 40),
  'a number with commas': `1${',1'.repeat(LONG)}x`,
  'a number with points': `1${'.1'.repeat(LONG)}x`,
  'days without end': '01/02/2020 '.repeat(LONG / 10),
  'an address': `${'a.'.repeat(LONG)}@example.org`,
  'signs of mail': '@'.repeat(LONG),
  colons: `${'a: '.repeat(LONG / 2)}`,
  dashes: '-'.repeat(LONG),
  dots: '.'.repeat(LONG),
  quotes: "'".repeat(LONG),
  underscores: 'a_'.repeat(LONG),
  'capitals and small letters': 'aB'.repeat(LONG),
  slashes: 'a/'.repeat(LONG),
  'per cent': '1%'.repeat(LONG),
  'signs that join letters': `a${'\u0301'.repeat(LONG)}`,
  'half letters': '\ud800'.repeat(LONG),
};

/** Names of the language itself, which must be labels like any other. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '{count}'];

function lines(what: string, text: string, more: Partial<HostileCase> = {}): readonly HostileCase[] {
  const value = JSON.stringify(text);
  return [
    {
      what: `${what} as a label`,
      name: 'reply.json',
      make: () => utf8(`{${value}: "QX7", "Ward": "Sampleford"}`),
      holds: ['Sampleford'],
      ...more,
    },
    {
      what: `${what} as a value`,
      name: 'reply.json',
      make: () => utf8(`{"Riddle": ${value}, "Ward": "Sampleford"}`),
      holds: ['Sampleford'],
      ...more,
    },
    {
      what: `${what} in a letter`,
      name: 'reply.txt',
      make: () => utf8(`Dear Sample,\n\n${text}\n\nWard: Sampleford\n\nYours`),
      holds: ['Sampleford'],
    },
  ];
}

/** Text that tries to hold the program up, to pass for something else, or to break what it is written into. */
export const TEXT_CASES: readonly HostileCase[] = [
  ...Object.entries(TRYING).flatMap(([what, text]) => lines(what, text)),
  ...NAMES.flatMap((name) => lines(name, name).slice(0, 2)),
  ...payloads.lookAlikes.map((label) => ({
    what: `${JSON.stringify(label)}, which only looks like a label that we know`,
    name: 'reply.csv',
    make: () => utf8(`Field,Value\r\n${label},K46\r\nWard,Sampleford\r\n`),
    holds: ['K46'],
    unexplained: [label],
  })),
  {
    what: 'a cell of many megabytes',
    name: 'reply.csv',
    make: () => utf8(`Field,Value\r\nRiddle,${'x'.repeat(2_000_000)}\r\nWard,Sampleford\r\n`),
    holds: ['Sampleford'],
  },
  {
    what: 'a row of more columns than a sheet has',
    name: 'reply.csv',
    make: () =>
      utf8(`${'a,'.repeat(limits.tables.columns + 10)}b\r\n${'1,'.repeat(limits.tables.columns + 10)}2\r\n`),
    holds: ['1', '2'],
    codes: [],
  },
  {
    what: 'a quote that never closes',
    name: 'reply.csv',
    make: () => utf8(`Field,Value\r\nRiddle,"${'a\r\n'.repeat(50_000)}`),
    codes: [],
  },
  {
    what: 'lists in lists without end',
    name: 'reply.json',
    make: () => utf8('['.repeat(200_000)),
    codes: ['holds-too-much'],
  },
  {
    what: 'records in records without end',
    name: 'reply.json',
    make: () => utf8(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
    codes: ['holds-too-much'],
  },
  {
    what: 'groups in groups without end',
    name: 'reply.rtf',
    make: () => utf8(`{\\rtf1 ${'{'.repeat(100_000)}Ward: Sampleford${'}'.repeat(100_000)}}`),
    codes: ['truncated', 'empty'],
  },
  {
    what: 'an object of another program in rich text',
    name: 'reply.rtf',
    make: () => utf8('{\\rtf1 Ward: Sampleford\\par {\\object\\objautlink{\\*\\objdata 6861726d66756c}}}'),
    holds: ['Sampleford'],
    lacks: ['6861726d66756c'],
  },
  {
    what: 'a field that fetches in rich text',
    name: 'reply.rtf',
    make: () =>
      utf8(
        '{\\rtf1 Ward: Sampleford\\par {\\field{\\*\\fldinst INCLUDEPICTURE "https://evil.example/harmful-words"}{\\fldrslt }}}',
      ),
    holds: ['Sampleford'],
    lacks: ['harmful-words'],
  },
  {
    what: 'elements in elements without end',
    name: 'reply.html',
    make: () => utf8(`<!doctype html>${'<div>'.repeat(100_000)}Ward: Sampleford`),
    codes: ['holds-too-much', 'empty'],
  },
  {
    what: 'an element with attributes without end',
    name: 'reply.html',
    make: () =>
      utf8(
        `<!doctype html><p ${Array.from({ length: 20_000 }, (_, at) => `a${at}="x"`).join(' ')}>Hello</p><table><tr><td>Ward</td><td>Sampleford</td></tr></table>`,
      ),
    holds: ['Sampleford'],
  },
  {
    what: 'a table that spans beyond sense',
    name: 'reply.html',
    make: () =>
      utf8(
        '<!doctype html><table><tr><td rowspan=99999999 colspan=99999999>Ward</td><td>Sampleford</td></tr></table>',
      ),
    holds: ['Sampleford'],
  },
];
