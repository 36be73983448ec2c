import * as fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';
import { TOPICS } from '../../../src/glossary/topics.ts';
import { compareReports } from '../../../src/report/compare/compare-reports.ts';
import type { Comparison } from '../../../src/report/compare/comparison.ts';
import questions from '../../../src/report/compare/questions.json' with { type: 'json' };
import type { Report } from '../../../src/report/report.ts';
import { replyOf, type Lines } from '../reply-of.ts';

const ME: Lines = [['Full name', 'Quillon Placeholder']];

const LABOUR = replyOf('labour', [
  ...ME,
  ['Lab Scale', '9'],
  ['Voter ID', 'L'],
  ['Gender', 'M'],
  ['Post code', 'ZZ9 9ZZ'],
  ['Presence of children', 'Y'],
  ['Labour support', '0.61'],
  ['Mosaic type', 'K46'],
]);
const CONSERVATIVE = replyOf('conservative', [
  ['First name', 'Quillon'],
  ['Last name', 'Placeholder'],
  ['PTV Conservative', '9'],
  ['PTV Labour', '2'],
  ['Gender', 'Male'],
  ['Post code', 'ZZ99ZZ'],
  ['Presence of children', 'N'],
  ['Email', ''],
]);
const LIBDEM = replyOf('liberal-democrats', [
  ...ME,
  ['Master Party ID', 'Soft Conservative'],
  ['Gender', 'F'],
]);

/** The same reply with its scores on Brexit near the top of a scale that a source gives. */
function scaled(report: Report): Report {
  return {
    ...report,
    fields: report.fields.map((field) =>
      field.topic === 'brexit'
        ? {
            ...field,
            placed: {
              scale: { min: 0, max: 1, low: 'least', high: 'most', standing: 'given' },
              number: 0.9,
              position: 0.9,
              offScale: false,
            },
          }
        : field,
    ),
  };
}

function born(name: string, day: string): Report {
  return replyOf('labour', [
    ['Full name', name],
    ['Date of birth', day],
  ]);
}

/** What a comparison says, each reply by its file and not by its place, in no order. */
function unordered({ replies, contradictions }: Comparison): ReadonlySet<string> {
  return new Set(
    contradictions.map(({ question, entry, sides }) =>
      JSON.stringify([
        question,
        entry,
        sides
          .map(({ answer, places }) => [
            answer,
            places.map(({ reply, reading }) => `${replies[reply]?.file} ${reading}`).toSorted(),
          ])
          .toSorted(),
      ]),
    ),
  );
}

function asked(...reports: readonly Report[]): readonly string[] {
  return compareReports(reports).contradictions.map(({ question }) => question);
}

describe('contradictions', () => {
  it('are told for each question that replies answer differently, what people look for first', () => {
    expect(asked(LABOUR, CONSERVATIVE)).toEqual(['vote', 'children']);
    expect(asked(LABOUR, LIBDEM)).toEqual(['noted', 'gender']);
    expect(asked(LABOUR, CONSERVATIVE, LIBDEM)).toEqual(['vote', 'noted', 'gender', 'children']);
  });

  it('name each answer with its place', () => {
    const [vote] = compareReports([LABOUR, CONSERVATIVE]).contradictions;
    expect(vote?.sides).toEqual([
      { answer: 'labour', places: [{ reply: 0, reading: 'labour-1' }] },
      { answer: 'conservative', places: [{ reply: 1, reading: 'conservative-2' }] },
    ]);
  });

  it.each<[string, Lines, Lines]>([
    ['our own reading of a label', [['Labour support', '0.9']], [['Conservative support', '0.9']]],
    ['a score without a scale', [['Remain strength', '0.9']], [['Brexit support score', '0.9']]],
    ['the same word in other letters', [['Post code', 'ZZ9 9ZZ']], [['Post code', 'zz99zz']]],
    ['a code that could mean two things', [['Mosaic type', 'K46']], [['Mosaic type', 'A03']]],
    ['a blank', [['Gender', 'M']], [['Gender', '']]],
    [
      'a reply that contradicts itself',
      [
        ['Gender', 'M'],
        ['Sex', 'F'],
      ],
      [['Gender', 'M']],
    ],
    ['a code of several parts', [['Voter ID', 'D9/T']], [['Voter ID', 'L']]],
  ])('do not rest on %s', (_, one, other) => {
    expect(asked(replyOf('labour', [...ME, ...one]), replyOf('conservative', [...ME, ...other]))).toEqual([]);
  });

  it('say Leave and Remain once both stand on a scale that a source gives', () => {
    const one = scaled(replyOf('labour', [...ME, ['Remain strength', '0.9']]));
    const other = scaled(replyOf('conservative', [...ME, ['Brexit support score', '0.9']]));
    const [brexit] = compareReports([one, other]).contradictions;
    expect(brexit?.sides.map(({ answer }) => answer)).toEqual(['remain', 'leave']);
  });

  it('are the same in whatever order the replies are opened', () => {
    const label = fc.constantFrom(
      'Gender',
      'Presence of children',
      'Post code',
      'Lab Scale',
      'Voter ID',
      'Marital status',
    );
    const value = fc.constantFrom(
      'M',
      'F',
      'Y',
      'N',
      'ZZ9 9ZZ',
      'ZZ1 1ZZ',
      '9',
      '2',
      'L',
      'T',
      'Married',
      'Single',
      '',
    );
    const lines = fc.array(fc.tuple(label, value), { maxLength: 6 });
    fc.assert(
      fc.property(
        lines,
        lines,
        lines,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (one, two, three, order) => {
          const replies = [
            replyOf('labour', [...ME, ...one]),
            replyOf('labour', [...ME, ...two]),
            replyOf('labour', [...ME, ...three]),
          ].map((reply, index) => ({ ...reply, file: `${index}.csv` }));
          const shuffled = order.flatMap((index) => replies[index] ?? []);
          expect(unordered(compareReports(shuffled))).toEqual(unordered(compareReports(replies)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are never between a reply and itself', () => {
    for (const reply of [LABOUR, CONSERVATIVE, LIBDEM]) expect(asked(reply, reply)).toEqual([]);
  });
});

describe('whose replies they are', () => {
  it.each<[string, Report, Report, Comparison['whose']['verdict']]>([
    ['the same name', LABOUR, CONSERVATIVE, 'same'],
    ['an initial and a name', LABOUR, replyOf('green', [['Full name', 'Mr Q Placeholder']]), 'same'],
    ['other names', LABOUR, replyOf('green', [['Full name', 'Araminta Nonesuch']]), 'differ'],
    ['a reply without a name', LABOUR, replyOf('green', [['Gender', 'M']]), 'cannot-tell'],
    ['a first name alone', LABOUR, replyOf('green', [['First name', 'Quillon']]), 'cannot-tell'],
    [
      'a parent and a child',
      born('Quillon Placeholder', '03/04/1962'),
      born('Quillon Placeholder', '05/06/1990'),
      'cannot-tell',
    ],
    [
      'a name that changed',
      born('Quilla Placeholder', '03/04/1962'),
      born('Quilla Nonesuch', '03/04/1962'),
      'cannot-tell',
    ],
  ])('%s', (_, one, other, verdict) => {
    expect(compareReports([one, other]).whose.verdict).toBe(verdict);
    expect(compareReports([other, one]).whose.verdict).toBe(verdict);
  });

  it('is not taken for one person’s where a file is about several', () => {
    const several = { ...LABOUR, figures: { ...LABOUR.figures, people: 2 } };
    expect(compareReports([several, CONSERVATIVE]).whose.verdict).toBe('cannot-tell');
  });

  it('holds contradictions back until the reader says that it is one person', () => {
    const stranger = replyOf('conservative', [
      ['Full name', 'Araminta Nonesuch'],
      ['Gender', 'F'],
    ]);
    expect(asked(LABOUR, stranger)).toEqual([]);
    const stated = compareReports([LABOUR, stranger], true);
    expect(stated.whose).toMatchObject({ verdict: 'differ', stated: true });
    expect(stated.contradictions.map(({ question }) => question)).toEqual(['gender']);
  });
});

describe('what each reply holds', () => {
  const { kinds } = compareReports([LABOUR, CONSERVATIVE]);

  it('is counted by kind, with what is explained and what is blank', () => {
    const cells = new Map(kinds.map(({ topic, cells: own }) => [topic, own]));
    expect(cells.get('name')).toEqual([
      { held: 1, explained: 1, blank: 0 },
      { held: 2, explained: 2, blank: 0 },
    ]);
    expect(cells.get('segment')?.[0]).toEqual({ held: 1, explained: 0, blank: 0 });
    expect(cells.get('email')?.[1]).toEqual({ held: 0, explained: 0, blank: 1 });
    expect(cells.has('religion')).toBe(false);
  });

  it('adds up to all that is held', () => {
    for (const [index, report] of [LABOUR, CONSERVATIVE].entries())
      expect(kinds.reduce((sum, { cells }) => sum + (cells[index]?.held ?? 0), 0)).toBe(report.figures.held);
  });
});

describe('scores about the same thing', () => {
  it('are those of two replies or more, whatever their status', () => {
    expect(compareReports([LABOUR, CONSERVATIVE]).scores).toEqual([
      {
        topic: 'party-support',
        party: 'labour',
        places: [
          { reply: 0, reading: 'labour-1' },
          { reply: 0, reading: 'labour-6' },
          { reply: 1, reading: 'conservative-3' },
        ],
      },
    ]);
    expect(compareReports([LABOUR, LIBDEM]).scores).toEqual([]);
  });
});

describe('the lists of questions', () => {
  const glossary = loadGlossary();
  const entries = new Set(glossary.entries.map(({ id }) => id));
  const parties = new Set<string>(glossary.parties.map(({ id }) => id));

  it('name entries and topics that there are', () => {
    const named = [
      ...questions.names,
      ...questions.birthDates,
      ...[...questions.leanings, ...questions.exact].map(({ entry }) => entry),
    ];
    expect(named.filter((id) => !entries.has(id))).toEqual([]);
    const topics = [...questions.listed, ...questions.scoresOfOneSubject];
    expect(topics.filter((topic) => !TOPICS.some((known) => known === topic))).toEqual([]);
  });

  it('name codes of a party’s own list, and parties that there are', () => {
    const unknown = Object.entries(questions.noted).flatMap(([id, codes]) => {
      const scheme = glossary.schemes.find((known) => known.id === id);
      const known = new Set(scheme?.codes.map(({ code }) => code));
      return Object.entries(codes).filter(([code, party]) => !known.has(code) || !parties.has(party));
    });
    expect(unknown).toEqual([]);
  });
});
