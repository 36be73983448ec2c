import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { checkSchema } from '../../src/report/check-schema.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { storyParagraphs } from '../../src/report/story-paragraphs.ts';
import schema from '../../src/report/report.schema.json' with { type: 'json' };
import { renderMessage } from '../../src/report/render-message.ts';
import { field, laid, prose } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const FIELDS = [
  field('Voting intention scale - Labour', '7'),
  field('Voting intention scale - Green', '0'),
  field('Likelihood of voting Labour in 2019', '61%'),
  field('Likelihood of voting Green in 2019', '4%'),
  field('Turnout score', ''),
  field('Voter ID', 'D9/T'),
  field('Mosaic Type', 'K46'),
  field('GX2_RESID', '-0.7'),
  field('Email', 'q.placeholder@example.org'),
  field('Address', '1 Sample Lane'),
  field('=cmd()', '+44 7700 900942'),
];
const REPORT = makeReport(laid(FIELDS), { party: 'labour' });

function say(message: Parameters<typeof renderMessage>[0]): string {
  return renderMessage(message, catalogue);
}

describe('the headline', () => {
  test('says how many things, and how many are guesses', () => {
    expect(say(REPORT.headline)).toBe('Labour holds 10 things about you. 3 of them are guesses.');
  });
  test.each([
    [
      'liberal-democrats',
      [field('Email', 'a@example.org'), field('Address', 'x'), field('Postcode', 'ZZ1 1AA')],
      'The Liberal Democrats hold 3 things about you.',
    ],
    [
      undefined,
      [field('Email', 'a@example.org'), field('Address', 'x'), field('Mosaic Type', 'K46')],
      'This reply holds 3 things about you. 1 of them is a guess.',
    ],
    [
      undefined,
      [field('Mosaic Type', 'K46'), field('Mosaic Type', 'K47')],
      'This reply holds 2 things about you. Both of them are guesses.',
    ],
  ] as const)('with %s', (party, fields, headline) => {
    expect(say(makeReport(laid(fields), party ? { party } : {}).headline)).toBe(headline);
  });
  test('says how many people a file is about', () => {
    const people = ['A', 'B'].map((subject) => field('Email', `${subject}@example.org`, { subject }));
    const report = makeReport(laid([...people, field('Postcode', 'ZZ1 1AA', { subject: 'A' })]));
    expect(say(report.headline)).toBe('This reply holds 3 things about 2 people.');
  });
  test('says what came back where it is no data', () => {
    const report = makeReport(laid([], { prose: [prose('We do not hold any data about you.')] }), {
      party: 'snp',
    });
    expect([report.outcome, say(report.headline)]).toEqual([
      'nothing-held',
      'The SNP says: we hold nothing about you.',
    ]);
    expect(report.nextSteps).toHaveLength(1);
  });
  test.each([
    'nothing-held',
    'neither',
    'refused',
    'asks-identity',
    'asks-clarification',
    'extension',
    'unrecognised',
  ])('has its words for each outcome: %s', (outcome) => {
    const id = outcome.replaceAll('-', '_');
    const ids = [`headline_${id}`, `headline_${id}_party`, `headline_${id}_parties`, `next_${id}`];
    expect(ids.filter((one) => !Object.hasOwn(catalogue, one))).toEqual([]);
  });
});

test('figures count held fields, and nothing that is blank', () => {
  expect(REPORT.figures).toMatchObject({
    held: 10,
    absent: 1,
    ambiguous: 1,
    unexplained: 2,
    guesses: 3,
    withoutSource: 10,
  });
});

test('groups stand in a person’s order, and what nobody explains stands last', () => {
  expect(REPORT.groups.map(({ id }) => id)).toEqual(['vote', 'guess', 'place', 'contact', 'unexplained']);
  expect(REPORT.groups.at(-1)?.readings).toEqual(['GX2_RESID=-0.7', '=cmd()=+44 7700 900942']);
  expect(REPORT.groups.flatMap(({ readings }) => readings).toSorted()).toEqual(
    FIELDS.map(({ id }) => id).toSorted(),
  );
});

describe('what is told', () => {
  const WHERE = { kind: 'line', document: 'd', line: 1 } as const;
  const told = field('Religion', 'Muslim', { givenSource: { text: 'You told us', where: WHERE } });
  const report = makeReport(laid([told, field('Disability', 'Yes'), field('Mosaic Type', 'K46')]));
  test('does not stand under guesses', () => {
    expect(report.groups.map(({ id, readings }) => [id, readings])).toEqual([
      ['guess', ['Mosaic Type=K46']],
      ['said', ['Religion=Muslim', 'Disability=Yes']],
    ]);
  });
  test('is not counted as one', () => {
    expect(report.figures.guesses).toBe(1);
  });
});

describe('one count for one thing', () => {
  test('of what is not explained, and of what could mean two things', () => {
    const { figures, findings, nextSteps, story } = REPORT;
    const counts = (id: string) =>
      [
        ...story.map(({ message }) => message).filter((message) => message.id === `story_${id}`),
        ...nextSteps.filter((message) => message.id === `next_${id}`),
        ...findings.map(({ because }) => because).filter((message) => message.id === `finding_${id}`),
      ].map(({ slots }) => slots?.['count']);
    expect([...counts('not_explained'), ...counts('explain'), ...counts('unexplained')]).toEqual(
      Array.from({ length: 3 }, () => figures.unexplained),
    );
    expect(counts('ambiguous')).toEqual([figures.ambiguous, figures.ambiguous]);
  });
  test('of what has no source, where a column beside the value gives one', () => {
    const where = { kind: 'line', document: 'd', line: 1 } as const;
    const also = [{ label: 'Source', value: 'Electoral register', where }];
    const { figures, findings } = makeReport(
      laid([field('Postcode', 'ZZ1 1AA', { also }), field('Address', '1 Sample Lane')]),
    );
    const { because } = findings.find(({ kind }) => kind === 'source-missing') ?? {};
    expect([figures.withoutSource, because?.slots?.['count']]).toEqual([1, 1]);
  });
  test('of people, in figures and findings', () => {
    const people = ['A', 'B'].map((subject) => field('Email', `${subject}@example.org`, { subject }));
    const { figures, findings } = makeReport(laid(people));
    expect([figures.people, findings[0]?.because.slots?.['count']]).toEqual([2, 2]);
    expect(REPORT.figures.people).toBe(1);
  });
});

test('of two things it says both or neither', () => {
  const report = makeReport(laid([field('Postcode', 'ZZ1 1AA'), field('Address', '1 Sample Lane')]));
  const text = [...tell(report), ...report.findings.map(({ because }) => say(because))].join(' ');
  expect(text).toContain('We can explain both things.');
  expect(text).toContain('Neither of the 2 things');
  expect(text).not.toMatch(/\b(?:None of (?:the|these)|all) 2\b/i);
});

test('says of nothing that nobody has explained it', () => {
  const texts = Object.values(catalogue).map(({ message }) => message);
  expect(texts.filter((text) => /nobody has|we have looked/i.test(text))).toEqual([]);
});

test('no two scales share a row of scores', () => {
  const scales = REPORT.scores.map(
    ({ readings }) =>
      new Set(
        REPORT.fields
          .filter(({ id, placed }) => readings.includes(id) && placed)
          .map(({ placed }) => `${placed?.scale.min} ${placed?.scale.max}`),
      ).size,
  );
  expect(Math.max(...scales)).toBe(1);
});

test('leans are the chances as given, largest first', () => {
  expect(REPORT.leans.map(({ party, number }) => [party, number])).toEqual([
    ['labour', 61],
    ['green', 4],
  ]);
});

test('the story rests on readings that are documented or reported', () => {
  const weak = new Set(
    REPORT.fields.filter(({ status }) => !['documented', 'reported'].includes(status)).map(({ id }) => id),
  );
  const told = REPORT.story.flatMap(({ readings }) => readings);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((id) => weak.has(id))).toEqual([]);
});

/** The story as it is read. */
function tell(report: typeof REPORT): readonly string[] {
  return storyParagraphs(report.story).map((lines) => lines.map(({ message }) => say(message)).join(' '));
}

/** Every choice of names, in their order, as the end of a message's id. */
function sets(names: readonly string[]): readonly string[] {
  return names.reduce<readonly string[]>(
    (made, name) => [...made, ...made.map((one) => `${one}_${name}`)],
    [''],
  );
}

describe('the story', () => {
  test('is two paragraphs: what the reply says, and what is left open', () => {
    const [says, open, ...more] = tell(REPORT);
    expect(says).toMatch(
      /take you for somebody who is likely to vote for Labour\. This file says where you live and how to reach you\. /,
    );
    expect(says).toContain(' 1 note is from somebody who asked how you vote, or tried to.');
    expect(open).toMatch(
      /^We can explain 7 of the 10 things\. We have no explanation of 2 things\. .* 1 thing has more than one /,
    );
    expect(more).toEqual([]);
  });
  test('tells nothing of one person where a file is about several', () => {
    const people = ['A', 'B'].map((subject) => field('Email', `${subject}@example.org`, { subject }));
    expect(tell(makeReport(laid(people)))).toHaveLength(1);
  });
  test('has a sentence for each set of subjects', () => {
    const ids = [
      ...sets(['where', 'reach', 'when']).map((set) => `story_file${set}`),
      ...sets(['vote', 'care', 'home']).map((set) => `story_guesses${set}`),
    ].filter((id) => !['story_file', 'story_guesses'].includes(id));
    expect(ids).toHaveLength(14);
    expect(ids.filter((id) => !Object.hasOwn(catalogue, id))).toEqual([]);
  });
});

test('every message of a report is in the catalogue, with its slots filled', () => {
  const texts: string[] = [];
  JSON.stringify(reportJson(REPORT, catalogue), (key, value: unknown) => {
    if (['because', 'headline', 'text'].includes(key)) texts.push(String(value));
    return value;
  });
  texts.push(...REPORT.nextSteps.map(say));
  expect(texts.filter((text) => /^[a-z0-9_]+$|[{}]/.test(text))).toEqual([]);
});

describe('the JSON', () => {
  test.each([
    ['data', REPORT],
    [
      'a letter',
      makeReport(laid([], { prose: [prose('We can neither confirm nor deny it.')] }), {
        warnings: [{ code: 'truncated' }],
      }),
    ],
  ])('fits its schema: %s', (_, report) => {
    const json: unknown = JSON.parse(
      JSON.stringify({ schema: 'sar-decoder/1', files: [reportJson(report, catalogue)] }),
    );
    expect(checkSchema(json, schema)).toEqual([]);
  });
  test('fits its schema for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (pairs) => {
        const report = makeReport(
          laid(pairs.map(([label, value], at) => field(label, value, { id: String(at) }))),
        );
        const json: unknown = JSON.parse(
          JSON.stringify({ schema: 'sar-decoder/1', files: [reportJson(report, catalogue)] }),
        );
        expect(checkSchema(json, schema)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
  test('the check itself refuses what is not in the schema', () => {
    expect(
      checkSchema(
        { schema: 'sar-decoder/1', files: [{ file: 'x', fields: [], warnings: [], more: 1 }] },
        schema,
      ),
    ).not.toEqual([]);
  });
});
