import { expect, it } from 'vitest';
import type { TabLook } from '../../src/extension/messages.ts';
import { tabStateOf } from '../../src/pages/popup/tab-state.ts';

const EMPTY: TabLook = { kind: 'page', marked: false, tally: {}, links: [] };
const KNOWN: TabLook = { ...EMPTY, tally: { documented: 2 } };
const PDF: TabLook = { kind: 'document', format: 'pdf', name: 'reply.pdf' };

it.each<[string, TabLook | undefined, string, string]>([
  ['a page that lets nobody in', undefined, 'https://addons.example.org/', 'closed page'],
  ['a file of this computer', undefined, 'file:///reply.csv', 'closed file'],
  ['a page of our own', undefined, 'moz-extension://1234/report.html', 'closed own'],
  ['a viewer that lets nobody in', undefined, 'https://party.example.org/reply.PDF?once', 'closed pdf'],
  ['a viewer that lets us in and shows nothing', EMPTY, 'https://party.example.org/reply.pdf', 'closed pdf'],
  ['a page that is called like a PDF', KNOWN, 'https://party.example.org/reply.pdf', 'open'],
  ['a PDF that the browser hands over', PDF, 'https://party.example.org/reply.pdf', 'open'],
  ['a page with nothing that we know', EMPTY, 'https://party.example.org/', 'open'],
  ['no tab', undefined, '', 'closed page'],
])('%s', (_, look, address, expected) => {
  const state = tabStateOf(look, address);
  expect(state.kind === 'closed' ? `closed ${state.why}` : state.kind).toBe(expected);
});
