import { labelIndex } from 'virtual:label-index';
import type { InputFile } from '../../read/document.ts';
import { answerMessages, askBackground, onPort } from '../browser-api.ts';
import { serveDocument } from '../hand-over.ts';
import {
  documentPortName,
  type Explanation,
  type HeldDocument,
  type DocumentRefusal,
  type Result,
  type TabLook,
  type Tally,
  type ToContent,
} from '../messages.ts';
import { findLinks } from './find-links.ts';
import { findPairs, type FoundPair } from './find-pairs.ts';
import { readAgain, readShownText, shownFormat, shownName } from './hold-document.ts';
import { inSlices, stepByStep } from './in-slices.ts';
import { prepareLabelTest, type LabelTest } from './label-index.ts';
import { showOverlay, type Overlay } from './overlay.ts';

/** Letters of the page's text that the background may look at to see which party wrote it. */
const CONTEXT = 4000;

interface Found {
  readonly pair: FoundPair;
  readonly explanation: Explanation;
}

const held = new Map<string, InputFile>();
let overlay: Overlay | undefined;
let isKnown: LabelTest | undefined;

async function findMarks(): Promise<readonly Found[]> {
  isKnown ??= await stepByStep(prepareLabelTest(labelIndex));
  const pairs = await inSlices(findPairs(document.body, isKnown));
  if (pairs.length === 0) return [];
  const context = `${document.title}\n${document.body.innerText.slice(0, CONTEXT)}`;
  const answer = await askBackground({
    kind: 'explain',
    pairs: pairs.map(({ label, value, group }) => ({ label, value, group })),
    context,
  });
  if (!answer?.ok) return [];
  return answer.value.flatMap((explanation) => {
    const pair = pairs[explanation.pair];
    return pair ? [{ pair, explanation }] : [];
  });
}

function removeOverlay(): void {
  overlay?.remove();
  overlay = undefined;
}

async function look(then?: (found: readonly Found[]) => void): Promise<Result<TabLook>> {
  const format = shownFormat(document.contentType, location.pathname);
  if (format) {
    return { ok: true, value: { kind: 'document', format, name: shownName(location.pathname, format) } };
  }
  const found = await findMarks();
  then?.(found);
  const tally: Partial<Record<keyof Tally, number>> = {};
  for (const { explanation } of found) tally[explanation.status] = (tally[explanation.status] ?? 0) + 1;
  const links = findLinks(document, location.href);
  return { ok: true, value: { kind: 'page', marked: overlay !== undefined, tally, links } };
}

async function hold(
  message: Extract<ToContent, { kind: 'hold' }>,
): Promise<Result<HeldDocument, DocumentRefusal>> {
  const address = message.address ?? location.href.replace(/#.*/, '');
  const format = message.address ? undefined : shownFormat(document.contentType, location.pathname);
  let read = await readAgain(address, message.how);
  if (!read.ok && format === 'csv') {
    const shown = readShownText(document, shownName(location.pathname, format));
    if (shown) read = { ok: true, value: shown };
  }
  if (!read.ok) return read;
  const name = read.value.name || shownName(location.pathname, format ?? 'pdf');
  const key = crypto.randomUUID();
  // One at a time: a report that was closed before it took its document would leave it here for good.
  held.clear();
  held.set(key, { name, bytes: read.value.bytes });
  return { ok: true, value: { key, name } };
}

function obey(message: ToContent): Promise<unknown> {
  switch (message.kind) {
    case 'look':
      return look();
    case 'mark':
      removeOverlay();
      return look((found) => {
        overlay = showOverlay(found, removeOverlay);
      });
    case 'unmark':
      removeOverlay();
      return look();
    case 'hold':
      return hold(message);
  }
}

function start(): void {
  answerMessages<ToContent>(obey);
  onPort((port) => {
    const key = [...held.keys()].find((one) => documentPortName(one) === port.name) ?? '';
    serveDocument(port, held.get(key), () => held.delete(key));
  });
}

/**
 * Each click injects the script anew; only the first stays. The name is seen by no page, but an element of that id
 * would stand here.
 */
const scope: { sarDecoder?: unknown } = globalThis as { sarDecoder?: unknown };
if (scope.sarDecoder !== true) {
  scope.sarDecoder = true;
  start();
}
