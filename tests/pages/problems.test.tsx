// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { howMuchRead } from '../../src/pages/report/lede/how-much-read.ts';
import { Problems } from '../../src/pages/report/open/Problems.tsx';
import { forgetLocks, lastTried, leaveClosed, locksOf } from '../../src/pages/report/state/locks.ts';
import type { DocumentInfo, Format } from '../../src/read/document.ts';
import type { Warning, WarningCode } from '../../src/read/warning.ts';
import { eventually } from '../eventually.ts';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(globalThis.document.createElement('div'));
  forgetLocks();
});

afterEach(() => {
  render(null, box);
  box.remove();
});

function about(code: WarningCode, file: string, within?: string): Warning {
  return { code, slots: { file, ...(within !== undefined && { within }) } };
}

function idOf(warning: Warning): string {
  return locksOf([warning])[0]?.id ?? '';
}

function show(warnings: readonly Warning[], isAll = false): void {
  render(<Problems warnings={warnings} documents={[]} title="Missing" isAll={isAll} />, box);
}

function codes(): readonly (string | undefined)[] {
  return [...box.querySelectorAll<HTMLElement>('[data-testid="problem"]')].map(
    ({ dataset }) => dataset['code'],
  );
}

describe('Problems', () => {
  it('asks for each locked file by its name, and has one dark button', () => {
    show([about('needs-password', 'a.zip'), about('needs-password', 'b.xlsx', 'c.zip')]);
    expect([...box.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'Password of a.zip',
      'Password of b.xlsx',
    ]);
    expect(box.querySelectorAll('button.btn')).toHaveLength(1);
    expect(box.textContent).toContain('c.zip › b.xlsx');
  });

  it('calls a password wrong only at the file that it was given for', async () => {
    const [first, second] = [about('wrong-password', 'a.zip'), about('wrong-password', 'b.zip')];
    lastTried.value = idOf(second);
    show([first, second]);
    expect(codes()).toEqual(['needs-password', 'wrong-password']);
    expect(box.querySelectorAll('input[aria-invalid="true"]')).toHaveLength(1);
    await eventually(() => expect(document.activeElement).toBe(box.querySelectorAll('input')[1]));
  });

  it('goes on without a file, and asks again after all', () => {
    const locked = about('needs-password', 'a.zip');
    leaveClosed(idOf(locked), true);
    show([locked]);
    expect(box.querySelector('input')).toBeNull();
    leaveClosed(idOf(locked), false);
    show([locked]);
    expect(box.querySelector('input')).not.toBeNull();
  });

  it('asks once for all the files that are locked in one archive', () => {
    show(['a.pdf', 'b.pdf', 'c.pdf'].map((file) => about('needs-password', file, 'reply.zip')));
    expect([...box.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'Password of the 3 files in reply.zip',
    ]);
    expect(box.querySelectorAll('.places li')).toHaveLength(3);
  });

  it('says the first few things at once, and the others by a click', () => {
    show(
      Array.from({ length: 12 }, (_, index) => ({
        code: 'page-unreadable' as const,
        slots: { file: 'a.pdf', page: index + 1 },
      })),
    );
    expect(codes()).toHaveLength(12);
    expect(box.querySelector('details summary')?.textContent).toBe('And 4 more');
  });

  it('offers no going on where there is nothing to go on with', () => {
    show([about('needs-password', 'a.zip')], true);
    expect(box.querySelectorAll('button')).toHaveLength(1);
  });

  it('says each thing once, with all the files that it is true of', () => {
    show([about('empty', 'a.csv'), about('damaged', 'b.pdf'), about('empty', 'c.csv')]);
    expect(codes()).toEqual(['empty', 'damaged']);
    expect([...box.querySelectorAll('.places li')].map(({ textContent }) => textContent)).toEqual([
      'a.csv',
      'c.csv',
    ]);
  });
});

function info(id: string, format: Format, within?: string): DocumentInfo {
  return { id, name: id, format, sha256: '', pages: 2, ...(within !== undefined && { within }) };
}

describe('howMuchRead', () => {
  const figures = { pagesRead: 2, pages: 2 } as Parameters<typeof howMuchRead>[0]['figures'];
  const archive = [info('z', 'zip'), info('a', 'pdf', 'z'), info('b', 'csv', 'z')];

  it.each([
    ['one PDF', [info('a', 'pdf')], [], '2 pages, all read'],
    ['one CSV', [info('a', 'csv')], [], 'all read'],
    ['a mail', [info('m', 'eml'), info('message.html', 'html', 'm')], [], 'all read'],
    ['a mail with a file', [info('m', 'eml'), info('a', 'csv', 'm')], [], '2 files, all read'],
    ['an archive', archive, [], '2 files, all read'],
    ['an archive with a locked file', archive, [about('needs-password', 'c', 'z')], '2 of 3 files read'],
    ['a stopped reading', archive, [about('cancelled', 'a', 'z')], 'stopped before the end'],
    ['a page that is missing', archive, [about('page-unreadable', 'a', 'z')], 'not all read'],
    ['a note', archive, [about('uneven-rows', 'b', 'z')], '2 files, all read'],
  ] as const)('of %s', (_, documents, warnings, words) => {
    expect(howMuchRead({ documents, figures }, warnings)).toBe(words);
  });
});
