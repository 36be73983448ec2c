import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { createCodebook } from '../../src/study/codebook.ts';
import { ParquetRows } from '../../src/study/parquet-rows.ts';
import { protectReply } from '../../src/study/protect-reply.ts';
import type { NamedReply } from '../../src/study/rare-words.ts';
import { csvHead, csvLine, ndjsonLine } from '../../src/study/row-text.ts';
import { makeStudy, type StudyHead } from '../../src/study/study-builder.ts';
import { STUDY_COLUMNS, type StudyRow } from '../../src/study/study-row.ts';
import type { Study } from '../../src/study/study.ts';
import { makeReplies } from './make-replies.ts';
import { read } from './read-csv.ts';

const HEAD: StudyHead = {
  made: { tool: 'test', glossary: '1', glossaryDate: '2026-11-28' },
  settings: { reply: 'file', person: 'folder', consent: 'not-recorded', key: 'kept', atLeast: 5 },
  replies: { found: 56, exported: 56, duplicate: 0, withoutConsent: {}, notRead: {} },
};

let replies: readonly NamedReply[];
let study: Study;
let rows: readonly StudyRow[];

beforeAll(async () => {
  const glossary = loadGlossary();
  const made = makeReplies().filter(({ name }) => name.endsWith('.csv'));
  replies = await Promise.all(
    made.map(async ({ name, bytes }) => ({
      reply: name,
      person: name.slice(0, name.indexOf('/')),
      kept: protectReply(await read(bytes), glossary),
    })),
  );
  ({ study, rows } = makeStudy(replies, HEAD));
});

describe('a study', () => {
  it('counts the replies that hold a thing, by party', () => {
    const gender = study.prevalence.byParty.filter(({ entry }) => entry === 'gender');
    expect(gender).toMatchObject([
      { party: 'conservative', count: 20, of: 20, share: 1, high: 1 },
      { party: 'labour', count: 20, of: 20, share: 1, high: 1 },
    ]);
    const all = study.coverage.byEntry.find(({ entry }) => entry === 'gender');
    expect(all).toMatchObject({ count: 40, of: 56, share: 0.714286 });
    expect(study.coverage.filled.of).toBe(56 * study.coverage.entries);
  });

  it('counts the replies that hold what stands under a label that nobody knows', () => {
    const { labelsByParty } = study.prevalence;
    expect(labelsByParty.filter(({ label }) => label.includes('_'))).toMatchObject([
      { party: 'conservative', label: 'HH_ENG_BAND', count: 20, of: 20, share: 1 },
      { party: 'labour', label: 'GX2_RESID', count: 20, of: 20, share: 1 },
      { party: 'liberal-democrats', label: 'MOB_RES', count: 16, of: 16, share: 1 },
    ]);
  });

  it('says where scores lie', () => {
    const ptv = study.distributions.find(
      ({ entry, party }) => entry === 'ptv-conservative' && party === 'conservative',
    );
    // 0 to 10, and 0 to 8 again.
    expect(ptv).toMatchObject({ count: 20, min: 0, lower: 2, median: 4.5, upper: 7, max: 10, mean: 4.55 });
  });

  it('keeps numbers apart that are about different parties, though one entry explains both', async () => {
    const kept = protectReply(
      await read('Field,Value\nLikelihood of voting Labour,73%\nLikelihood of voting Conservative,12%\n'),
      loadGlossary(),
    );
    const { distributions } = makeStudy([{ reply: 'r', kept }], HEAD).study;
    const own = distributions.filter(({ party }) => party === 'all');
    expect(own.map(({ entry, aboutParty, median }) => [entry, aboutParty, median])).toEqual([
      ['likelihood-of-voting', 'conservative', 12],
      ['likelihood-of-voting', 'labour', 73],
    ]);
  });

  it('takes no mean of numbers that name a class', async () => {
    const text = 'Field,Value\nAcorn Type,28\nPriority,1\nPTV,7\nIMD rank,12000\n';
    const kept = protectReply(await read(text), loadGlossary());
    const { study: small, rows: own } = makeStudy([{ reply: 'r', kept }], HEAD);
    expect(own.filter(({ number }) => number !== null)).toHaveLength(4);
    const counted = small.distributions.filter(({ party }) => party === 'all').map(({ entry }) => entry);
    expect(counted).toEqual(['imd-rank', 'ptv']);
  });

  it('compares what parties say of the same people', () => {
    // Labour gives ten of each, the Conservatives five and fifteen; five differ: (0.75 − 0.5) / (1 − 0.5).
    const gender = study.agreement.find(({ entry }) => entry === 'gender');
    expect(gender).toMatchObject({ parties: ['conservative', 'labour'], people: 20, agreed: 15, kappa: 0.5 });
    expect(study.agreement.some(({ entry }) => entry === 'ptv-conservative')).toBe(false);
  });

  it('ranks what nobody explained by how many replies carry it', () => {
    const all = study.unexplained.filter(({ party }) => party === 'all');
    expect(all.map(({ replies: count }) => count)).toEqual(
      all.map(({ replies: count }) => count).toSorted((a, b) => b - a),
    );
    expect(all).toContainEqual({ party: 'all', label: 'GX2_RESID', value: '#', replies: 20 });
    expect(all).toContainEqual({ party: 'all', label: 'MOB_RES', value: 'K7', replies: 8 });
  });

  it('tells how easily somebody could be picked out', () => {
    const { combinations, cells } = study.disclosure;
    expect(combinations).toMatchObject({ people: 20, kAnonymity: 1 });
    expect(combinations.different).toBeGreaterThan(combinations.unique);
    expect(combinations.few).toBe(20);
    expect(cells['byParty']).toEqual({ all: study.prevalence.byParty.length, small: 0 });
  });

  it('withholds labels and answers that too few people have', () => {
    const labels = rows.filter(({ entry }) => entry === null).map(({ label }) => label);
    expect(labels).toContain('GX2_RESID');
    expect(labels.filter((label) => label?.startsWith('Oddment'))).toEqual([]);
    const languages = rows.filter(({ entry }) => entry === 'first-language');
    expect(languages.filter(({ value }) => value === 'English')).toHaveLength(15);
    expect(languages.filter(({ treatment }) => treatment === 'withheld')).toHaveLength(1);
    const { rows: loose } = makeStudy(replies, { ...HEAD, settings: { ...HEAD.settings, atLeast: 1 } });
    expect(loose.filter(({ label }) => label?.startsWith('Oddment'))).toHaveLength(20);
    // Not even then a label that repeats the person's own name.
    expect(loose.filter(({ label }) => label?.startsWith('Knows'))).toEqual([]);
  });

  it('is the same whatever the order of the replies', () => {
    expect(makeStudy(replies.toReversed(), HEAD)).toEqual({ study, rows });
  });
});

it('says by party how late replies were, what they lack and which sources they name', () => {
  const letter = { outcome: 'nothing-held', readings: [], events: [], warnings: [], party: 'labour' };
  const made = [
    { ...letter, clock: { state: 'late', daysLate: 4 }, checklist: [{ id: 'sources', state: 'found' }] },
    {
      ...letter,
      clock: { state: 'in-time', daysLate: 0 },
      checklist: [{ id: 'sources', state: 'not-found' }],
    },
    { ...letter, clock: { state: 'open' }, checklist: [{ id: 'sources', state: 'not-applicable' }] },
    { ...letter, clock: { state: 'not-known' }, checklist: [{ id: 'sources', state: 'found' }] },
  ] as const;
  const named = made.map((kept, index) => ({ reply: `r${index}`, kept: { ...kept, sources: ['experian'] } }));
  const { study: small, rows: few } = makeStudy(named, HEAD);
  const [all, labour] = small.lateness;
  expect(all).toEqual({ ...labour, party: 'all' });
  expect(labour).toMatchObject({
    party: 'labour',
    states: { late: 1, borderline: 0, 'in-time': 1, open: 1, 'not-known': 1 },
    late: { count: 1, of: 2, share: 0.5 },
    daysLate: { count: 2, median: 2 },
  });
  expect(small.checklist[1]).toMatchObject({
    party: 'labour',
    item: 'sources',
    count: 2,
    of: 3,
    notApplicable: 1,
  });
  expect(small.sources[1]).toMatchObject({ party: 'labour', source: 'experian', count: 4, of: 4 });
  expect(few.map(({ row, outcome }) => [row, outcome])).toEqual(made.map(() => [0, 'nothing-held']));
});

it('counts each person of a reply that tells several apart', async () => {
  const text = 'First name,Post code\nPerpetua,ZZ1 1ZZ\nThaddeus,ZZ1 2ZZ\nBarnaby,ZZ2 2ZZ\n';
  const kept = protectReply(await read(text), loadGlossary());
  const { combinations } = makeStudy([{ reply: 'one', kept }], HEAD).study.disclosure;
  expect(combinations).toMatchObject({ people: 3, different: 2, unique: 1, kAnonymity: 1 });
});

describe('rows', () => {
  it('have the documented columns and no others', () => {
    const names = STUDY_COLUMNS.map(({ name }) => name);
    // In their order too: lines are written as the rows come.
    for (const row of rows) expect(Object.keys(row)).toEqual(names);
    const codebook = createCodebook(study);
    for (const name of names) expect(codebook).toContain(`| \`${name}\` |`);
  });

  it('are in Parquet what they are in NDJSON', async () => {
    const parquet = new ParquetRows();
    const pieces = [parquet.add(rows.slice(0, 100)), parquet.add(rows.slice(100)), parquet.finish()];
    const file = Uint8Array.from(pieces.flatMap((piece) => [...piece])).buffer;
    const back = await parquetReadObjects({ file });
    expect(back).toEqual(rows.map((row) => JSON.parse(ndjsonLine(row))));
  });

  it('are in CSV what they are elsewhere, and no formula', () => {
    const [row] = rows;
    if (!row) throw new Error('no rows');
    const line = csvLine({ ...row, label: '=1+1', value: 'a "b", c', number: -0.7, party: null });
    expect(csvHead().split(',')).toHaveLength(STUDY_COLUMNS.length);
    expect(line).toContain(`,'=1+1,`);
    expect(line).toContain(',"a ""b"", c",-0.7,');
  });
});

it('writes many groups of rows, and none', async () => {
  const parquet = new ParquetRows();
  const [row] = rows;
  if (!row) throw new Error('no rows');
  const many = Array.from({ length: 45_000 }, (_, index) => ({ ...row, row: index }));
  const bytes = [parquet.add(many.slice(0, 30_000)), parquet.add(many.slice(30_000)), parquet.finish()];
  const back = await parquetReadObjects({ file: await new Blob(bytes as BlobPart[]).arrayBuffer() });
  expect(back.map((one) => one['row'])).toEqual(many.map((one) => one.row));
  const none = new ParquetRows().finish();
  expect(await parquetReadObjects({ file: await new Blob([none as BlobPart]).arrayBuffer() })).toEqual([]);
});
