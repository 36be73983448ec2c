import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStepTeller } from '../../src/extension/tell-steps.ts';
import type { Reading } from '../../src/decode/reading.ts';
import type { ReplyStep } from '../../src/report/decode-reply.ts';

const page = (done: number): ReplyStep => ({
  kind: 'progress',
  document: 'a',
  done,
  of: 100,
  name: 'reply.pdf',
  format: 'pdf',
});
const found = (count: number, first: readonly Reading[] = []): ReplyStep => ({ kind: 'found', count, first });
const file: ReplyStep = { kind: 'file', number: 1, of: 1, name: 'reply.pdf' };
const readings = [{ id: 'one' } as Reading];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('of pages that follow one another at once the last is told, and what was found in all of them', () => {
  const told: ReplyStep[] = [];
  const { tell, flush } = createStepTeller((step) => told.push(step));
  tell(file);
  for (const done of [1, 2, 3]) {
    tell(found(5));
    tell(page(done));
  }
  expect(told).toEqual([file]);
  flush();
  expect(told).toEqual([file, found(15), page(3)]);
});

test('a file that is begun and the first readings wait for nothing, and nothing is told out of order', () => {
  const told: ReplyStep[] = [];
  const { tell } = createStepTeller((step) => told.push(step));
  tell(file);
  tell(page(0));
  tell(page(1));
  tell(found(2, readings));
  expect(told).toEqual([file, page(0), page(1), found(2, readings)]);
});

test('what waits is told although nothing follows it: the next page may be a picture', () => {
  const told: ReplyStep[] = [];
  const { tell } = createStepTeller((step) => told.push(step));
  tell(file);
  tell(page(1));
  expect(told).toEqual([file]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([file, page(1)]);
});

test('nothing is told twice', () => {
  const told: ReplyStep[] = [];
  const { tell, flush } = createStepTeller((step) => told.push(step));
  tell(found(1));
  tell(page(1));
  flush();
  vi.advanceTimersByTime(1000);
  flush();
  expect(told).toEqual([found(1), page(1)]);
});
