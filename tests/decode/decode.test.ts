import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { field, laid, prose } from './fields.ts';
import { SMALL } from './small-glossary.ts';

function read(fields: readonly Field[], party?: PartyId): readonly Reading[] {
  return createDecoder(SMALL, party ? { party } : {}).finish(laid(fields)).readings;
}

function readOne(label: string, value: string, party?: PartyId): Reading | undefined {
  return read([field(label, value)], party)[0];
}

describe('which edition a code is from', () => {
  test('two names and nothing to tell them apart: both are shown, in the order of the alphabet', () => {
    const reading = readOne('Segment Type', 'A01');
    expect(reading?.status).toBe('ambiguous');
    expect(reading?.alternatives?.map(({ name }) => name)).toEqual(['Old Money', 'New Money']);
  });
  test.each([
    ['the same name in both is no ambiguity', [['Segment Type', 'A02']], 'seg-1-type'],
    ['only one has it', [['Segment Type', 'A04']], 'seg-2-type'],
    ['the name beside the code', [['Segment Type', 'A01 New Money']], 'seg-2-type'],
    [
      'another code that only one edition has',
      [
        ['Segment Type', 'A01'],
        ['Segment Type', 'A03'],
      ],
      'seg-1-type',
    ],
    [
      'a group’s name tells the edition of the type',
      [
        ['Segment Type', 'A01'],
        ['Segment Group', 'B Central'],
      ],
      'seg-2-type',
    ],
  ])('%s', (_, pairs, id) => {
    const [first] = read(pairs.map(([label = '', value = '']) => field(label, value)));
    expect(first).toMatchObject({ scheme: id, status: 'documented' });
  });
  test('a word of the label may name the list', () => {
    const glossary = loadGlossary();
    const fields = laid([field('Household income band', '5')]);
    const [first] = createDecoder(glossary).finish(fields).readings;
    expect(first?.alternatives?.every(({ scheme }) => scheme.includes('household'))).toBe(true);
  });
  test.each([
    ['Mosaic', 'D', 'ambiguous'],
    ['Marital status', '1', 'unknown'],
    ['h_household_composition', '06', 'documented'],
    ['Gender', '1', 'unknown'],
    ['Selection', 'Roses', 'unknown'],
    ['Mosaic type', 'E05000405', 'unknown'],
    ['Acorn group', 'S', 'documented'],
    ['Type', 'A01', 'unknown'],
    ['Code', 'S', 'unknown'],
  ])('by the real glossary, %s = %s is %s', (label, value, status) => {
    const [first] = createDecoder(loadGlossary()).finish(laid([field(label, value)])).readings;
    expect(first?.status).toBe(status);
  });
  test('the section may name the edition', () => {
    const [first] = read([field('Segment Type', 'A01', { section: 'Segments 2' })]);
    expect(first?.scheme).toBe('seg-2-type');
  });
  test.each([
    ['A01', 'seg-1-type'],
    ['A01 New Money', 'seg-2-type'],
    ['A04', 'seg-2-type'],
  ])('an edition later than the letter is left out where nothing surer tells: %s', (value, id) => {
    const where = { kind: 'line', document: 'd', line: 1 } as const;
    const letter = [{ kind: 'date', text: '1 May 2012', date: '2012-05-01', where } as const];
    const { readings } = createDecoder(SMALL).finish(laid([field('Segment Type', value)], { letter }));
    expect(readings[0]?.scheme).toBe(id);
  });
  test.each(['Z99', 'A01 Wrong Name'])('%s is on no list', (value) => {
    expect(readOne('Segment Type', value)).toMatchObject({ status: 'unknown', entry: 'type' });
  });
});

describe('a letter that parties use differently', () => {
  test.each([
    ['S', 'labour', 'They say Liberal Democrat.'],
    ['S', 'conservative', 'They say Labour.'],
  ] as const)('%s in a reply of %s', (value, party, says) => {
    expect(readOne('Voting intention', value, party)?.plain).toContain(says);
  });
  test('without a party both are shown', () => {
    expect(readOne('Voting intention', 'S')).toMatchObject({ status: 'ambiguous' });
  });
  test('without a party a letter of one party only is not read', () => {
    expect(readOne('Voting intention', 'T')).toMatchObject({ status: 'unknown' });
  });
  test('a compound code is read only in a Labour reply', () => {
    expect(readOne('Voting intention', 'D9/T', 'labour')?.parts).toHaveLength(3);
    expect(readOne('Voting intention', 'D9/T', 'conservative')).toMatchObject({ status: 'unknown' });
    expect(readOne('Segment Group', 'D9/T', 'labour')).toMatchObject({ status: 'unknown' });
  });
});

describe('numbers and nothing', () => {
  test('a number on its scale has its place', () => {
    expect(readOne('Scale', '10')).toMatchObject({
      placed: { position: 1 },
      plain: 'Where you stand. They put you at 10.',
    });
  });
  test.each(['see the notes', '5%', '11', '2/9'])('%s under a score is not told as its number', (value) => {
    expect(readOne('Scale', value)?.plain).toBe('Where you stand.');
  });
  test('a number off its scale is shown and not told', () => {
    expect(readOne('Scale', '0')).toMatchObject({
      placed: { offScale: true, number: 0 },
      plain: 'Where you stand.',
    });
  });
  test.each([
    ['', 'empty'],
    ['N/A', 'na'],
    ['-', 'dash'],
    ['Unknown', 'unknown'],
    ['null', 'null'],
  ])('%j is absent and never a number', (value, absent) => {
    const reading = readOne('Scale', value);
    expect(reading).toMatchObject({ absent, plain: 'Where you stand.' });
    expect(reading?.parsed).toBeUndefined();
    expect(reading?.placed).toBeUndefined();
  });
});

test('a bare letter under an unknown label is unknown, with no words', () => {
  expect(readOne('Colour', 'A', 'labour')).toMatchObject({ status: 'unknown', plain: '', basis: 'unknown' });
});

test.each([
  ['Y', 'They have marked this “yes”.'],
  ['✗', 'They have marked this “no”.'],
])('a flag of %s', (value, says) => {
  expect(readOne('Do not knock', value)?.plain).toContain(says);
});

test('codes are listed as printed, with what read them', () => {
  const { codes } = createDecoder(SMALL).finish(
    laid([field('Segment Type', 'A04'), field('Email', 'q@example.org'), field('Mystery', 'ZX9')]),
  );
  expect(codes).toEqual([
    { raw: 'A04', label: 'Segment Type', scheme: 'seg-2-type' },
    { raw: 'ZX9', label: 'Mystery' },
  ]);
});

test('cells of events are read like any other', () => {
  const where = { kind: 'line', document: 'd', line: 1 } as const;
  const events = [
    {
      id: 'e',
      cells: [
        { label: 'Voting intention', value: 'D', where },
        { label: 'By', value: 'D', where },
      ],
    },
  ];
  const { history } = createDecoder(SMALL, { party: 'labour' }).finish(laid([], { events }));
  expect(history[0]?.cells[0]?.plain).toContain('Don’t know');
  expect(history[0]?.cells[1]?.plain).toBeUndefined();
});

describe('the party', () => {
  test('is not taken from the label of a score', () => {
    const { party } = createDecoder(SMALL).finish(laid([field('Likelihood of being a Labour voter', '0.2')]));
    expect(party).toBeUndefined();
  });
  test.each([
    [
      'a letter’s sender',
      {
        letter: [
          {
            kind: 'sender',
            text: 'Conservative Party, Example Street',
            where: { kind: 'line', document: 'd', line: 1 },
          },
        ],
      },
      'conservative',
      'high',
    ],
    ['an address of its own', { prose: [prose('Write to data@labour.example.org.')] }, 'labour', 'high'],
    [
      'its name in the letter',
      { prose: [prose('The Labour Party holds this about you.')] },
      'labour',
      'medium',
    ],
    ['a system that only it uses', { prose: [prose('This is from VoteBox.')] }, 'conservative', 'medium'],
  ] as const)('is known by %s', (_, part, id, confidence) => {
    expect(createDecoder(SMALL).finish(laid([], part)).party).toMatchObject({ id, confidence });
  });
  test.each([
    'Thank you for your labour.',
    'It is in the votebox.',
    'The Labour Party and the Conservative Party were asked.',
    'notlabour.example.org',
  ])('is not known from: %s', (text) => {
    expect(createDecoder(SMALL).finish(laid([], { prose: [prose(text)] })).party).toBeUndefined();
  });
});

describe('labels that are looked up while a reply is still being read', () => {
  const fields = laid([field('VI', 'L'), field('Segment Type', 'A03'), field('nobody knows', '3')]);
  const whole = laid(fields.fields, { prose: [prose('The Labour Party holds this about you.')] });
  test.each([
    ['the party that the end names', 'The Labour Party wrote this.'],
    ['a party that it does not name', 'The Conservative Party wrote this.'],
    ['nobody', 'Good day.'],
  ])('are read no other way, where the first page tells of %s', (_, said) => {
    const decoder = createDecoder(SMALL);
    decoder.meet(laid(fields.fields, { prose: [prose(said)] }));
    expect(decoder.finish(whole)).toEqual(createDecoder(SMALL).finish(whole));
  });
});

describe('what came back', () => {
  test.each([
    ['We do not hold any personal data about you.', 'nothing-held'],
    ['We can neither confirm nor deny that we hold data.', 'neither'],
    ['Your request is manifestly unfounded.', 'refused'],
    ['Send proof of identity, for example a passport.', 'asks-identity'],
    ['Kindly clarify your request so that we can find it.', 'asks-clarification'],
    ['We are extending the period by two months.', 'extension'],
    ['We hope that you are well.', 'unrecognised'],
  ])('%s', (text, outcome) => {
    expect(createDecoder(SMALL).finish(laid([], { prose: [prose(text)] })).outcome).toBe(outcome);
  });
  test('data is data, whatever the letter says', () => {
    const fields = [field('Email', 'q@example.org'), field('Scale', '5'), field('Segment Type', 'A04')];
    const { outcome } = createDecoder(SMALL).finish(
      laid(fields, { prose: [prose('We may ask for proof of identity.')] }),
    );
    expect(outcome).toBe('data');
  });
});

describe('for any text', () => {
  const glossary = loadGlossary();
  const decoders = [createDecoder(glossary), createDecoder(glossary, { party: 'labour' })];
  const labels = glossary.entries.flatMap((known) => known.labels);
  const anyLabel = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...labels));
  const anyValue = fc.oneof(
    fc.string(),
    fc.constantFrom('', '-', 'N/A', 'A', 'K46', '06', 'D9/T', '0.4', '100%', '£5', 'null'),
  );

  test('decoding never throws, keeps label, value and order, and makes no number of nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyLabel, anyValue, fc.option(anyLabel, { nil: undefined })), { maxLength: 8 }),
        (pairs) => {
          const fields = pairs.map(([label, value, section], at) =>
            field(label, value, { id: String(at), ...(section !== undefined && { section }) }),
          );
          for (const decoder of decoders) {
            const { readings } = decoder.finish(laid(fields));
            expect(readings.map(({ id, label, value }) => [id, label, value])).toEqual(
              fields.map(({ id, label, value }) => [id, label, value]),
            );
            for (const reading of readings) {
              if (reading.absent !== undefined)
                expect([reading.placed, reading.parsed]).toEqual([undefined, undefined]);
              if (reading.entry === undefined && reading.status === 'unknown') expect(reading.plain).toBe('');
              if (!/[{}]/.test(reading.value)) expect(reading.plain).not.toMatch(/[{}]/);
            }
          }
        },
      ),
    );
  });
});

test.each([
  ['read unsurely from a picture', { ocr: 0.4 }],
  ['read from a table whose columns run into one another', { unsure: ['words-cross-columns'] as const }],
])('a code that was %s is shown and not explained', (_how, doubt) => {
  const sure = { ...field('Segment Type', 'A02'), ocr: 0.95 };
  const unsure = { ...field('Segment Type', 'A02'), ...doubt };
  const [one, other] = read([sure, unsure]);
  expect(one?.scheme).toBe('seg-1-type');
  expect([other?.scheme, other?.value, other?.claims.map(({ about }) => about)]).toEqual([
    undefined,
    'A02',
    ['label'],
  ]);
});

test('a label that was read from a picture is mended, and what was read is kept; any other label stays', () => {
  const seen = { ...field('Masaic Type', 'A01'), ocr: 0.9 };
  const written = field('Masaic Type', 'A01');
  const readings = createDecoder(loadGlossary()).finish(laid([seen, written])).readings;
  expect(readings.map(({ label, labelAsRead }) => [label, labelAsRead])).toEqual([
    ['Mosaic Type', 'Masaic Type'],
    ['Masaic Type', undefined],
  ]);
});
