// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findLinks } from '../../../src/extension/content/find-links.ts';

test.each([
  [
    '/files/My%20reply.pdf',
    { address: 'https://mail.example.org/files/My%20reply.pdf', name: 'My reply.pdf', sameOrigin: true },
  ],
  [
    'data.CSV?x=1#top',
    { address: 'https://mail.example.org/box/data.CSV?x=1', name: 'data.CSV', sameOrigin: true },
  ],
  [
    'https://files.example.com/a.pdf',
    { address: 'https://files.example.com/a.pdf', name: 'a.pdf', sameOrigin: false },
  ],
  [
    'http://mail.example.org/a.pdf',
    { address: 'http://mail.example.org/a.pdf', name: 'a.pdf', sameOrigin: false },
  ],
  ['/a%zz.pdf', { address: 'https://mail.example.org/a%zz.pdf', name: 'a%zz.pdf', sameOrigin: true }],
  ['/reply.ZIP', { address: 'https://mail.example.org/reply.ZIP', name: 'reply.ZIP', sameOrigin: true }],
  ['/logo.png', undefined],
  ['/index.html', undefined],
  ['/about', undefined],
  ['/pdf', undefined],
  ['javascript:void("x.pdf")', undefined],
  ['data:application/pdf,x.pdf', undefined],
  ['https://', undefined],
])('%s', (href, expected) => {
  document.body.innerHTML = '<a></a><a></a>';
  for (const anchor of document.querySelectorAll('a')) anchor.setAttribute('href', href);
  expect(findLinks(document, 'https://mail.example.org/box/')).toEqual(expected ? [expected] : []);
});
