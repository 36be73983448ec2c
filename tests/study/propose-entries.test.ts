import { describe, expect, it } from 'vitest';
import { parse } from 'valibot';
import { array as arrayOf } from 'valibot';
import { EntrySchema, SourceSchema } from '../../src/glossary/schema.ts';
import { proposalList, readProposals } from '../../src/study/proposal-list.ts';
import { proposeEntries, type Proposal, type ProposedEntries } from '../../src/study/propose-entries.ts';
import { readList } from '../../src/read/read-list.ts';
import { array, assert, constantFrom, property, record, string } from '../properties.ts';

const SOURCE = { title: 'A talk about VoteSource', address: 'https://example.org/talk', date: '2025-03' };
const ONE = {
  label: 'MOB_RES',
  code: 'K4',
  party: 'snp',
  meaning: 'Moved house  lately.',
  topic: 'housing',
  source: SOURCE,
  replies: 7,
};

/** Throws where the glossary would not take one of them. */
function check({ entries, sources }: ProposedEntries): void {
  parse(arrayOf(EntrySchema), entries);
  parse(arrayOf(SourceSchema), sources);
}

describe('proposed entries', () => {
  it('puts the codes of one label into one entry, with the source once', () => {
    const found = proposeEntries([ONE, { ...ONE, code: 'K7', meaning: 'Never moved', replies: 8 }]);
    check(found);
    expect(found).toEqual({
      entries: [
        {
          id: 'snp-mob-res',
          kind: 'code',
          category: 'record',
          topic: 'housing',
          basis: 'unknown',
          party: ['snp'],
          labels: ['MOB_RES'],
          plain: { says: 'A code of the party’s own.' },
          values: [
            { code: 'K4', name: 'Moved house lately', says: 'Moved house lately.' },
            { code: 'K7', name: 'Never moved', says: 'Never moved.' },
          ],
          status: 'reported',
          confidence: 'low',
          sources: ['a-talk-about-votesource'],
        },
      ],
      sources: [{ id: 'a-talk-about-votesource', ...SOURCE }],
      review: [
        {
          entry: 'snp-mob-res',
          replies: 8,
          settle: ['kind', 'category', 'basis', 'status', 'plain', 'values'],
        },
      ],
    });
  });

  it('says of a label with numbers what the numbers mean', () => {
    const { code: _code, ...numbers } = ONE;
    const found = proposeEntries([{ ...numbers, source: { ...SOURCE, address: 'a book', date: 'spring' } }]);
    check(found);
    expect(found).toMatchObject({
      entries: [{ kind: 'score', plain: { says: 'Moved house lately.' } }],
      sources: [{ date: 'undated' }],
    });
    expect(found.sources[0]).not.toHaveProperty('address');
  });

  it('keeps two sources of one title apart, and two labels that make one id', () => {
    const other = { ...SOURCE, address: 'https://example.org/other' };
    const found = proposeEntries([ONE, { ...ONE, label: 'MOB RES', source: other }]);
    check(found);
    expect(found.entries.map(({ id }) => id)).toEqual(['snp-mob-res', 'snp-mob-res-2']);
    expect(found.entries.map(({ sources: [source] }) => source)).toEqual([
      'a-talk-about-votesource',
      'a-talk-about-votesource-2',
    ]);
  });

  it('leaves no space at the end of a name whose last point stands apart', () => {
    const found = proposeEntries([{ ...ONE, meaning: 'Moved .' }]);
    check(found);
    expect(found.entries[0]?.values).toEqual([{ code: 'K4', name: 'Moved', says: 'Moved .' }]);
  });

  it('fits the schema of the glossary whatever somebody writes', () => {
    const word = string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const source = record({ title: word, address: string(), date: string() });
    const proposal = record({
      label: word,
      code: word,
      party: constantFrom('snp', 'unknown', 'labour'),
      meaning: word,
      topic: constantFrom('housing', 'nothing'),
      source,
      replies: constantFrom(1, 2),
    });
    assert(property(array(proposal), (all: Proposal[]) => check(proposeEntries(all))));
  });
});

describe('the list of proposals', () => {
  const UNEXPLAINED = [
    { party: 'all', label: 'MOB_RES', value: 'K4', replies: 9 },
    { party: 'snp', label: 'MOB_RES', value: 'K4', replies: 7 },
    { party: 'snp', label: 'GX2', value: '#', replies: 5 },
    { party: 'snp', label: null, value: 'ZZ', replies: 1 },
  ];

  it('has a line for each code of each party, to be filled in', () => {
    expect([...proposalList(UNEXPLAINED)]).toEqual([
      'label,code,party,replies,meaning,topic,source,address,date\n',
      'MOB_RES,K4,snp,7,,,,,\n',
      'GX2,#,snp,5,,,,,\n',
    ]);
  });

  it('gives the proposals that were filled in, and names the lines that lack a source or a topic', () => {
    const csv = [
      'label,code,party,replies,meaning,topic,source,address,date',
      'MOB_RES,K4,snp,7,Moved house lately,Housing,A talk,https://example.org/talk,2025-03',
      "'=GX2,#,snp,5,A score,attitude,A talk,,",
      'ZB1,1,snp,5,,,,,',
      'ZB2,1,snp,5,A code,housing,,,',
      'ZB3,1,snp,5,A code,nothing,A talk,,',
    ].join('\n');
    const rows = readList(new TextEncoder().encode(csv), ['label', 'meaning']) ?? [];
    const { proposals, lacking } = readProposals(rows);
    expect(lacking).toEqual([5, 6]);
    expect(proposals.map(({ label, code, replies }) => [label, code, replies])).toEqual([
      ['MOB_RES', 'K4', 7],
      ['=GX2', undefined, 5],
    ]);
    check(proposeEntries(proposals));
  });
});
