import { expect, it } from 'vitest';
import { proposeEntries } from '../../src/study/propose-entries.ts';

const SOURCE = { title: 'A talk about VoteSource', address: 'https://example.org/talk', date: '2025-03' };
const ONE = {
  label: 'MOB_RES',
  code: 'K4',
  party: 'snp',
  meaning: 'Moved house lately.',
  source: SOURCE,
  replies: 7,
};

it('puts the codes of one label into one entry, with the source once', () => {
  const found = proposeEntries([ONE, { ...ONE, code: 'K7', meaning: 'Never moved.', replies: 8 }]);
  expect(found).toEqual({
    entries: [
      {
        id: 'snp-mob-res',
        kind: 'KIND',
        category: 'CATEGORY',
        topic: 'TOPIC',
        basis: 'unknown',
        party: ['snp'],
        labels: ['MOB_RES'],
        plain: { says: 'WHAT THE LABEL SAYS.' },
        values: [
          { code: 'K4', name: 'NAME', says: 'Moved house lately.' },
          { code: 'K7', name: 'NAME', says: 'Never moved.' },
        ],
        status: 'STATUS',
        confidence: 'low',
        sources: ['a-talk-about-votesource'],
        seen: { replies: 8 },
      },
    ],
    sources: [
      {
        id: 'a-talk-about-votesource',
        title: 'A talk about VoteSource',
        kind: 'KIND',
        address: 'https://example.org/talk',
        date: '2025-03',
      },
    ],
  });
});

it('says of a label with numbers what the numbers mean', () => {
  const { code: _code, ...numbers } = ONE;
  expect(proposeEntries([{ ...numbers, source: { ...SOURCE, address: '', date: '' } }])).toMatchObject({
    entries: [{ plain: { says: 'Moved house lately.' } }],
    sources: [{ date: 'undated' }],
  });
});
