import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openDB } from 'idb';
import {
  DATABASE,
  failureOf,
  hasDatabase,
  MIGRATIONS,
  withDatabase,
} from '../../../src/extension/kept/kept-database.ts';
import {
  forgetAllKept,
  forgetKept,
  keepReply,
  listKept,
  openKept,
} from '../../../src/extension/kept/kept.ts';
import type { Kept, KeptReply } from '../../../src/extension/kept/kept-reply.ts';

const REPLY: KeptReply = {
  files: [
    { name: 'reply-of-labour.txt', bytes: new TextEncoder().encode('Labour Party: Mosaic group A01') },
    { name: 'empty.txt', bytes: new Uint8Array() },
  ],
  said: [{ id: 'f1', label: 'Mosaic group', answer: 'no', asked: true }],
  party: 'labour',
};
const NAME = { party: 'Labour', files: ['reply-of-labour.txt', 'empty.txt'] };
const DAY = '2026-09-02';

function valueOf<T>(kept: Kept<T>): T {
  if ('failure' in kept) throw new Error(kept.failure);
  return kept.value;
}

afterEach(() => forgetAllKept());

test('what is kept is listed and comes back as it was', async () => {
  const { id } = valueOf(await keepReply(REPLY, { name: NAME, day: DAY }));
  expect(valueOf(await listKept())).toMatchObject([{ id, day: DAY, isLocked: false, name: NAME }]);
  expect(valueOf(await openKept(id))).toEqual(REPLY);
});

test('the latest comes first', async () => {
  for (const day of ['2026-09-01', '2026-09-03', '2026-09-02']) await keepReply(REPLY, { name: NAME, day });
  expect(valueOf(await listKept()).map(({ day }) => day)).toEqual(['2026-09-03', '2026-09-02', '2026-09-01']);
});

test('to look makes no database', async () => {
  expect(valueOf(await listKept())).toEqual([]);
  expect(await openKept('none')).toEqual({ failure: 'gone' });
  expect(await hasDatabase()).toBe(false);
});

test('the database goes with the last reply, and not before', async () => {
  const one = valueOf(await keepReply(REPLY, { name: NAME, day: DAY }));
  const other = valueOf(await keepReply(REPLY, { name: NAME, day: DAY }));
  expect(await forgetKept(one.id)).toEqual({ value: true });
  expect(await openKept(one.id)).toEqual({ failure: 'gone' });
  expect(valueOf(await openKept(other.id))).toEqual(REPLY);
  expect(await forgetKept(other.id)).toEqual({ value: true });
  expect(await hasDatabase()).toBe(false);
});

test('behind a passphrase nothing of the reply can be read, not even the party', async () => {
  const { id } = valueOf(
    await keepReply(REPLY, { name: NAME, day: DAY, passphrase: 'four long plain words' }),
  );
  const stored = valueOf(
    await withDatabase(async (database) => [
      ...(await database.getAll('heads')),
      ...(await database.getAll('bodies')),
    ]),
  );
  const seen = JSON.stringify(stored, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
  expect(seen).toContain(id);
  for (const word of ['Labour', 'labour', 'Mosaic', 'reply-of', 'empty.txt', 'four long'])
    expect(seen).not.toContain(word);
  expect(await openKept(id)).toEqual({ failure: 'wrong-passphrase' });
  expect(await openKept(id, 'four long plain word')).toEqual({ failure: 'wrong-passphrase' });
  expect(valueOf(await openKept(id, 'four long plain words'))).toEqual(REPLY);
});

test('bytes that changed are told from a wrong passphrase', async () => {
  const { id } = valueOf(await keepReply(REPLY, { name: NAME, day: DAY, passphrase: 'words' }));
  await withDatabase(async (database) => {
    const body = await database.get('bodies', id);
    if (body) await database.put('bodies', { ...body, bytes: body.bytes.map((byte) => byte ^ 1) });
  });
  expect(await openKept(id, 'words')).toEqual({ failure: 'damaged' });
});

test('an older database opens in a newer version with what it holds', async () => {
  const { id } = valueOf(await keepReply(REPLY, { name: NAME, day: DAY }));
  let ran = 0;
  const newer = [...MIGRATIONS, () => (ran += 1)];
  const heads = await withDatabase((database) => database.getAllKeys('heads'), newer);
  expect(valueOf(heads)).toEqual([id]);
  expect(ran).toBe(1);
  // And the version before it does not touch it.
  expect(await listKept()).toEqual({ failure: 'newer' });
});

test('what another tab holds on to is not said to be erased', async () => {
  await keepReply(REPLY, { name: NAME, day: DAY });
  const held = await openDB(DATABASE);
  expect(await forgetAllKept()).toEqual({ failure: 'in-use' });
  held.close();
});

test.each([
  ['QuotaExceededError', 'no-room'],
  ['InvalidStateError', 'not-allowed'],
  ['SecurityError', 'not-allowed'],
])('%s is said as %s', (name, failure) => {
  expect(failureOf(new DOMException('', name))).toBe(failure);
});
