import { expect, it } from 'vitest';
import { makeStudy, type StudyHead } from '../../src/study/study-builder.ts';
import type { ProtectedReading } from '../../src/study/study-reply.ts';
import { RareWords } from '../../src/study/rare-words.ts';
import { answerThreeQuestions } from '../../src/study/three-questions.ts';

const HEAD: StudyHead = {
  made: { tool: 'test', glossary: '1', glossaryDate: '2026-11-28' },
  settings: { reply: 'file', person: 'none', consent: 'recorded', key: 'kept', atLeast: 1 },
  replies: { found: 0, exported: 0, duplicate: 0, withoutConsent: {}, notRead: {} },
};
const WHOLE = {
  outcome: 'data',
  clock: { state: 'open' as const },
  checklist: [],
  sources: [],
  events: [],
  warnings: [],
};

/** Replies of a party that hold so many guesses each. */
function replies(party: string, guesses: readonly number[]) {
  const [blank] = new RareWords().rows({ reply: 'r', kept: { ...WHOLE, readings: [] } }, { atLeast: 1 });
  if (!blank) throw new Error('no row');
  const {
    reply: _reply,
    person: _person,
    party: _party,
    month: _month,
    outcome: _outcome,
    row: _row,
    ...nothing
  } = blank;
  const guess: ProtectedReading = {
    ...nothing,
    entry: 'a-score',
    category: 'guess',
    basis: 'modelled',
    guess: true,
  };
  return guesses.map((count, at) => ({
    reply: `${party}${at}`,
    kept: { ...WHOLE, party, readings: Array.from({ length: count }, () => guess) },
  }));
}

function askedOf(...all: readonly (readonly [string, readonly number[]])[]) {
  const { study } = makeStudy(
    all.flatMap(([party, guesses]) => replies(party, guesses)),
    HEAD,
  );
  return answerThreeQuestions(study);
}

it.each([
  ['one lies above the others', [9, 9, 9, 9, 9, 9], [1, 2, 3, 1, 2, 3], { kind: 'party', party: 'labour' }],
  ['their intervals touch', [3, 3, 4, 9, 9, 9], [1, 2, 3, 1, 2, 3], { kind: 'not-clear' }],
  ['there are too few replies', [9, 9, 9, 9, 9], [1, 2, 3, 1, 2, 3], { kind: 'too-few' }],
])('names the party that profiles more only where it is plain: %s', (_what, one, other, verdict) => {
  expect(askedOf(['labour', one], ['snp', other]).profilesMore).toEqual(verdict);
});

it('says by party what it holds and how it profiles', () => {
  const { parties } = askedOf(['labour', [2, 2]], ['snp', [1, 1, 1]]);
  expect(parties.map(({ party, withData, things, onAll }) => [party, withData, things, onAll])).toEqual([
    ['snp', 3, 1, 1],
    ['labour', 2, 1, 1],
  ]);
  expect(parties[0]?.bases).toMatchObject([{ basis: 'modelled', count: 3, of: 3 }]);
});
