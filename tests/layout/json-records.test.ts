import { expect, test } from 'vitest';
import { utf8 } from '../read/read-all.ts';
import { layOut, pairsOf } from './lay-out.ts';

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    'two names',
    '[{"Attitude":"Warm","Zone":"Mill"},{"Attitude":"Cold","Zone":"Dale"}]',
    [
      ['Attitude', 'Warm'],
      ['Zone', 'Mill'],
      ['Attitude', 'Cold'],
      ['Zone', 'Dale'],
    ],
  ],
  [
    'one record a line',
    '{"First Name":"Ann","Segment type":"K46"}\n{"First Name":"Bob","Segment type":"A01"}\n',
    [
      ['First Name', 'Ann'],
      ['Segment type', 'K46'],
      ['First Name', 'Bob'],
      ['Segment type', 'A01'],
    ],
  ],
  [
    'one name',
    '[{"Attitude":"Warm"},{"Attitude":"Cold"}]',
    [
      ['Attitude', 'Warm'],
      ['Attitude', 'Cold'],
    ],
  ],
  [
    'records with blanks, one of which looks like a title or a heading',
    '[{"a":"Warm","b":"Mill","c":1,"d":2},{"a":"Cold","b":"","c":"","d":""},{"a":"Low","b":"Dale","c":"Hill","d":""},{"a":"Mild","b":"Moor","c":3,"d":""}]',
    [
      ['a', 'Warm'],
      ['b', 'Mill'],
      ['c', '1'],
      ['d', '2'],
      ['a', 'Cold'],
      ['b', ''],
      ['c', ''],
      ['d', ''],
      ['a', 'Low'],
      ['b', 'Dale'],
      ['c', 'Hill'],
      ['d', ''],
      ['a', 'Mild'],
      ['b', 'Moor'],
      ['c', '3'],
      ['d', ''],
    ],
  ],
  [
    'names kept apart from rows',
    '{"columns":["Attitude","Zone"],"data":[["Warm","Mill"],["Cold","Dale"]]}',
    [
      ['Attitude', 'Warm'],
      ['Zone', 'Mill'],
      ['Attitude', 'Cold'],
      ['Zone', 'Dale'],
    ],
  ],
  [
    'records that are a label and its value each',
    '[{"field":"Zone","value":"Mill"},{"field":"Attitude","value":"Warm"}]',
    [
      ['Zone', 'Mill'],
      ['Attitude', 'Warm'],
    ],
  ],
])('records of JSON are read by their names: %s', async (_, text, expected) => {
  expect(pairsOf(await layOut('reply.json', utf8(text)))).toEqual(expected);
});
