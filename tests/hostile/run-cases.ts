import { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkForms } from './check-forms.ts';
import { decodeFile } from './decode-file.ts';
import type { HostileCase } from './hostile-case.ts';

const KEYS = Reflect.ownKeys(Object.prototype).length;

async function checkCase({
  name,
  make,
  codes,
  holds,
  lacks,
  names,
  unexplained,
}: HostileCase): Promise<void> {
  const { result, forms } = await decodeFile(name, await make());
  const { report, warnings } = result;
  if (codes) expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  if (forms) checkForms(forms);
  if (holds) {
    const values = report?.fields.map(({ value }) => value) ?? [];
    expect(values).toEqual(expect.arrayContaining([...holds]));
  }
  for (const label of unexplained ?? []) {
    const found = report?.fields.filter((field) => field.label === label);
    expect(found?.map(({ status }) => status)).toEqual(['unknown']);
  }
  if (names) expect(report?.documents.map((document) => document.name)).toEqual(names);
  const told = `${JSON.stringify(warnings)}${Object.values(forms ?? {}).join('')}`;
  for (const word of lacks ?? []) expect(told).not.toContain(word);
}

/** Makes each case a test; whatever a file says, nothing is asked for and nothing of the language is changed. */
export function runCases(groups: Readonly<Record<string, readonly HostileCase[]>>): void {
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch');
    vi.spyOn(Socket.prototype, 'connect');
  });
  afterEach(() => {
    expect(vi.mocked(globalThis.fetch)).not.toHaveBeenCalled();
    expect(vi.mocked(Socket.prototype.connect)).not.toHaveBeenCalled();
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(KEYS);
    vi.restoreAllMocks();
  });

  describe.each(Object.entries(groups))('hostile %s', (_, cases) => {
    test.each(cases.map((one) => [one.what, one] as const))('%s', async (_what, one) => {
      await checkCase(one);
    });

    test('each asks for something', () => {
      const idle = cases.filter(({ codes, holds, lacks, names }) => !(codes ?? holds ?? lacks ?? names));
      expect(idle).toEqual([]);
    });
  });
}
