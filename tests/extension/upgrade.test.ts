import { beforeEach, describe, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { onUpgrade } from '../../src/extension/browser-api.ts';
import news from '../../src/extension/news.json' with { type: 'json' };
import { announceUpgrade, newsOf, takeUpgrade } from '../../src/extension/upgrade.ts';
import { fake } from './fake-browser.ts';

beforeEach(() => {
  vi.spyOn(fake.runtime, 'getManifest').mockReturnValue({ name: 'SAR Decoder', version: '0.1.0' });
  fake.action.title = 'SAR Decoder';
});

describe('after an upgrade', () => {
  test('the news is told once', async () => {
    await announceUpgrade();
    expect(fake.action.title).toBe('SAR Decoder 0.1.0');
    expect(await takeUpgrade()).toBe(true);
    expect(await takeUpgrade()).toBe(false);
    expect(fake.action.title).toBe('SAR Decoder');
  });

  test('a version that only mended says nothing', async () => {
    vi.spyOn(fake.runtime, 'getManifest').mockReturnValue({ name: 'SAR Decoder', version: '0.1.99' });
    await announceUpgrade();
    expect(fake.action.title).toBe('SAR Decoder');
    expect(await takeUpgrade()).toBe(false);
  });

  test('an installation and an update of the browser are none', () => {
    const listener = vi.fn();
    onUpgrade(listener);
    for (const reason of ['install', 'chrome_update', 'browser_update'])
      fake.runtime.onInstalled.emit({ reason });
    expect(listener).not.toHaveBeenCalled();
    fake.runtime.onInstalled.emit({ reason: 'update', previousVersion: '0.0.9' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

test('the version of the manifest has news or none, and each item its words', () => {
  const ids = Object.values(news).flat();
  expect(Object.keys(news)).toContain(manifest.version);
  expect(ids.filter((id) => !(`options_news_${id}` in messages))).toEqual([]);
  const written = Object.keys(messages).filter((id) => id.startsWith('options_news_'));
  expect(written.filter((id) => !ids.some((each) => id === `options_news_${each}`))).toEqual([]);
  expect(newsOf('99.0.0')).toEqual([]);
});
