import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import leftOut from '../../scripts/third-party/left-out.json' with { type: 'json' };
import parts from '../../scripts/third-party/parts.json' with { type: 'json' };
import { packageName, shippedPackages, thirdPartyText } from '../../scripts/third-party/third-party-text.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const packages = shippedPackages();
const text = thirdPartyText();

/** What the extension may be built from. Another licence is a decision. */
const ALLOWED =
  /: (?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|Unlicense|Zlib|Libpng|libtiff|IJG|OFL-1\.1|BSD-3-Clause and Apache-2\.0|LGPL-2\.1-or-later, with the unRAR restriction|MIT; (?:its decoder|the trained data) Apache-2\.0)$/;
/** Its package.json names no licence; its LICENSE file is MIT. */
const NAMED_IN_ITS_TEXT = ['png-js'];

describe('the licences of what is shipped', () => {
  test('each dependency is there', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Set(packages.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !named.has(name) && !(name in leftOut))).toEqual([]);
  });

  test('each has a text that is long enough to be a licence, and it stands in the whole', () => {
    for (const { name, title, texts } of packages) {
      expect(texts.join('').length, name).toBeGreaterThan(500);
      expect(text, name).toContain(title);
      for (const each of texts) expect(text, name).toContain(each);
    }
  });

  test('each licence is one that lets us ship it', () => {
    const titles = packages.filter(({ name }) => !NAMED_IN_ITS_TEXT.includes(name)).map(({ title }) => title);
    expect(titles.filter((title) => !ALLOWED.test(title))).toEqual([]);
    for (const name of NAMED_IN_ITS_TEXT)
      expect(packages.find((each) => each.name === name)?.texts.join('')).toContain(
        'Permission is hereby granted',
      );
  });

  test('a part lies within a package that is shipped, and no kept text is of no use', () => {
    const named = new Set(packages.map(({ name }) => name));
    expect(parts.filter((part) => !named.has(part.within ?? part.name)).map(({ name }) => name)).toEqual([]);
    const used = new Set(parts.map((part) => part.text));
    const kept = readdirSync(path.join(ROOT, 'scripts/third-party/texts'));
    expect(kept.filter((name) => !used.has(name))).toEqual([]);
  });

  test('each licence that lies beside what pdf.js brings is among them', () => {
    const folders = ['cmaps', 'standard_fonts', 'wasm'];
    const beside = folders.flatMap((folder) =>
      readdirSync(path.join(ROOT, 'node_modules/pdfjs-dist', folder))
        .filter((name) => name.startsWith('LICENSE') && !/QUICKJS/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const files = new Set(parts.map((part) => part.file));
    expect(beside.length).toBeGreaterThan(7);
    expect(beside.filter((name) => !files.has(name))).toEqual([]);
  });

  test('what is left out is installed, so that each reason is about something', () => {
    const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
    expect(Object.keys(leftOut).filter((name) => !lock.includes(`node_modules/${name}"`))).toEqual([]);
  });
});

test('a path belongs to the innermost package that it lies in', () => {
  expect(packageName('/a/node_modules/docx/node_modules/nanoid/index.js')).toBe('nanoid');
  expect(packageName('/a/node_modules/@zip.js/zip.js/lib/x.js')).toBe('@zip.js/zip.js');
  expect(packageName('/a/src/read/zip.ts')).toBe('');
});
