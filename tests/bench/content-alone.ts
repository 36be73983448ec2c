import { labelIndex } from 'virtual:label-index';
import { findPairs } from '../../src/extension/content/find-pairs.ts';
import { inSlices, stepByStep } from '../../src/extension/content/in-slices.ts';
import { prepareLabelTest } from '../../src/extension/content/label-index.ts';

/** What finding the labels of a page took. Milliseconds. */
export interface Finding {
  readonly floor: number;
  readonly index: number;
  readonly find: number;
  /** The longest time that anything else on the page had to wait for its turn. */
  readonly wait: number;
  readonly found: number;
}

/** One expression over every text of the page. */
function findByExpression(expression: RegExp): number {
  let found = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const _ of (node.nodeValue ?? '').matchAll(expression)) found += 1;
  }
  return found;
}

/** Goes round as often as the page lets it, and gives the longest round. */
function watchTurns(): () => number {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const take = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.addEventListener('message', () => {
    take();
    port2.postMessage(undefined);
  });
  port1.start();
  port2.postMessage(undefined);
  return () => {
    take();
    port1.close();
    return longest;
  };
}

async function measureContent(alternatives: string): Promise<Finding> {
  const expression = new RegExp(alternatives, 'gi');
  // Engines compile an expression when it first meets a text, and again when it has met many.
  findByExpression(expression);
  const start = performance.now();
  findByExpression(expression);
  const floor = performance.now() - start;
  const stop = watchTurns();
  const begun = performance.now();
  const isKnown = await stepByStep(prepareLabelTest(labelIndex));
  const made = performance.now();
  const found = await inSlices(findPairs(document.body, isKnown));
  const find = performance.now() - made;
  return { floor, index: made - begun, find, wait: stop(), found: found.length };
}

Object.assign(globalThis, { measureContent });
