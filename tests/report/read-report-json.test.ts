import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readReportJson } from '../../src/report/read-report-json.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const REPORT = makeReport(laid([field('GX2', '7', { id: 'f1' }), field('Mosaic Type', 'K46')]));

function saved(change: object = {}, copies = 1): string {
  const report = { ...reportJson(REPORT, catalogue), ...change };
  return JSON.stringify({ schema: 'sar-decoder/1', files: Array.from({ length: copies }, () => report) });
}

test('a report that was saved comes back with all that was in it', () => {
  const read = readReportJson(saved());
  expect(read).toEqual({ reports: [JSON.parse(JSON.stringify(reportJson(REPORT, catalogue)))] });
});

test('what the reader says comes back with it', () => {
  const says = { answers: { f1: 'partly' }, asked: new Set(['f1', 'f2']) } as const;
  const text = JSON.stringify({
    schema: 'sar-decoder/1',
    files: [reportJson(REPORT, catalogue, says)],
  });
  expect(readReportJson(text)).toMatchObject({
    reports: [{ answers: { f1: 'partly' }, asked: ['f1', 'f2'] }],
  });
});

test('several replies come back, and files without a report do not', () => {
  const unread = { file: 'b.pdf', warnings: [{ code: 'no-text', message: 'No text.' }], fields: [] };
  const file = JSON.parse(saved({}, 2)) as { files: unknown[] };
  file.files.splice(1, 0, unread);
  const read = readReportJson(JSON.stringify(file));
  expect('reports' in read && read.reports.map((report) => report.file)).toEqual(['reply.csv', 'reply.csv']);
});

test('a key that a newer version added is let pass', () => {
  expect(readReportJson(saved({ mood: 'calm' }))).toHaveProperty('reports');
});

test.each([
  ['no JSON', 'Field,Value'],
  ['JSON of something else', '{"rows":[]}'],
  ['no object', 'null'],
  ['no files', '{"schema":"sar-decoder/1"}'],
  ['a file that is none', '{"schema":"sar-decoder/1","files":[null,7]}'],
  ['fields without a place', saved({ fields: [{ label: 'GX2', value: '7', status: 'unknown' }] })],
  ['a date that is none', saved({ letter: { date: 7 } })],
  ['findings that are none', saved({ findings: 'none' })],
  ['an answer that nobody can give', saved({ answers: { f1: 'perhaps' } })],
])('%s is no report', (_what, text) => {
  expect(readReportJson(text)).toEqual({ warning: { code: 'not-a-report' } });
});

test('a later shape is said to be one', () => {
  expect(readReportJson(saved().replace('sar-decoder/1', 'sar-decoder/9'))).toEqual({
    warning: { code: 'newer-report' },
  });
});
