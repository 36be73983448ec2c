import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Message } from '../../../src/decode/reading.ts';
import { renderMessage } from '../../../src/report/render-message.ts';
import { calendarFile } from '../../../src/rights/clock/calendar-file.ts';
import { countDeadline } from '../../../src/rights/clock/count-deadline.ts';
import { readInput } from '../../../src/rights/clock/read-input.ts';

const TODAY = '2026-11-28';
const say = (message: Message): string => renderMessage(message, catalogue);

function fileOf(given: object): string | undefined {
  const read = readInput(JSON.stringify(given));
  if (!read.ok) throw new Error(say(read.because));
  return calendarFile(countDeadline(read.input, TODAY), TODAY, say);
}

/** Reads a file back with a library that has nothing to do with the one that wrote it. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    version: calendar.getFirstPropertyValue('version'),
    maker: calendar.getFirstPropertyValue('prodid'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, summary, description, startDate } = new ICAL.Event(component);
      const stamp = component.getFirstPropertyValue('dtstamp');
      return {
        uid,
        summary,
        description,
        day: startDate.toString(),
        isDate: startDate.isDate,
        stamp: String(stamp),
      };
    }),
  };
}

test('the days of a request are read back as they were counted', () => {
  const { version, maker, events } = eventsOf(
    fileOf({ received: '2026-10-01', nation: 'EW', clar: [['2026-10-05', '2026-10-14']] }) ?? '',
  );
  expect([version, maker]).toEqual(['2.0', '-//sar-decoder//deadlines//EN']);
  expect(events.map(({ day, summary }) => [day, summary])).toEqual([
    ['2026-11-11', 'Last day for the reply to your request'],
    ['2026-11-12', 'If no reply has come, it is late from today'],
  ]);
  expect(events.every(({ isDate, stamp }) => isDate && stamp === '2026-11-28T00:00:00Z')).toBe(true);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  for (const { description } of events) {
    expect(description).toContain('One month from 1 October 2026 ends on 1 November 2026.\n');
    expect(description).toMatch(/not legal advice\.$/);
  }
});

test('late begins when no way of counting is left', () => {
  const { events } = eventsOf(fileOf({ kind: 'complaint_ack_164A', received: '2026-10-31' }) ?? '');
  expect(events.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-02']);
});

test('lines end and fold as the standard says', () => {
  const text = fileOf({ received: '2026-10-01', extension_notice: '2026-10-20' }) ?? '';
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the same count gives the same file', () => {
  const given = { received: '2026-10-01', nation: 'NI' };
  expect(fileOf(given)).toBe(fileOf(given));
});

test('there is no file while time stands still', () => {
  expect(fileOf({ received: '2026-11-02', clar: [['2026-11-06', null]] })).toBeUndefined();
});
