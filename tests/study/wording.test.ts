import { expect, it } from 'vitest';
import { RareWords } from '../../src/study/rare-words.ts';
import type { StudyRow } from '../../src/study/study-row.ts';
import { WordingSums } from '../../src/study/wording-sums.ts';

function blankRow(): StudyRow {
  const kept = {
    outcome: 'data',
    readings: [],
    clock: { state: 'open' as const },
    checklist: [],
    sources: [],
    events: [],
    warnings: [],
  };
  const [row] = new RareWords().rows({ reply: 'r', kept }, { atLeast: 1 });
  if (!row) throw new Error('no row');
  return { ...row, row: 1 };
}

/** A reply of Labour's, of a month. */
function reply(month: string | null, ...rows: readonly Partial<StudyRow>[]): readonly StudyRow[] {
  return rows.map((row) => ({ ...blankRow(), party: 'labour', month, ...row }));
}

const OLD = { entry: 'turnout', label: 'Likelihood of turnout' };
const NEW = { entry: 'turnout', label: 'Turnout score' };
const GENDER = { entry: 'gender', label: 'Gender' };

function changes(...replies: readonly (readonly StudyRow[])[]) {
  const sums = new WordingSums();
  for (const rows of replies) sums.add(rows);
  return sums.changes().map(({ low: _low, high: _high, ...one }) => one);
}

it('says of each month how many replies have which wording, of things that have more than one', () => {
  const found = changes(
    reply('2026-01', OLD, GENDER),
    reply('2026-01', OLD),
    reply('2026-02', OLD, GENDER),
    reply('2026-02', NEW),
    reply(null, NEW),
  );
  const turnout = { what: 'label', party: 'labour', entry: 'turnout' };
  expect(found).toEqual([
    { ...turnout, words: 'Turnout score', month: null, count: 1, of: 1, share: 1 },
    { ...turnout, words: 'Likelihood of turnout', month: '2026-01', count: 2, of: 2, share: 1 },
    { ...turnout, words: 'Likelihood of turnout', month: '2026-02', count: 1, of: 2, share: 0.5 },
    { ...turnout, words: 'Turnout score', month: '2026-02', count: 1, of: 2, share: 0.5 },
  ]);
});

it('says the same of the list that codes are from', () => {
  const type = { entry: 'mosaic-type', label: 'Mosaic type' };
  const found = changes(
    reply('2026-01', { ...type, scheme: 'mosaic-6' }),
    reply('2026-03', { ...type, scheme: 'mosaic-7' }),
  );
  expect(found.map(({ what, words, month }) => [what, words, month])).toEqual([
    ['list', 'mosaic-6', '2026-01'],
    ['list', 'mosaic-7', '2026-03'],
  ]);
});

it('takes two columns of one reply, or votes for two parties or of two years, for no change', () => {
  const vote = { entry: 'vote', label: 'Vote Labour', about_party: 'labour' };
  expect(
    changes(
      reply('2026-01', OLD, NEW),
      reply('2026-02', OLD),
      reply('2026-01', vote),
      reply('2026-02', { ...vote, label: 'Vote Green', about_party: 'green' }),
      reply('2026-03', { ...vote, label: 'Vote Labour 2024', about_year: '2024' }),
      reply('2026-03', { ...NEW, hidden: true }),
      reply('2026-03', { ...NEW, outcome: 'refused' }),
    ),
  ).toEqual([]);
});

it('keeps parties apart', () => {
  const other = reply('2026-02', { ...NEW, party: 'green' });
  expect(changes(reply('2026-01', OLD), other)).toEqual([]);
});
