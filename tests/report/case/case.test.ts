import { describe, expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { type Case, EMPTY_CASE, without, withLetter, withReply } from '../../../src/report/case/case.ts';
import { nameOfCase } from '../../../src/report/case/name-of-case.ts';
import { nextOfCase } from '../../../src/report/case/case-next.ts';
import { timelineOfCase } from '../../../src/report/case/case-timeline.ts';
import { renderMessage } from '../../../src/report/render-message.ts';
import { CASE } from './a-case.ts';

const TODAY = '2026-11-28';

function told(one: Case, today = TODAY): readonly string[] {
  return timelineOfCase(one, today).map(
    ({ day, what, state }) => `${day} ${state} ${renderMessage(what, catalogue)}`,
  );
}

const asked = (requested: string): Case => ({ ...EMPTY_CASE, answers: { requested } });
const complained = (day: string): Case => ({ ...EMPTY_CASE, answers: { complained: day } });
describe('the timeline', () => {
  test('goes from the request to the letters by day, and tells nothing twice', () => {
    expect(told(CASE)).toEqual([
      '2026-09-02 done You sent a letter: Subject access request',
      '2026-09-05 done They asked who you are.',
      '2026-09-08 done They got your proof.',
      '2026-10-08 done The last day for their reply.',
      '2026-10-19 done Their reply came, with data.',
      '2026-10-25 done You sent a letter: What I could not find',
    ]);
  });
  test('tells each day that is known without a letter or a file', () => {
    const answers = {
      ...CASE.answers,
      clarificationAsked: '2026-09-10',
      clarificationAnswered: '2026-09-12',
      extension: '2026-10-01',
      objected: '2026-11-01',
      complained: '2026-11-10',
      complaintAnswered: '2026-11-20',
    };
    const said = told({ ...EMPTY_CASE, answers, acknowledged: '2026-11-12' }).map((line) =>
      line.slice(0, 15),
    );
    expect(said).toEqual([
      '2026-09-02 done',
      '2026-09-05 done',
      '2026-09-08 done',
      '2026-09-10 done',
      '2026-09-12 done',
      '2026-10-01 done',
      '2026-10-19 done',
      '2026-10-25 done',
      '2026-11-01 done',
      '2026-11-10 done',
      '2026-11-12 done',
      '2026-11-20 done',
      '2026-12-11 done',
    ]);
  });
  test('holds the last day as still to come, passed, or not sure', () => {
    expect(told(asked('2026-11-20')).at(-1)).toBe('2026-12-21 to-come The last day for their reply.');
    expect(told(asked('2026-09-02')).at(-1)).toBe(
      '2026-10-02 over The last day for their reply. By the days that you gave, none has come.',
    );
    expect(
      told({ ...EMPTY_CASE, answers: { requested: '2026-09-02', identityAsked: '2026-09-03' } }),
    ).toHaveLength(2);
  });
  test('says of no last day that nothing came while a file lies there that nobody has read', () => {
    const replies = [{ files: [], said: [], day: '2026-09-20' }];
    expect(told({ ...EMPTY_CASE, answers: { requested: '2026-08-03' }, replies })).toContain(
      '2026-09-03 done The last day for their reply.',
    );
  });
  test('waits for word of a complaint', () => {
    expect(told(complained('2026-11-10')).at(-1)).toMatch(/^2026-12-10 to-come /);
    expect(told(complained('2026-10-10')).at(-1)).toMatch(/^2026-11-09 over /);
  });
  test('sets no last day to a complaint from before that was a duty', () => {
    expect(told(complained('2026-06-18'))).toHaveLength(1);
    expect(told(complained('2026-06-19'))).toHaveLength(2);
  });
  test('calls the 30 days over only once they are by every way of counting', () => {
    // They end on Boxing Day, a Saturday, whose holiday is the Monday after.
    expect(told(complained('2026-11-26'), '2026-12-28').at(-1)).toMatch(/^2026-12-29 to-come /);
    expect(told(complained('2026-11-26'), '2026-12-30').at(-1)).toMatch(/^2026-12-29 over /);
    // We do not have the holidays of that year.
    expect(told(complained('2029-01-02'), '2029-02-02').at(-1)).toMatch(/^2029-02-01 done /);
    expect(told(complained('2029-01-02'), '2029-02-10').at(-1)).toMatch(/^2029-02-01 over /);
  });
  test('tells nothing as past that is still to come', () => {
    expect(told({ ...EMPTY_CASE, answers: { requested: '2027-01-04', objected: '2027-01-05' } })).toEqual([]);
    expect(told({ ...CASE, letters: [], replies: [] }, '2026-09-01')).toEqual([]);
  });
});

const next = (answers: Case['answers'], more: Partial<Case> = {}) => {
  const { act, letter, because } = nextOfCase({ ...EMPTY_CASE, answers, ...more }, TODAY);
  return [act, letter, because.id];
};

describe('what comes next', () => {
  test.each([
    ['nothing was asked', {}, ['ask', undefined, 'case_next_ask']],
    ['time runs', { requested: '2026-11-20' }, ['wait', undefined, 'case_next_wait_due']],
    [
      'they wait for a proof',
      { requested: '2026-11-02', identityAsked: '2026-11-05' },
      ['wait', undefined, 'case_next_wait_you'],
    ],
    ['no reply came in time', { requested: '2026-09-02' }, ['write', 'late', 'case_next_late']],
    [
      'a reply came that is not here',
      { requested: '2026-09-02', replied: '2026-09-30' },
      ['wait', undefined, 'case_next_add_reply'],
    ],
    [
      'a letter has had no answer',
      { requested: '2026-09-02', followedUp: '2026-10-20' },
      ['write', 'complaint-controller', 'letters_step_complain_now'],
    ],
    [
      'an objection was ignored',
      { objected: '2026-11-20', objectionIgnored: true },
      ['write', 'complaint-controller', 'letters_step_complain_objection'],
    ],
    [
      'a complaint is settled',
      { complained: '2026-11-10', complaintAnswered: '2026-11-20' },
      ['write', 'complaint-regulator', 'letters_step_regulator_answered'],
    ],
    [
      'a complaint was not confirmed',
      { complained: '2026-10-10' },
      ['write', 'complaint-regulator', 'letters_step_regulator_over'],
    ],
    [
      'a complaint waits, whatever else is late',
      { requested: '2026-09-02', followedUp: '2026-10-20', complained: '2026-11-10' },
      ['wait', undefined, 'case_next_wait_outcome'],
    ],
    [
      'a complaint came before it had to be confirmed',
      { complained: '2026-06-10' },
      ['wait', undefined, 'case_next_wait_outcome'],
    ],
    [
      'a chased request has no answer yet',
      { requested: '2026-09-02', followedUp: '2026-11-20' },
      ['wait', undefined, 'case_next_wait_answer'],
    ],
  ])('where %s', (_, answers, expected) => {
    expect(next(answers)).toEqual(expected);
  });
  test('sends nobody to the regulator over 30 days once the party has confirmed the complaint', () => {
    const settled = { complained: '2026-10-10', complaintAnswered: '2026-11-20' };
    expect(next({ complained: '2026-10-10' }, { acknowledged: '2026-10-12' })).toEqual([
      'wait',
      undefined,
      'case_next_wait_outcome',
    ]);
    expect(next(settled, { acknowledged: '2026-10-12' })[0]).toBe('write');
  });
  test('speaks of no letter where the last day passed by one way of counting only', () => {
    // We do not have the holidays of that year, so the day may be a little later than we count.
    const one = asked('2029-01-02');
    expect(nextOfCase(one, '2029-02-02').because.id).toBe('case_next_wait_due');
    expect(nextOfCase(one, '2029-02-05').because.id).toBe('case_next_wait_unsure');
    expect(nextOfCase(one, '2029-02-10').because.id).toBe('case_next_late');
  });
  test('leads to a reply that nobody has read, and to data that nobody has answered', () => {
    const unread = { replies: [{ files: [], said: [] }] };
    expect(next({ requested: '2026-09-02' }, unread)).toEqual(['open', undefined, 'case_next_unread']);
    const { followedUp: _, ...answers } = CASE.answers;
    expect(next(answers, { replies: CASE.replies })).toEqual(['open', undefined, 'case_next_look']);
  });
  test('has its words for each', () => {
    const ids = [
      'ask',
      'unread',
      'look',
      'answer',
      'late',
      'add_reply',
      'wait_you',
      'wait_due',
      'wait_answer',
      'wait_unsure',
      'wait_outcome',
    ];
    expect(ids.filter((id) => !Object.hasOwn(catalogue, `case_next_${id}`))).toEqual([]);
  });
});

describe('a letter that was sent', () => {
  const letter = { kind: 'object', day: '2026-11-02', subject: 'Stop', text: 'Stop.' } as const;
  test('sets the day that hangs on it', () => {
    expect(withLetter(CASE, letter).answers.objected).toBe('2026-11-02');
    expect(withLetter(CASE, { ...letter, kind: 'rectify' }).answers).toEqual(CASE.answers);
  });
  test('does not move the day of the first request', () => {
    expect(withLetter(CASE, { ...letter, kind: 'ask' }).answers.requested).toBe('2026-09-02');
    expect(withLetter(EMPTY_CASE, { ...letter, kind: 'ask' }).answers.requested).toBe('2026-11-02');
  });
  test('to a firm or a local body starts no time of the party', () => {
    const { requested: _, ...answers } = CASE.answers;
    const one = { ...CASE, answers: { ...answers, broker: 'caci', local: ['Sample branch'] } };
    for (const kind of ['broker', 'local'] as const) {
      expect(withLetter(one, { ...letter, kind }).answers.requested).toBeUndefined();
      expect(withLetter(EMPTY_CASE, { ...letter, kind }).answers.requested).toBe('2026-11-02');
    }
    expect(nameOfCase(one)).toBe('Labour Party');
  });
  test('can be taken out again', () => {
    expect(without(withLetter(CASE, letter), 'letters', 2).letters).toEqual(CASE.letters);
  });
});

test('a reply takes the place of what it was, or comes last', () => {
  const reply = { files: [], said: [], day: '2026-11-01' };
  expect(withReply(CASE, reply, 0).replies.map(({ day }) => day)).toEqual(['2026-11-01', '2026-10-19']);
  expect(withReply(CASE, reply).replies).toHaveLength(3);
  expect(withReply(CASE, reply, 7).replies).toHaveLength(3);
});

test('is called by the party, the firm or the local body', () => {
  expect(nameOfCase(CASE)).toBe('Labour Party');
  expect(nameOfCase({ ...EMPTY_CASE, answers: { broker: 'caci' } })).toBe('CACI');
  expect(nameOfCase({ ...EMPTY_CASE, answers: { local: ['Sample branch', '1 Lane'] } })).toBe(
    'Sample branch',
  );
  expect(nameOfCase(EMPTY_CASE)).toBeUndefined();
});
