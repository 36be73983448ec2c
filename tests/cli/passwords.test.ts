import { expect, test } from 'vitest';
import { makeZip } from '../read/make-zip.ts';
import { utf8 } from '../read/read-all.ts';
import { machine, REPLY } from './machine.ts';

const LOCKED = await makeZip([{ name: 'a.csv', bytes: utf8(REPLY), lock: { password: 'quiet harbour' } }]);

test.each(['decode', 'tables'])('%s says how the password of a locked file is given', async (command) => {
  const { written, start } = machine({ 'a.zip': LOCKED });
  expect(await start(`${command} a.zip`)).toBe(1);
  expect(written.error).toContain('--password WORD');
  expect(written.error).toContain('--password-file FILE');
});

test('of a file that is not locked nothing of the kind is said', async () => {
  const { written, start } = machine({ 'a.csv': '' });
  await start('decode a.csv');
  expect(written.error).not.toContain('--password');
});

test('a file of passwords opens what one of its lines opens', async () => {
  const { written, start } = machine({ 'a.zip': LOCKED, words: 'wrong\r\n\r\nquiet harbour\r\n' });
  expect(await start('decode a.zip --format json --password-file words')).toBe(0);
  expect(JSON.parse(written.out).files[0].fields).toHaveLength(3);
});

test('a file of passwords that is not there stops all', async () => {
  const { written, start } = machine({ 'a.zip': LOCKED });
  expect(await start('decode a.zip --password-file gone')).toBe(2);
  expect(written.error).toContain('gone: We cannot open this file');
  expect(written.out).toBe('');
});
