import { expect, test } from 'vitest';
import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';
import { machine, REPLY } from './machine.ts';

const ROWS = [
  ['Field', 'Value'],
  ['Elector Markers', 'G'],
  ['Post code', 'ZZ1 1ZZ'],
  ['GX2_RESID', '<b>7</b>'],
];

test('the tables come with their heading rows, and say where they are from', async () => {
  const { written, start } = machine({ '-': REPLY });
  expect(await start('tables - --format json')).toBe(0);
  const { schema, files, tables } = JSON.parse(written.out);
  expect(schema).toBe('sar-decoder-tables/1');
  const [{ id }] = files[0].documents;
  expect(files).toMatchObject([{ file: '-', documents: [{ format: 'csv' }], warnings: [] }]);
  expect(tables).toEqual([{ file: '-', document: id, name: '-', page: 1, rows: ROWS }]);
});

test('each table names its file and what it lies in, and what was not read is named, too', async () => {
  const zip = await makeZip([
    { name: 'one.csv', bytes: utf8(REPLY) },
    { name: 'bad.pdf', bytes: new Uint8Array() },
    { name: 'two.json', bytes: utf8('{"Scores":[{"Ward":"North","PTV":7},{"Ward":"South","PTV":2}]}') },
  ]);
  const { written, start } = machine({ 'a.zip': zip });
  expect(await start('tables a.zip gone.csv')).toBe(1);
  const { files, tables } = JSON.parse(written.out);
  const named = tables.map((table: Record<string, unknown>) => [
    table['file'],
    table['name'],
    table['sheet'],
  ]);
  expect(named).toEqual([
    ['a.zip', 'one.csv', undefined],
    ['a.zip', 'two.json', 'Scores'],
  ]);
  expect(files[0].warnings).toMatchObject([{ code: 'empty', file: 'bad.pdf', within: 'a.zip' }]);
  expect(files[1]).toMatchObject({ file: 'gone.csv', documents: [], warnings: [{ code: 'cannot-open' }] });
  expect(written.error).toContain('a.zip: a.zip › bad.pdf: This file is empty');
});
