import { expect, test } from 'vitest';
import { machine } from './machine.ts';

const INPUT = JSON.stringify({ kind: 'request', nation: 'EW', received: '2026-11-23', today: '2026-12-01' });

test('counts what is piped in, in words', async () => {
  const { start, written } = machine({ '-': INPUT });
  expect(await start('deadline')).toBe(0);
  expect(written.out).toMatch(/^The last day is 23 December 2026: they have 22 more days\.\n/);
  expect(written.out).toContain('One month from 23 November 2026 ends on 23 December 2026.');
  expect(written.out).toMatch(/not legal advice\.\n$/);
});

test('gives programs the days as JSON, of a file too', async () => {
  const { start, written } = machine({ 'mine.json': INPUT });
  expect(await start('deadline mine.json --format json --out days.json')).toBe(0);
  expect(written.out).toBe('');
  expect(JSON.parse(written.files['days.json'] ?? '')).toMatchObject({
    kind: 'request',
    nation: 'EW',
    start: '2026-11-23',
    due: '2026-12-23',
    state: 'running',
    law: 'Articles 12(3) and 12A UK GDPR',
  });
});

test.each(['--ics', '--format ics', '--ics --format ics'])('writes a calendar with %s', async (option) => {
  const { start, written } = machine({ '-': INPUT });
  expect(await start(`deadline ${option}`)).toBe(0);
  expect(written.out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(written.out).toContain('DTSTART;VALUE=DATE:20261223\r\n');
});

test('has no calendar while time stands still', async () => {
  const input = { received: '2026-11-02', clar: [['2026-11-06', null]], today: '2026-12-01' };
  const { start, written } = machine({ '-': JSON.stringify(input) });
  expect(await start('deadline --ics')).toBe(1);
  expect(written).toMatchObject({ out: '', error: expect.stringMatching(/^There is no day .*\n$/) });
});

test.each([
  ['deadline', '{"received":"soon"}'],
  ['deadline', 'no JSON'],
  ['deadline --format csv', INPUT],
  ['deadline --ics --format json', INPUT],
  ['deadline --party labour', INPUT],
  ['deadline - -', INPUT],
  ['deadline missing.json', INPUT],
  ['decode - --ics', INPUT],
])('%s of %s is wrong usage, said in one line', async (line, input) => {
  const { start, written } = machine({ '-': input });
  expect(await start(line)).toBe(2);
  expect(written.out).toBe('');
  expect(written.error).toMatch(/^[^\n]+\.\n$/);
});
