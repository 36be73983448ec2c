import { assert, asyncProperty, string, uint8Array } from '../properties.ts';
import { expect, test } from 'vitest';
import type { Port } from '../../src/extension/browser-api.ts';
import { fetchDocument, PIECE_BYTES, serveDocument } from '../../src/extension/hand-over.ts';

/** Two ends of a port that carries JSON, as Chromium's do. */
function portPair(): readonly [Port, Port] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const gone: (() => void)[] = [];
  function end(own: number): Port {
    return {
      name: 'document:1',
      post: (message) => {
        const carried: unknown = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => listeners[1 - own]?.forEach((listener) => listener(carried)));
      },
      onMessage: (listener) => void listeners[own]?.push(listener),
      onDisconnect: (listener) => void gone.push(listener),
      close: () => gone.forEach((listener) => listener()),
    };
  }
  return [end(0), end(1)];
}

test('any bytes arrive as they were, with their name', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 500 }), string(), async (bytes, name) => {
      const [here, there] = portPair();
      let served = 0;
      serveDocument(there, { name, bytes }, () => served++);
      const file = await fetchDocument(here, () => {});
      expect(file).toEqual({ name, bytes });
      expect(served).toBe(1);
    }),
  );
});

test('a long file comes in pieces and says how far it is', async () => {
  const bytes = Uint8Array.from({ length: PIECE_BYTES * 2 + 5 }, (_, at) => at % 251);
  const [here, there] = portPair();
  const progress: (readonly number[])[] = [];
  serveDocument(there, { name: 'long.pdf', bytes }, () => {});
  const file = await fetchDocument(here, (done, of) => progress.push([done, of]));
  expect(file?.bytes).toEqual(bytes);
  expect(progress).toEqual([
    [PIECE_BYTES, bytes.length],
    [PIECE_BYTES * 2, bytes.length],
    [bytes.length, bytes.length],
  ]);
});

test('a document that is no longer held gives nothing', async () => {
  const [here, there] = portPair();
  serveDocument(there, undefined, () => {});
  expect(await fetchDocument(here, () => {})).toBeUndefined();
});

test('a tab that goes away gives nothing', async () => {
  const [here] = portPair();
  const waiting = fetchDocument(here, () => {});
  here.close();
  expect(await waiting).toBeUndefined();
});
