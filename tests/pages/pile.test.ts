import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  addFiles,
  agreedCount,
  agreedReplies,
  consentBy,
  consentList,
  consents,
  listsFound,
  passDay,
  pile,
} from '../../src/pages/study/state/pile.ts';

const LIST = 'reply,use,sharing,until\nann/1.csv,yes,yes,2026-12-01\nbob/1.csv,yes,no,\n';

function picked(name: string, text = 'Field,Value\n') {
  const file = new File([text], name.replace(/^.*\//, ''), { lastModified: name.length });
  return { name, file };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-28T12:00:00Z');
  passDay();
  pile.value = [];
  consentBy.value = 'list';
  consentList.value = undefined;
  listsFound.value = [];
  agreedReplies.value = new Map();
});

afterEach(() => {
  vi.useRealTimers();
});

it('takes a list of consents among the files for what it is, and for no reply', async () => {
  await addFiles(['all/ann/1.csv', 'all/bob/1.csv'].map((name) => picked(name, `${name}\n`)));
  await addFiles([picked('all/consent.csv', LIST)]);
  expect(pile.value.map(({ name }) => name)).toEqual(['ann/1.csv', 'bob/1.csv']);
  expect(listsFound.value).toEqual([{ name: 'all/consent.csv', isTaken: true }]);
  expect([...consents.value]).toEqual([
    ['ann/1.csv', 'agreed'],
    ['bob/1.csv', 'sharing-not-agreed'],
  ]);
});

it('leaves a second list out, and keeps a file of that name that is none', async () => {
  consentBy.value = 'each';
  await addFiles([picked('consent.csv', LIST), picked('ann/consent.csv')]);
  expect(listsFound.value).toEqual([{ name: 'consent.csv', isTaken: false }]);
  expect(consentList.value).toBeUndefined();
  expect(pile.value).toHaveLength(1);
});

it('takes a reply out on the day after its person’s consent ended', async () => {
  consentBy.value = 'each';
  await addFiles([picked('ann.csv'), picked('bobby.csv')]);
  agreedReplies.value = new Map([
    ['ann.csv', '2026-11-28'],
    ['bobby.csv', ''],
  ]);
  expect(agreedCount.value).toBe(2);
  vi.setSystemTime('2026-11-29T12:00:00Z');
  passDay();
  expect(agreedCount.value).toBe(1);
  expect(consents.value.get('ann.csv')).toBe('ended');
  agreedReplies.value = new Map([['ann.csv', '2026-11-30']]);
  expect(consents.value.get('ann.csv')).toBe('agreed');
  expect(consents.value.get('bobby.csv')).toBe('use-not-agreed');
});

it('judges a list anew each day', async () => {
  await addFiles([picked('all/ann/1.csv'), picked('all/consent.csv', LIST)]);
  expect(agreedCount.value).toBe(1);
  vi.setSystemTime('2026-12-02T12:00:00Z');
  passDay();
  expect(agreedCount.value).toBe(0);
});
