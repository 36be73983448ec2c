import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';
import { machine, REPLY } from './machine.ts';

const BOTH = 'decode a.csv bad.pdf --one-reply';
const FILES = { 'a.csv': REPLY, 'bad.pdf': '' };

test('a file of a reply that was not read is named in the JSON, and what held it', async () => {
  const { written, start } = machine(FILES);
  expect(await start(`${BOTH} --format json`)).toBe(1);
  expect(JSON.parse(written.out).files[0].warnings).toMatchObject([{ code: 'empty', file: 'bad.pdf' }]);

  const zip = await makeZip([
    { name: 'one.csv', bytes: utf8(REPLY) },
    { name: 'bad.pdf', bytes: new Uint8Array() },
  ]);
  const packed = machine({ 'a.zip': zip });
  expect(await packed.start('decode a.zip --format json')).toBe(1);
  const { warnings } = JSON.parse(packed.written.out).files[0];
  expect(warnings).toMatchObject([{ code: 'empty', file: 'bad.pdf', within: 'a.zip' }]);
});

test.each([
  ['text', '! bad.pdf: This file is empty'],
  ['html', '<li>bad.pdf: This file is empty'],
])('it is named in %s', async (format, words) => {
  const { written, start } = machine(FILES);
  expect(await start(`${BOTH} --format ${format}`)).toBe(1);
  expect(written.out).toContain(words);
});

test('with CSV, which has no place for it, it is named on standard error', async () => {
  const { written, start } = machine(FILES);
  expect(await start(`${BOTH} --format csv`)).toBe(1);
  expect(written.error).toContain('bad.pdf: This file is empty');
});

test('a file that is the whole reply is named once', async () => {
  const { written, start } = machine({ 'bad.pdf': '', 'a.csv': 'Ward,caf\u00e9\n' });
  await start('decode bad.pdf a.csv --format csv');
  expect(written.error.split('bad.pdf').length - 1).toBe(1);
});

test('in CSV each reply has a row: refusals, and files that were not read', async () => {
  const letter = 'Dear Ann,\n\nWe do not hold any personal data about you.\n\nYours sincerely\n';
  const { written, start } = machine({ 'a.csv': REPLY, 'letter.txt': letter, 'bad.pdf': '' });
  await start('decode a.csv letter.txt bad.pdf gone.pdf --format csv');
  const lines = written.out.trimEnd().split('\r\n');
  const rowsOf = (file: string) => lines.filter((line) => line.startsWith(`${file},`));
  expect(rowsOf('a.csv')).toHaveLength(3);
  expect(rowsOf('letter.txt')).toHaveLength(1);
  expect(rowsOf('letter.txt')[0]).toContain(',nothing-held,');
  expect(rowsOf('bad.pdf')[0]).toContain(',unread,');
  expect(rowsOf('gone.pdf')[0]).toContain(',unread,');
});

test('a folder without files is said, in its status too', async () => {
  let error = '';
  const io: Io = {
    read: () => Promise.reject(new Error('nothing is read')),
    list: () => Promise.resolve([]),
    write: async (pieces) => {
      for await (const _ of pieces);
    },
    error: (text) => {
      error += text;
    },
    watched: false,
  };
  expect(await run(['decode', 'empty', '--format', 'json'], { io, catalogue, version: '0.0.0' })).toBe(1);
  expect(error).toBe('empty: There is no file in this folder that we look at.\n');
});

test('what computers leave in a folder is counted in one line and not read', async () => {
  const inside = ['in/Thumbs.db', 'in/a.csv', 'in/desktop.ini'];
  const said: string[] = [];
  const io: Io = {
    read: (name) => {
      expect(name).toBe('in/a.csv');
      return Promise.resolve(utf8(REPLY));
    },
    list: (name) => Promise.resolve(name === 'in' ? inside : undefined),
    write: () => Promise.resolve(),
    error: (text) => said.push(text),
    watched: false,
  };
  expect(await run(['decode', 'in', '--format', 'csv'], { io, catalogue, version: '0.0.0' })).toBe(0);
  expect(said).toEqual(['in: 2 files that computers leave in folders were not read.\n']);
});
