import { describe, expect, it } from 'vitest';
import type { ReplyStep } from '../../src/report/decode-reply.ts';
import type { Format } from '../../src/read/document.ts';
import { progressWords } from '../../src/pages/report/open/progress-words.ts';
import { NOT_BEGUN, type Progress, withStep } from '../../src/pages/report/state/progress.ts';
import { makeReading } from './sample-report.ts';

function at(document: string, done: number, of: number, format: Format = 'pdf'): ReplyStep {
  return { kind: 'progress', document, done, of, name: `${document}.${format}`, format };
}

function file(number: number, of: number): ReplyStep {
  return { kind: 'file', number, of, name: `file ${number}` };
}

function after(...steps: readonly ReplyStep[]): Progress {
  return steps.reduce(withStep, NOT_BEGUN);
}

describe('withStep', () => {
  it.each([
    ['half of the only file', [file(1, 1), at('a', 5, 10)], 0.5],
    ['the second of two files', [file(1, 2), at('a', 10, 10), file(2, 2), at('b', 5, 10)], 0.75],
    ['a page of the first of two files of an archive', [file(1, 1), at('z', 0, 2), at('a', 5, 10)], 0.25],
    ['an archive that still opens', [file(1, 1), at('z', 0, 0), at('a', 5, 10)], 0],
    ['a mail in an archive', [file(1, 1), at('z', 1, 2), at('m', 1, 2), at('a', 1, 2)], 0.875],
  ] as const)('says the share of %s', (_, steps, share) => {
    expect(after(...steps).share).toBeCloseTo(share);
  });

  it('never goes back', () => {
    const steps = [file(1, 1), at('z', 0, 2), at('a', 10, 10), at('b', 0, 10), at('z', 1, 2)];
    const shares = steps.map((_, index) => after(...steps.slice(0, index + 1)).share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('knows what is read from the file itself to what lies deepest in it', () => {
    const steps = [file(1, 1), at('z', 0, 2), at('a', 10, 10), at('b', 0, 3)];
    expect(after(...steps).levels.map(({ document }) => document)).toEqual(['z', 'b']);
    expect(after(...steps, at('z', 2, 2)).levels.map(({ document }) => document)).toEqual(['z']);
  });

  it('keeps the first readings and counts all', () => {
    const first = [makeReading({ label: 'Ward', value: 'Sampleford', status: 'documented' })];
    const found = { kind: 'found', count: 3, first } as const;
    expect(after(file(1, 1), found, { ...found, first: [] })).toMatchObject({ found: 6, first });
  });
});

describe('progressWords', () => {
  it.each([
    [{ format: 'zip', done: 0, of: 0 }, 'Opening a ZIP archive.'],
    [{ format: 'png', done: 0, of: 0 }, 'Reading the words in a picture. It takes some seconds.'],
    [{ format: 'zip', done: 1, of: 3 }, '1 of 3 files in it read.'],
    [{ format: 'pdf', done: 3, of: 9 }, '3 of 9 pages read.'],
    [{ format: 'xlsx', done: 1, of: 2 }, '1 of 2 sheets read.'],
    [{ format: 'csv', done: 512, of: 1024 }, '50 per cent read.'],
  ] as const)('says %o', (step, words) => {
    expect(progressWords({ kind: 'progress', document: 'd', name: 'n', ...step })).toBe(words);
  });

  it('says that a picture takes its time', () => {
    const step = { kind: 'progress', document: 'd', name: 'n', format: 'pdf', how: 'picture' } as const;
    expect(progressWords({ ...step, done: 2, of: 9 })).toMatch(/^2 of 9 pages read\. .*picture/);
  });
});
