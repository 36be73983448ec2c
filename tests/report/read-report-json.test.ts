import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readReportJson } from '../../src/report/read-report-json.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

function saved(change: object = {}, copies = 1): string {
  const report = { ...reportJson(makeReport(laid([field('GX2', '7')])), catalogue), ...change };
  return JSON.stringify({ schema: 'sar-decoder/1', files: Array.from({ length: copies }, () => report) });
}

test('a report that was saved is read with all that a letter needs', () => {
  expect(readReportJson(saved())).toMatchObject({
    outcome: 'unrecognised',
    fields: [{ label: 'GX2', value: '7', status: 'unknown' }],
  });
});

test.each([
  ['no JSON', 'Field,Value'],
  ['another schema', saved().replace('sar-decoder/1', 'sar-decoder/9')],
  ['several replies', saved({}, 2)],
  ['no reply', saved({}, 0)],
  ['fields without a place', saved({ fields: [{ label: 'GX2', value: '7', status: 'unknown' }] })],
  ['a date that is none', saved({ letter: { date: 7 } })],
  ['findings that are none', saved({ findings: 'none' })],
])('%s gives nothing', (_what, text) => {
  expect(readReportJson(text)).toBeUndefined();
});
