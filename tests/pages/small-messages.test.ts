import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { cutMessages } from '../../src/pages/shared/cut-messages.ts';

const PAGES = path.join(import.meta.dirname, '../../src/pages');
/** What is loaded later says its texts with those that came at once. */
const IMPORT = /(?:^(?:import|export)(?! type)[^;]*?|\bimport\()'(\.[^']+\.tsx?)'/gm;
/** Ids, whole or up to where one is put together: 'page_local', `page_status_${status}`. */
const ID = /['`]([a-z]+_[a-z0-9_]+)(?:['`]|\$\{)/g;

/** The modules that a page loads, and what is written in them. */
function textsOf(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, name = ''] of text.matchAll(IMPORT)) textsOf(path.resolve(path.dirname(file), name), seen);
  return seen;
}

/** Ids of the catalogue that a page's modules name. */
function namedBy(page: string): readonly string[] {
  const known = Object.keys(catalogue);
  const named = [...textsOf(path.join(PAGES, page, 'main.tsx')).values()].flatMap((text) =>
    Array.from(text.matchAll(ID), ([, id = '']) => id),
  );
  return known.filter((id) =>
    named.some((name) => (name.endsWith('_') ? id.startsWith(name) : id === name || id === `${name}_other`)),
  );
}

const SMALL = readdirSync(PAGES).filter((name) =>
  readdirSync(path.join(PAGES, name)).includes('messages.ts'),
);

it('the popup and the settings are small pages', () => {
  expect(SMALL).toEqual(['options', 'popup']);
});

it.each(SMALL)('%s loads the groups of all messages that it names, and no others', (page) => {
  const groups = JSON.parse(
    readFileSync(path.join(PAGES, page, 'message-groups.json'), 'utf8'),
  ) as readonly string[];
  const used = new Set(namedBy(page).map((id) => id.slice(0, id.indexOf('_'))));
  expect([...used].toSorted()).toEqual(groups);
});

it('cuts a catalogue by the first word of an id', () => {
  const text = { message: 'Text' };
  expect(cutMessages({ popup_open: text, popups_open: text, page_nav: text }, ['popup'])).toEqual({
    popup_open: text,
  });
});
