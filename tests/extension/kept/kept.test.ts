import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDB } from 'idb';
import { DATABASE, hasDatabase } from '../../../src/extension/kept/has-database.ts';
import { failureOf, MIGRATIONS, withDatabase } from '../../../src/extension/kept/kept-database.ts';
import { forgetAllKept, forgetKept, keepCase, listKept, openKept } from '../../../src/extension/kept/kept.ts';
import { lockBytes } from '../../../src/extension/kept/lock-bytes.ts';
import { CASE } from '../../report/case/a-case.ts';
import type { Kept } from '../../../src/extension/kept/kept-head.ts';

const NAME = { party: 'Labour', files: ['reply.csv', 'leer.txt'], letters: 2 };
const DAY = '2026-09-02';

function valueOf<T>(kept: Kept<T>): T {
  if ('failure' in kept) throw new Error(kept.failure);
  return kept.value;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await forgetAllKept();
});

test('what is kept is listed and comes back as it was', async () => {
  const { id } = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  expect(valueOf(await listKept())).toMatchObject([{ id, day: DAY, isLocked: false, name: NAME }]);
  expect(valueOf(await openKept(id)).kept).toEqual(CASE);
});

test('the latest comes first', async () => {
  for (const day of ['2026-09-01', '2026-09-03', '2026-09-02']) await keepCase(CASE, { name: NAME, day });
  expect(valueOf(await listKept()).map(({ day }) => day)).toEqual(['2026-09-03', '2026-09-02', '2026-09-01']);
});

test('of those of one day, the one that was kept last comes first', async () => {
  const names = ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt'];
  for (const file of names) await keepCase(CASE, { name: { files: [file] }, day: DAY });
  expect(valueOf(await listKept()).flatMap(({ name }) => name?.files ?? [])).toEqual(names.toReversed());
});

test('to look makes no database', async () => {
  expect(valueOf(await listKept())).toEqual([]);
  expect(await openKept('none')).toEqual({ failure: 'gone' });
  expect(await hasDatabase()).toBe(false);
});

test('the database goes with the last reply, and not before', async () => {
  const one = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  const other = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  expect(await forgetKept(one.id)).toEqual({ value: true });
  expect(await openKept(one.id)).toEqual({ failure: 'gone' });
  expect(valueOf(await openKept(other.id)).kept).toEqual(CASE);
  expect(await forgetKept(other.id)).toEqual({ value: true });
  expect(await hasDatabase()).toBe(false);
});

/** All that lies in the store, files and all, as letters. */
async function everythingStored(): Promise<string> {
  const [heads, bodies] = valueOf(
    await withDatabase((database) => Promise.all([database.getAll('heads'), database.getAll('bodies')])),
  );
  const files = [...heads.map(({ name }) => name), ...bodies.map(({ bytes }) => bytes)];
  const words = await Promise.all(files.map((file) => file?.text()));
  return JSON.stringify([heads, bodies]) + words.join('');
}

test('without a passphrase it lies there as it is, and only in files that go when they are erased', async () => {
  await keepCase(CASE, { name: NAME, day: DAY });
  const seen = await everythingStored();
  for (const word of ['Labour', 'reply.csv', 'Quillon']) expect(seen).toContain(word);
  const pages = await withDatabase((database) =>
    Promise.all([database.getAll('heads'), database.getAll('bodies')]),
  );
  expect(JSON.stringify(valueOf(pages))).not.toMatch(/Labour|reply\.csv|Quillon/);
});

test('behind a passphrase nothing of the reply can be read, not even the party', async () => {
  const { id } = valueOf(await keepCase(CASE, { name: NAME, day: DAY, passphrase: 'four long plain words' }));
  const seen = await everythingStored();
  expect(seen).toContain(id);
  for (const word of ['Labour', 'labour', 'Mosaic', 'reply.csv', 'Quillon', 'four long'])
    expect(seen).not.toContain(word);
  expect(await openKept(id)).toEqual({ failure: 'wrong-passphrase' });
  expect(await openKept(id, 'four long plain word')).toEqual({ failure: 'wrong-passphrase' });
  expect(valueOf(await openKept(id, 'four long plain words')).kept).toEqual(CASE);
});

test('bytes that changed are told from a wrong passphrase', async () => {
  const { id } = valueOf(await keepCase(CASE, { name: NAME, day: DAY, passphrase: 'words' }));
  await withDatabase(async (database) => {
    const body = await database.get('bodies', id);
    const bytes = new Uint8Array((await body?.bytes.arrayBuffer()) ?? []).map((byte) => byte ^ 1);
    if (body) await database.put('bodies', { ...body, bytes: new Blob([bytes]) });
  });
  expect(await openKept(id, 'words')).toEqual({ failure: 'damaged' });
});

test('what is kept again keeps its number, and what another tab kept since is not undone', async () => {
  const first = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  const fewer = { ...CASE, letters: [] };
  const second = valueOf(await keepCase(fewer, { name: NAME, day: '2026-09-04', before: first }));
  expect(second).toMatchObject({ id: first.id, revision: 2, day: '2026-09-04' });
  expect(valueOf(await openKept(first.id)).kept).toEqual(fewer);
  expect(await keepCase(CASE, { name: NAME, day: DAY, before: first })).toEqual({ failure: 'changed' });
  expect(valueOf(await openKept(first.id)).kept).toEqual(fewer);
  await forgetKept(first.id);
  expect(await keepCase(CASE, { name: NAME, day: DAY, before: second })).toEqual({ failure: 'gone' });
  expect(await hasDatabase()).toBe(false);
});

describe('a reply that the first version kept', () => {
  const list = { files: [{ name: 'reply.txt', size: 2 }], said: [], party: 'labour' };
  const text = new TextEncoder().encode(JSON.stringify(list));
  const packed = new Uint8Array([0, 0, 0, text.length, ...text, 104, 105]);

  /** Writes it as that version did. */
  async function write(passphrase?: string): Promise<void> {
    const locked = passphrase === undefined ? undefined : await lockBytes(packed, passphrase);
    const bytes = locked?.bytes ?? packed;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const old = await openDB(DATABASE, 1, {
      upgrade: (database) => {
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('bodies', { keyPath: 'id' });
      },
    });
    await old.put('heads', {
      id: 'old',
      day: DAY,
      size: bytes.length,
      isLocked: !!locked,
      ...(!locked && { name: { party: 'Labour', files: ['reply.txt'] } }),
    });
    await old.put('bodies', { id: 'old', bytes, digest, ...(locked && { lock: locked.lock }) });
    old.close();
  }

  const AS_CASE = {
    answers: {},
    replies: [
      { files: [{ name: 'reply.txt', bytes: new TextEncoder().encode('hi') }], said: [], party: 'labour' },
    ],
    letters: [],
  };

  test('is listed and opens as a case of one reply', async () => {
    await write();
    expect(valueOf(await listKept())).toEqual([
      {
        id: 'old',
        day: DAY,
        size: packed.length,
        isLocked: false,
        name: { party: 'Labour', files: ['reply.txt'] },
        format: 1,
        revision: 1,
      },
    ]);
    expect(valueOf(await openKept('old')).kept).toEqual(AS_CASE);
  });
  test('opens with its passphrase where it has one', async () => {
    await write('four long plain words');
    expect(await openKept('old')).toEqual({ failure: 'wrong-passphrase' });
    expect(valueOf(await openKept('old', 'four long plain words')).kept).toEqual(AS_CASE);
  });
  test('can be kept again in the new form under its number', async () => {
    await write();
    const { head, kept } = valueOf(await openKept('old'));
    expect(valueOf(await keepCase(kept, { name: NAME, day: DAY, before: head }))).toMatchObject({
      id: 'old',
      format: 2,
      revision: 2,
    });
    expect(valueOf(await openKept('old')).kept).toEqual(AS_CASE);
  });
});

test.each([false, true])(
  'a reply for which there is no room leaves what was there as it was (%s)',
  async (isFirst) => {
    const before = isFirst ? undefined : valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await keepCase(CASE, { name: NAME, day: DAY })).toEqual({ failure: 'no-room' });
    expect(await hasDatabase()).toBe(!isFirst);
    if (before) expect(valueOf(await openKept(before.id)).kept).toEqual(CASE);
    expect(valueOf(await listKept())).toHaveLength(before ? 1 : 0);
  },
);

test.each([
  // A private window, or a setting.
  ['SecurityError', 'not-allowed'],
  // The browser's own files are damaged.
  ['UnknownError', 'damaged'],
] as const)(
  'where the browser refuses its store by %s, nothing is kept and it is said',
  async (name, failure) => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', name));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', name);
    });
    expect(await keepCase(CASE, { name: NAME, day: DAY })).toEqual({ failure });
    expect(await listKept()).toEqual({ failure });
    expect(await openKept('one')).toEqual({ failure });
    expect(await forgetKept('one')).toEqual({ failure });
    expect(await forgetAllKept()).toEqual({ failure });
  },
);

test('a head without its body is no reply', async () => {
  const { id } = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  await withDatabase((database) => database.delete('bodies', id));
  expect(await openKept(id)).toEqual({ failure: 'gone' });
  expect(await forgetKept(id)).toEqual({ value: true });
  expect(await hasDatabase()).toBe(false);
});

test('what a newer version kept can be erased', async () => {
  await keepCase(CASE, { name: NAME, day: DAY });
  await withDatabase((database) => database.count('heads'), [...MIGRATIONS, () => undefined]);
  expect(await keepCase(CASE, { name: NAME, day: DAY })).toEqual({ failure: 'newer' });
  expect(await hasDatabase()).toBe(true);
  expect(await forgetAllKept()).toEqual({ value: true });
  expect(await hasDatabase()).toBe(false);
});

test('an older database opens in a newer version with what it holds', async () => {
  const { id } = valueOf(await keepCase(CASE, { name: NAME, day: DAY }));
  let ran = 0;
  const newer = [...MIGRATIONS, () => void (ran += 1)];
  const heads = await withDatabase((database) => database.getAllKeys('heads'), newer);
  expect(valueOf(heads)).toEqual([id]);
  expect(ran).toBe(1);
  // And the version before it does not touch it.
  expect(await listKept()).toEqual({ failure: 'newer' });
});

test('what another tab holds on to is not said to be erased', async () => {
  await keepCase(CASE, { name: NAME, day: DAY });
  const held = await openDB(DATABASE);
  expect(await forgetAllKept()).toEqual({ failure: 'in-use' });
  held.close();
});

test.each([
  ['QuotaExceededError', 'no-room'],
  ['UnknownError', 'damaged'],
  ['InvalidStateError', 'not-allowed'],
  ['SecurityError', 'not-allowed'],
])('%s is said as %s', (name, failure) => {
  expect(failureOf(new DOMException('', name))).toBe(failure);
});
