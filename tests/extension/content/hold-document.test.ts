// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  readAgain,
  readShownText,
  shownFormat,
  shownName,
} from '../../../src/extension/content/hold-document.ts';

const ADDRESS = 'https://mail.example.org/files/reply.pdf';

describe('shownFormat', () => {
  test.each([
    ['application/pdf', '/x', 'pdf'],
    ['text/csv', '/x', 'csv'],
    ['text/plain', '/x.tsv', 'csv'],
    ['text/plain', '/notes.txt', undefined],
    ['text/html', '/x.pdf', undefined],
  ] as const)('%s at %s', (type, path, format) => {
    expect(shownFormat(type, path)).toBe(format);
  });

  test('a document without a name is called by its kind', () => {
    expect(shownName('/', 'pdf')).toBe('document.pdf');
    expect(shownName('/a/b.csv', 'csv')).toBe('b.csv');
  });
});

describe('readAgain', () => {
  const asked: RequestInit[] = [];
  function answering(response: () => Response): typeof fetch {
    return (_, init) => {
      asked.push(init ?? {});
      return Promise.resolve().then(response);
    };
  }

  test('looks into the cache first, and only at the site itself', async () => {
    const read = await readAgain(
      ADDRESS,
      'cache',
      answering(() => new Response('%PDF')),
    );
    expect(asked.at(-1)).toMatchObject({ cache: 'only-if-cached', mode: 'same-origin', redirect: 'error' });
    expect(read).toEqual({ ok: true, value: { name: 'reply.pdf', bytes: new TextEncoder().encode('%PDF') } });
  });

  test.each([
    ['cache', () => new Response('', { status: 504 }), 'needs-request'],
    ['cache', () => Promise.reject(new TypeError('no')) as never, 'needs-request'],
    ['network', () => new Response('', { status: 410 }), 'refused-by-site'],
    ['network', () => Promise.reject(new TypeError('no')) as never, 'refused-by-site'],
  ] as const)('what fails from the %s is refused as such', async (how, response, error) => {
    expect(await readAgain(ADDRESS, how, answering(response))).toEqual({ ok: false, error });
  });

  test('a file of this computer is never fetched', async () => {
    const before = asked.length;
    const read = await readAgain(
      'file:///replies/reply.pdf',
      'cache',
      answering(() => new Response()),
    );
    expect(read).toEqual({ ok: false, error: 'refused-by-browser' });
    expect(asked).toHaveLength(before);
  });
});

describe('readShownText', () => {
  test('takes the text that is shown', () => {
    document.body.innerHTML = '<pre>Field,Value\nAge,40</pre>';
    const file = readShownText(document, 'a.csv');
    expect(new TextDecoder().decode(file?.bytes)).toBe('Field,Value\nAge,40');
  });

  test.each(['<pre>Caf\uFFFD,1</pre>', '<pre></pre>', '<p>no</p>'])(
    'not where it was misread or is not there: %s',
    (html) => {
      document.body.innerHTML = html;
      expect(readShownText(document, 'a.csv')).toBeUndefined();
    },
  );
});
