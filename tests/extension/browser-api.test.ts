import { describe, expect, test, vi } from 'vitest';
import { answerMessages, onFirstInstalled, onPort } from '../../src/extension/browser-api.ts';
import { fake } from './fake-browser.ts';
import { eventually } from '../eventually.ts';

describe('who may speak to us', () => {
  test.each([
    ['our own contexts', { id: 'own' }, 1],
    ['another extension', { id: 'other' }, 0],
    ['a page', {}, 0],
    ['nobody that can be named', undefined, 0],
  ])('messages: %s', async (_who, sender, calls) => {
    const answer = vi.fn(() => Promise.resolve('answer'));
    const respond = vi.fn();
    answerMessages(answer);
    fake.runtime.onMessage.emit({ kind: 'look' }, sender, respond);
    await Promise.resolve();
    expect(answer).toHaveBeenCalledTimes(calls);
  });

  test('the answer goes to who asked, and a failure as nothing', async () => {
    const respond = vi.fn();
    answerMessages((asked) =>
      asked === 'well' ? Promise.resolve('answered well') : Promise.reject(new Error('no')),
    );
    expect(fake.runtime.onMessage.emit('well', { id: 'own' }, respond).at(-1)).toBe(true);
    fake.runtime.onMessage.emit('ill', { id: 'own' }, respond);
    await eventually(() => {
      expect(respond.mock.calls).toContainEqual(['answered well']);
      expect(respond.mock.calls).toContainEqual([]);
    });
  });

  test.each([
    ['our own contexts', { id: 'own' }, 1],
    ['another extension', { id: 'other' }, 0],
  ])('ports: %s', (_who, sender, calls) => {
    const listener = vi.fn();
    const disconnect = vi.fn();
    onPort(listener);
    fake.runtime.onConnect.emit({ name: 'document:x', sender, disconnect });
    expect(listener).toHaveBeenCalledTimes(calls);
    expect(disconnect.mock.calls.length > 0).toBe(calls === 0);
  });
});

test.each([
  ['is installed', { reason: 'install' }, 1],
  ['is updated', { reason: 'update', previousVersion: '0.0.9' }, 0],
  ['meets a new version of the browser', { reason: 'browser_update' }, 0],
  ['is there for a session only', { reason: 'install', temporary: true }, 0],
])('the extension %s', (_what, details, calls) => {
  const listener = vi.fn();
  onFirstInstalled(listener);
  fake.runtime.onInstalled.emit(details);
  expect(listener).toHaveBeenCalledTimes(calls);
});
