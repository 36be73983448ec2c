import * as fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { countComplaint } from '../../../src/rights/clock/count-complaint.ts';
import { countRequest } from '../../../src/rights/clock/count-request.ts';
import type { RequestEvents } from '../../../src/rights/clock/events.ts';
import { addMonths, toDay, toIso } from '../../../src/rights/clock/plain-date.ts';
import { judgeReply } from '../../../src/rights/clock/standing.ts';
import { isWorkingDay, NATIONS } from '../../../src/rights/clock/working-day.ts';

const DAY = fc.integer({ min: toDay('2018-05-25'), max: toDay('2028-06-30') });
const NATION = fc.constantFrom(undefined, ...NATIONS);
const LATER = fc.integer({ min: 0, max: 60 });

/** A request with what may happen to it, at most two months apart; a question is never asked before its start. */
const EVENTS = fc
  .record({
    received: DAY,
    identity: fc.option(LATER, { nil: undefined }),
    notice: fc.option(LATER, { nil: undefined }),
    questions: fc.array(fc.tuple(LATER, fc.integer({ min: 0, max: 30 })), { maxLength: 3 }),
  })
  .map(({ received, identity, notice, questions }): RequestEvents => {
    const start = received + (identity ?? 0);
    return {
      kind: 'access',
      received: toIso(received),
      ...(identity !== undefined && { identityReceived: toIso(start) }),
      ...(notice !== undefined && { extensionNotice: toIso(start + notice) }),
      clarifications: questions.map(([asked, took]) => ({
        asked: toIso(start + asked),
        answered: toIso(start + asked + took),
      })),
    };
  });

function daysOf(events: RequestEvents, nation: (typeof NATIONS)[number] | undefined) {
  const { days } = countRequest(events, nation);
  if (!days) throw new Error('Every question is answered here.');
  return days;
}

test('the last day is a working day of that nation', () => {
  let rolled = 0;
  fc.assert(
    fc.property(EVENTS, NATION, (events, nation) => {
      const { due } = daysOf(events, nation);
      expect(isWorkingDay(due, nation ?? 'all')).toBe(true);
      if (!isWorkingDay(due - 1, nation ?? 'all')) rolled += 1;
    }),
  );
  // Some of them end after a weekend or a holiday, or nothing would be tried.
  expect(rolled).toBeGreaterThan(10);
});

test('no weekend is a working day, and no holiday', () => {
  fc.assert(
    fc.property(DAY, NATION, (day, nation) => {
      const weekday = new Date(`${toIso(day)}T00:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6) expect(isWorkingDay(day, nation ?? 'all')).toBe(false);
    }),
  );
  for (const nation of NATIONS) {
    expect(isWorkingDay(toDay('2026-12-25'), nation)).toBe(false);
    expect(isWorkingDay(toDay('2026-12-24'), nation)).toBe(true);
  }
});

test('the last day lies between the first and the last of all ways to count', () => {
  fc.assert(
    fc.property(EVENTS, NATION, (events, nation) => {
      const { earliest, due, latest } = daysOf(events, nation);
      expect(earliest).toBeLessThanOrEqual(due);
      expect(due).toBeLessThanOrEqual(latest);
    }),
  );
});

test('a month and no less, and never more than a few days beyond it where nothing else happens', () => {
  fc.assert(
    fc.property(DAY, NATION, (received, nation) => {
      const { due } = daysOf({ kind: 'access', received: toIso(received), clarifications: [] }, nation);
      expect(due).toBeGreaterThanOrEqual(addMonths(received, 1));
      expect(due - addMonths(received, 1)).toBeLessThanOrEqual(5);
    }),
  );
});

test('a later receipt never gives an earlier last day', () => {
  let moved = 0;
  fc.assert(
    fc.property(DAY, LATER, NATION, fc.option(LATER, { nil: undefined }), (received, later, nation, took) => {
      // The question and the notice come when both have been received.
      const asked = toIso(received + later);
      const at = (day: number): RequestEvents => ({
        kind: 'access',
        received: toIso(day),
        clarifications: took === undefined ? [] : [{ asked, answered: toIso(received + later + took) }],
      });
      const [sooner, after] = [daysOf(at(received), nation).due, daysOf(at(received + later), nation).due];
      expect(after).toBeGreaterThanOrEqual(sooner);
      if (after > sooner) moved += 1;
    }),
  );
  // Days that are always the same would never be earlier either.
  expect(moved).toBeGreaterThan(50);
});

test('nor does one with a proof, questions and a notice that are what they were', () => {
  let moved = 0;
  fc.assert(
    fc.property(EVENTS, LATER, NATION, (events, later, nation) => {
      const first = events.identityReceived ?? events.received;
      const received = toIso(Math.min(toDay(events.received) + later, toDay(first)));
      const [sooner, after] = [daysOf(events, nation).due, daysOf({ ...events, received }, nation).due];
      expect(after).toBeGreaterThanOrEqual(sooner);
      if (received > events.received) moved += 1;
    }),
  );
  expect(moved).toBeGreaterThan(10);
});

test('a later proof of identity never gives an earlier last day', () => {
  fc.assert(
    fc.property(DAY, LATER, LATER, NATION, (received, one, other, nation) => {
      const at = (after: number): RequestEvents => ({
        kind: 'access',
        received: toIso(received),
        identityReceived: toIso(received + after),
        clarifications: [],
      });
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
      expect(daysOf(at(later), nation).due).toBeGreaterThanOrEqual(daysOf(at(sooner), nation).due);
    }),
  );
});

test('more time never shortens', () => {
  fc.assert(
    fc.property(EVENTS, NATION, (events, nation) => {
      const { extensionNotice: _notice, ...plain } = events;
      expect(daysOf(events, nation).due).toBeGreaterThanOrEqual(daysOf(plain, nation).due);
    }),
  );
});

test('a question never shortens, and takes out no more days than it lasted', () => {
  fc.assert(
    fc.property(EVENTS, NATION, (events, nation) => {
      const { extensionNotice: _notice, ...asked } = events;
      const lasted = events.clarifications.reduce(
        (sum, { asked: from, answered = from }) => sum + toDay(answered) - toDay(from) + 1,
        0,
      );
      const [paused, plain] = [daysOf(asked, nation), daysOf({ ...asked, clarifications: [] }, nation)];
      expect(paused.due).toBeGreaterThanOrEqual(plain.due);
      expect(countRequest(asked, nation).period.paused).toBeLessThanOrEqual(lasted);
    }),
  );
});

test('a question that is open leaves no last day, or came when the time was over', () => {
  fc.assert(
    fc.property(DAY, LATER, NATION, (received, after, nation) => {
      const plain: RequestEvents = { kind: 'access', received: toIso(received), clarifications: [] };
      const asked = toIso(received + after);
      const { due } = daysOf(plain, nation);
      const { days } = countRequest({ ...plain, clarifications: [{ asked }] }, nation);
      expect(days?.due).toBe(received + after > due ? due : undefined);
    }),
  );
});

test('where the nation is not known nothing is late that is not late in each', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(EVENTS, fc.integer({ min: 0, max: 120 }), (events, after) => {
      const replied = toDay(events.received) + after;
      const stateIn = (nation: (typeof NATIONS)[number] | undefined) =>
        judgeReply(daysOf(events, nation), replied).state;
      seen.add(stateIn(undefined));
      if (stateIn(undefined) === 'late') expect(NATIONS.map(stateIn)).toEqual(['late', 'late', 'late']);
      if (stateIn(undefined) === 'in-time')
        expect(NATIONS.map(stateIn)).toEqual(['in-time', 'in-time', 'in-time']);
    }),
  );
  expect(seen).toContain('late');
  expect(seen).toContain('in-time');
});

test('a complaint is answered in 30 days, on a working day, and never a day before the letter of the law', () => {
  fc.assert(
    fc.property(DAY, NATION, (received, nation) => {
      const { days, strict } = countComplaint({ kind: 'complaint', received: toIso(received) }, nation);
      expect(strict).toBe(received + 29);
      expect(days.due).toBeGreaterThan(strict);
      expect(isWorkingDay(days.due, nation ?? 'all')).toBe(true);
    }),
  );
});

test('a day and its text are one', () => {
  fc.assert(
    fc.property(DAY, fc.integer({ min: 1, max: 12 }), (day, months) => {
      expect(toDay(toIso(day))).toBe(day);
      const [year = 0, month = 0, date = 0] = toIso(day).split('-').map(Number);
      const [toYear = 0, toMonth = 0, toDate = 0] = toIso(addMonths(day, months)).split('-').map(Number);
      expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
      expect(toDate).toBeLessThanOrEqual(date);
    }),
  );
});
