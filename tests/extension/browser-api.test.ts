import { describe, expect, test, vi } from 'vitest';
import { answerMessages, onPort } from '../../src/extension/browser-api.ts';
import fake from './fake-browser.ts';

describe('who may speak to us', () => {
  test.each([
    ['our own contexts', { id: 'own' }, 1],
    ['another extension', { id: 'other' }, 0],
    ['a page', {}, 0],
    ['nobody that can be named', undefined, 0],
  ])('messages: %s', (_who, sender, calls) => {
    const answer = vi.fn(() => Promise.resolve('answer'));
    answerMessages(answer);
    fake.runtime.onMessage.emit({ kind: 'look' }, sender);
    expect(answer).toHaveBeenCalledTimes(calls);
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
