import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Answer } from '../../src/report/answer.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { leaveOut } from '../../src/report/leave-out.ts';
import { AnswerSums } from '../../src/study/answer-sums.ts';
import { nameReplies } from '../../src/study/name-replies.ts';
import { protectReply } from '../../src/study/protect-reply.ts';
import { protectSaved } from '../../src/study/protect-saved.ts';
import { RareWords } from '../../src/study/rare-words.ts';
import { sortOut } from '../../src/study/sort-out.ts';
import type { StudyRow } from '../../src/study/study-row.ts';
import { read } from './read-csv.ts';

const CSV = 'Field,Value\nLast name,Specimenby\nLikelihood of being a core Lib Dem,73%\nLab Scale,7\n';

/** So many rows with the same answer to a guess of a chance. */
function answered(count: number, answer: Answer, chance: number, party = 'labour'): StudyRow[] {
  const words = new RareWords();
  const [row] = words.rows(
    {
      reply: 'r',
      kept: {
        outcome: 'data',
        readings: [],
        clock: { state: 'open' },
        checklist: [],
        sources: [],
        events: [],
        warnings: [],
      },
    },
    { atLeast: 1 },
  );
  if (!row) throw new Error('no row');
  return Array.from({ length: count }, () => ({ ...row, party, entry: 'e', answer, chance }));
}

function fileOf(text: string) {
  return [{ bytes: new TextEncoder().encode(text) }];
}

describe('accuracy', () => {
  it('is the share of those who say yes, of those who could say', () => {
    const sums = new AnswerSums();
    // The published interval of 15 in 148: Newcombe 1998, table I, method 3.
    sums.add([
      ...answered(15, 'yes', 0.5),
      ...answered(100, 'no', 0.5),
      ...answered(33, 'partly', 0.5),
      ...answered(7, 'cannot-say', 0.5),
    ]);
    const [all, each] = sums.accuracy();
    expect(all).toMatchObject({ party: 'all', entry: null, yes: 15, no: 100, partly: 33, cannotSay: 7 });
    expect(all?.right).toMatchObject({ count: 15, of: 148 });
    expect(all?.right.low).toBeCloseTo(0.0624, 4);
    expect(all?.right.high).toBeCloseTo(0.1605, 4);
    expect(each).toEqual({ ...all, entry: 'e' });
    expect(sums.accuracy().map(({ party }) => party)).toEqual(['all', 'all', 'labour', 'labour']);
  });

  it('keeps guesses apart that are about different parties, though one entry explains both', () => {
    const sums = new AnswerSums();
    sums.add([
      ...answered(3, 'yes', 0.5).map((row) => ({ ...row, about_party: 'labour' })),
      ...answered(2, 'no', 0.5).map((row) => ({ ...row, about_party: 'conservative' })),
    ]);
    const own = sums.accuracy().filter(({ party }) => party === 'labour');
    expect(own.map(({ entry, aboutParty, yes, no }) => [entry, aboutParty, yes, no])).toEqual([
      [null, undefined, 3, 2],
      ['e', 'conservative', 0, 2],
      ['e', 'labour', 3, 0],
    ]);
  });

  it('is none where nobody was asked', () => {
    const sums = new AnswerSums();
    sums.add(answered(3, 'yes', 0.5).map((row) => ({ ...row, answer: null })));
    expect([sums.accuracy(), sums.calibration()]).toEqual([[], []]);
  });
});

describe('calibration', () => {
  it('counts those who say yes by the tenth of the chance', () => {
    const sums = new AnswerSums();
    sums.add([
      ...answered(3, 'yes', 0.72),
      ...answered(1, 'no', 0.76),
      ...answered(2, 'cannot-say', 0.75),
      ...answered(1, 'partly', 0.7),
      ...answered(1, 'yes', 1),
      ...answered(1, 'no', 0),
    ]);
    const own = sums.calibration().filter(({ party }) => party === 'labour');
    expect(own.map(({ from, to, mean, count, of }) => [from, to, mean, count, of])).toEqual([
      [0, 0.1, 0, 0, 1],
      // (3 × 0.72 + 0.76 + 0.7) / 5
      [0.7, 0.8, 0.724, 3, 5],
      [0.9, 1, 1, 1, 1],
    ]);
  });
});

describe('a saved report', () => {
  it('gives the same as its reply, and what the person answered', async () => {
    const report = await read(CSV);
    const glossary = loadGlossary();
    const score = report.fields.find(({ value }) => value === '73%');
    const file = (answers: object) => {
      const saved = { ...reportJson(report, catalogue), ...answers };
      return { bytes: new TextEncoder().encode(JSON.stringify({ schema: 'sar-decoder/1', files: [saved] })) };
    };
    expect(protectSaved([file({})], glossary)).toEqual({ kept: [protectReply(report, glossary)] });
    const found = protectSaved([file({ answers: { [score?.id ?? '']: 'partly' } })], glossary);
    if (!found || 'notRead' in found) throw new Error('not read');
    expect(found.kept[0]?.readings.map(({ answer, chance }) => [answer, chance])).toEqual([
      [null, null],
      ['partly', 0.73],
      [null, null],
    ]);
    expect(JSON.stringify(found)).not.toContain('Specimenby');
  });

  it('is not what any other file is', () => {
    const glossary = loadGlossary();
    expect(protectSaved(fileOf('{"name": "Specimenby"}'), glossary)).toBeUndefined();
    expect(protectSaved(fileOf(CSV), glossary)).toBeUndefined();
    expect(protectSaved(fileOf('{"schema": "sar-decoder/2", "files": []}'), glossary)).toEqual({
      notRead: 'newer-report',
    });
  });

  it('is said to be one where it holds no report, and is never read as a party’s file', async () => {
    const glossary = loadGlossary();
    const saved = reportJson(await read(CSV), catalogue);
    const { outcome: _outcome, fields: _fields, ...lacking } = saved;
    const warning = { code: 'empty', message: 'This file is empty.' };
    const unread = { file: 'letter.pdf', warnings: [warning], fields: [] };
    const without = (files: readonly object[]) =>
      protectSaved(fileOf(JSON.stringify({ schema: 'sar-decoder/1', files })), glossary);
    expect(without([unread])).toEqual({ notRead: 'no-report' });
    expect(without([])).toEqual({ notRead: 'no-report' });
    expect(without([{ ...lacking, outcome: 'data' }])).toEqual({ notRead: 'damaged-report' });
    // A program that sorts names has the schema last.
    const sorted = fileOf(JSON.stringify({ files: [saved], schema: 'sar-decoder/1' }));
    expect(protectSaved(sorted, glossary)).toMatchObject({ kept: [{ outcome: 'data' }] });
    expect(protectSaved([...sorted, ...fileOf(CSV)], glossary)).toEqual({ notRead: 'report-among-files' });
  });

  it('is each of several that lie in one file', async () => {
    const glossary = loadGlossary();
    const reports = [await read(CSV), await read('Field,Value\nLab Scale,3\n')];
    const files = reports.map((report) => reportJson(report, catalogue));
    const found = protectSaved(fileOf(JSON.stringify({ schema: 'sar-decoder/1', files })), glossary);
    if (!found || 'notRead' in found) throw new Error('not read');
    expect(found.kept).toEqual(reports.map((report) => protectReply(report, glossary)));
    expect(nameReplies({ reply: 'r', person: 'p' }, found.kept)).toEqual([
      { reply: 'r', person: 'p', kept: found.kept[0] },
      { reply: 'r-2', person: 'p', kept: found.kept[1] },
    ]);
    const planned = [{ name: 'saved.json', job: { reply: 'r' } }];
    const { counts } = sortOut(planned, (reply) => ({ reply, hasReadings: true, replies: 2 }));
    expect(counts).toMatchObject({ found: 2, exported: 2 });
  });

  it('has removed, and not empty, what its person left out', async () => {
    const left = leaveOut(await read(CSV), { personal: true, others: false });
    const file = fileOf(JSON.stringify({ schema: 'sar-decoder/1', files: [reportJson(left, catalogue)] }));
    const found = protectSaved(file, loadGlossary());
    if (!found || 'notRead' in found) throw new Error('not read');
    const [name] = found.kept[0]?.readings ?? [];
    expect(name).toMatchObject({ label: 'Last name', value: null, treatment: 'removed', absent: null });
  });
});
