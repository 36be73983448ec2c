import { describe, expect, test, vi } from 'vitest';
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { InputFile } from '../../src/read/document.ts';
import { decodeReply, type FilesRead, type ReplyStep } from '../../src/report/decode-reply.ts';
import { makePdf, print } from '../read/make-pdf.ts';

/** These tests read no PDF but where they say so; whoever asks for it has made a mistake. */
function noPdf(): never {
  throw new Error('no PDF here');
}

function csv(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

const REPLY = csv(
  'reply.csv',
  'Field,Value\r\nEmail,q@example.org\r\nPostcode,ZZ1 1AA\r\nMosaic Type,K46\r\nGX2_RESID,-0.7\r\n',
);

async function decode(files: readonly InputFile[], onStep?: (step: ReplyStep) => void, signal?: AbortSignal) {
  return decodeReply(files, {
    read: { pdf: noPdf, ...(signal && { signal }) },
    glossary: loadGlossary(),
    tool: 'test',
    tables: true,
    ...(onStep && { onStep }),
  });
}

test('a file becomes a report, in the order of the reply', async () => {
  const { report, file, warnings } = await decode([REPLY]);
  expect([file, warnings]).toEqual(['reply.csv', []]);
  expect(report?.fields.map(({ label, status }) => [label, status])).toEqual([
    ['Email', 'documented'],
    ['Postcode', 'documented'],
    ['Mosaic Type', 'ambiguous'],
    ['GX2_RESID', 'unknown'],
  ]);
  expect(report?.tables).toHaveLength(1);
});

test('what is found is told before the end: the first facts explained, all of them counted once', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Email,q${at}@example.org`).join('\n');
  const first: string[] = [];
  let count = 0;
  const { report } = await decode([csv('long.csv', `Field,Value\n${rows}\n`)], (step) => {
    if (step.kind !== 'found') return;
    first.push(...step.first.map(({ id }) => id));
    count += step.count;
  });
  expect(report?.fields).toHaveLength(300);
  expect(count).toBe(300);
  expect(first.length).toBeGreaterThan(5);
  expect(first).toEqual(report?.fields.slice(0, first.length).map(({ id }) => id));
});

test('of a long PDF the first readings come before a tenth of its pages is read', async () => {
  const bytes = await makePdf((pdf) => {
    for (let page = 0; page < 30; page++) {
      if (page > 0) pdf.addPage();
      for (let line = 0; line < 20; line++) {
        print(pdf, `Likelihood of being a Labour voter in ${1980 + line}`, 50, 60 + line * 20);
        print(pdf, `0.${page + line + 10}`, 400, 60 + line * 20);
      }
    }
  });
  const steps: ReplyStep[] = [];
  await decodeReply([{ name: 'long.pdf', bytes }], {
    read: { pdf: loadPdfTools },
    glossary: loadGlossary(),
    tool: 'test',
    onStep: (step) => steps.push(step),
  });
  const first = steps.findIndex(({ kind }) => kind === 'found');
  const pages = steps.slice(0, first).flatMap((step) => (step.kind === 'progress' ? [step.done] : []));
  expect(first).toBeGreaterThan(0);
  expect(Math.max(...pages)).toBeLessThan(3);
});

test('a stop leaves what was read, begins no further file, and is said once', async () => {
  const stop = new AbortController();
  const begun: string[] = [];
  const { report, warnings } = await decode(
    [REPLY, csv('next.csv', 'a,b\n1,2\n'), csv('last.csv', 'a,b\n1,2\n')],
    (step) => {
      if (step.kind === 'file') begun.push(step.name);
      if (step.kind === 'progress' && step.of > 0) stop.abort();
    },
    stop.signal,
  );
  expect(begun).toEqual(['reply.csv']);
  expect(report?.fields).toHaveLength(4);
  expect(warnings.filter(({ code }) => code === 'cancelled')).toHaveLength(1);
});

test('pauses while it reads, so that a stop can be heard', async () => {
  const stop = new AbortController();
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => (now += 1000));
  const { warnings } = await decodeReply([REPLY], {
    read: { pdf: noPdf, signal: stop.signal },
    glossary: loadGlossary(),
    tool: 'test',
    pause: async () => stop.abort(),
  });
  clock.mockRestore();
  expect(warnings.map(({ code }) => code)).toEqual(['cancelled']);
});

describe('a bad file', () => {
  test('alone gives no report and says why', async () => {
    const { report, warnings } = await decode([csv('empty.csv', '')]);
    expect(report).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toEqual(['empty']);
  });
  test('leaves the others as they are', async () => {
    const { report, warnings } = await decode([csv('empty.csv', ''), REPLY]);
    expect(report?.fields).toHaveLength(4);
    expect(report?.documents.map(({ name }) => name)).toEqual(['reply.csv']);
    expect(warnings.map(({ code }) => code)).toEqual(['empty']);
  });
});

test('work that was stopped says so and gives no whole report', async () => {
  const stop = new AbortController();
  stop.abort();
  const { warnings } = await decode([REPLY], undefined, stop.signal);
  expect(warnings.map(({ code }) => code)).toContain('cancelled');
});

test('a file that comes twice is read as one', async () => {
  const { report } = await decode([REPLY, { ...REPLY, name: 'copy.csv' }]);
  expect(report?.documents.map(({ name }) => name)).toEqual(['reply.csv']);
  expect(report?.fields).toHaveLength(4);
});

test('what was read before is not read again, and gives the same report', async () => {
  const readBefore: FilesRead = new WeakMap();
  const options = { read: { pdf: noPdf }, glossary: loadGlossary(), tool: 'test', readBefore };
  const first = await decodeReply([REPLY], options);
  const steps: ReplyStep[] = [];
  const again = await decodeReply([REPLY], { ...options, onStep: (step) => steps.push(step) });
  expect(again).toEqual(first);
  expect(steps).toEqual([{ kind: 'file', number: 1, of: 1, name: 'reply.csv' }]);
});
