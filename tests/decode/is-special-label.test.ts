import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import {
  isOwnMatter,
  isSpecialLabel,
  isSpecialNote,
  isSpecialSegment,
} from '../../src/decode/is-special-label.ts';
import { splitWords } from '../../src/decode/normalise-label.ts';
import words from '../../src/decode/special-words.json' with { type: 'json' };
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { field, laid } from './fields.ts';

function read(label: string, value: string) {
  return createDecoder(loadGlossary()).finish(laid([field(label, value)])).readings[0];
}

describe('labels that speak of what the law protects', () => {
  test.each([
    'Trade union',
    'Trade union member',
    'Member of trade union',
    'Affiliated union',
    'Union levy payer',
    'Sexual orientation',
    'SexualOrientation',
    'gender_identity',
    'Disability',
    'Blue badge',
    'PIP claimant',
    'Religion',
    'Likelihood of being a Muslim voter',
    'Ethnicity',
    'Country of birth',
    'Mother tongue',
    'Health condition',
    'Likelihood of having cancer',
    'Likelihood of being pregnant',
    'Likelihood of being trans',
    'Black score',
    'White score',
    'Likely to be trans',
    'Likely to be depressed',
    'Mental health issue',
    'On antidepressants',
    'Member of NUT',
    'Are you in a union?',
    'Community background',
    'Skin colour',
    'Same sex household',
    'Onomap type',
    'Interest in Islam',
    'Concern about your disability benefits',
  ])('%s', (label) => {
    expect(isSpecialLabel(label)).toBe(true);
  });
});

describe('labels that may speak of something else', () => {
  test.each([
    'Union Street',
    'Trade Union Road',
    'Credit union member',
    'European Union member',
    'Students union member',
    'Union support score',
    'White',
    'White Horse ward score',
    'Black Country score',
    'Gay',
    'Gay Street',
    'Labour',
    'Labour score',
    'Christian name',
    'Christian',
    'Faith',
    'Pip',
    'Church Street',
    'Catholic school',
    'Cancer Research supporter',
    'Importance of disability benefits',
    'Importance of mental health services',
    'Importance of the economy',
    'Member of the council',
    'Scotland in a union with England',
    'Likely to be a voter',
    'Concern about your local disability services',
    'Support for trans rights',
    'Mental health services',
    'Private medical insurance',
    'Disability officer email',
    'Race',
  ])('%s', (label) => {
    expect(isSpecialLabel(label)).toBe(false);
  });
});

test.each([
  ['Sikh family', true],
  ['PIP appeal, depression', true],
  ['Muslim outreach; LGBT', true],
  ['Worried about disability benefits', false],
  ['Lives on Union Street', false],
  ['Spoke to Mrs White', false],
  ['Not in', false],
])('the note “%s”', (note, special) => {
  expect(isSpecialNote(note)).toBe(special);
});

test.each([
  ['Interest in Islam', true],
  ['Importance of faith', true],
  ['How important religion is to you', false],
  ['Concern about your disability benefits', true],
  ['Concern about Islam', false],
  ['Concern about disability benefits', false],
  ['Interest in church schools', false],
  ['Importance of the NHS', false],
])('%s is a matter of one’s own: %s', (label, own) => {
  expect(isOwnMatter(label)).toBe(own);
});

test.each([
  ['Asian traditional', true],
  ['Muslim Families', true],
  ['Rural Christians', true],
  ['Mosque goers', true],
  ['Hindu voters', true],
  ['Gay voters mailing', true],
  ['Same-sex civil partnership', true],
  ['Rooted Patriots', false],
  ['Church View', false],
  ['Soft Labour', false],
])('the segment “%s”: %s', (name, special) => {
  expect(isSpecialSegment(name)).toBe(special);
});

describe('a reading', () => {
  test.each([
    ['Sexual orientation', 'Gay', true],
    ['Likelihood of having cancer', '9', true],
    ['Likelihood of being trans', '3', true],
    ['Tags', 'Muslim outreach', true],
    ['Mosaic group', 'Asian Heritage', true],
    ['Acorn', 'Asian traditional', true],
    ['Cluster', 'Rural Christians', true],
    ['Audience', 'Hindu voters', true],
    ['Campaign', 'Gay voters mailing', true],
    ['Campaign', 'Spring leaflet', false],
    ['Marital status', 'Same-sex civil partnership', true],
    ['Marital status', 'Married', false],
    ['Last name', 'White', false],
    ['First name', 'Gay', false],
    ['Address', '1 Union Street', false],
    ['Blue badge', '', false],
  ])('of %s: %s', (label, value, special) => {
    expect(read(label, value)?.special).toBe(special);
  });
  test('is marked and not explained', () => {
    expect(read('Trade union', 'Unite')).toMatchObject({ special: true, status: 'unknown', plain: '' });
  });
});

describe('the list of words', () => {
  const lists = [
    ...words.topics.flatMap((topic) => [topic.words, topic.unless ?? []]),
    words.unless,
    words.kinds,
    words.measures,
    words.fillers,
    words.notes.labels,
    words.notes.words,
    words.segments,
    words.faith.measures,
    words.faith.of,
    words.faith.fillers,
    words.own,
  ];
  test('is written as it is compared, each phrase once, in order', () => {
    for (const list of lists) {
      expect(list.map((phrase) => splitWords(`${phrase} `).join(' '))).toEqual(list);
      expect(list.toSorted()).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
  });
  test('holds no phrase that its own exceptions rule out', () => {
    const ruledOut = words.topics.flatMap((topic) => topic.words.filter((phrase) => !isSpecialLabel(phrase)));
    expect(ruledOut).toEqual([]);
  });
});
