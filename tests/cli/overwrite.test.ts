import { expect, test } from 'vitest';
import { machine, REPLY } from './machine.ts';

const FILES = {
  'reply.csv': REPLY,
  'me.json': '{}',
  'days.json': '{"received":"2026-11-23"}',
  'summary.json': '{}',
};

test.each([
  'decode reply.csv --out link-to-reply.csv',
  'check reply.csv --out link-to-reply.csv',
  'compare reply.csv reply.csv --out link-to-reply.csv',
  'letter ask --answers me.json --out link-to-me.json',
  'letter explain --from me.json --out link-to-me.json',
  'deadline days.json --out link-to-days.json',
  'propose summary.json --out link-to-summary.json',
])('%s would write over what it reads by another name, and does not', async (line) => {
  const { start, written } = machine(FILES);
  expect(await start(line)).toBe(2);
  expect(written.files).toEqual({});
  expect(written.error).toMatch(/^\S+: This is one of the files to be read\. Nothing was written/);
});
