import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import features from './newer-features.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
const CHROME = Number(manifest.minimum_chrome_version);
const FIREFOX = Math.floor(Number(manifest.browser_specific_settings.gecko.strict_min_version));

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  // The command line runs in Node.
  .filter((name) => /\.(?:tsx?|css|html)$/.test(name) && !name.startsWith('cli'))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, 'src', name), 'utf8') }));

function uses(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'm').test(text);
}

describe('the oldest browsers that the manifest names', () => {
  test('are those that the bundle is built for', () => {
    const config = readFileSync(path.join(ROOT, 'vite.config.ts'), 'utf8');
    expect(config).toContain(`target: ['chrome${CHROME}', 'firefox${FIREFOX}']`);
    const notes = readFileSync(path.join(ROOT, 'docs/store-notes.md'), 'utf8');
    expect(notes).toContain(`Chrome ${CHROME} and Firefox ${FIREFOX}`);
  });

  test.each(features.filter(({ chrome, firefox }) => chrome > CHROME || firefox > FIREFOX))(
    'are not asked for what came later: $name',
    ({ pattern }) => {
      expect(sources.length).toBeGreaterThan(300);
      expect(sources.filter(({ text }) => uses(pattern, text)).map(({ name }) => name)).toEqual([]);
    },
  );
});

test('each pattern finds what it is for', () => {
  const written = `const day = Temporal.Now; bytes.toBase64(); map.getOrInsert(1); RegExp.escape(word);
Error.isError(e); Math.sumPrecise([1]); new Float16Array(1); Iterator.concat(a); /(?<a>x)|(?<a>y)/;
  using file = open();
import defer * as x from 'x'; scheduler.yield(); box.moveBefore(a); <button commandfor="x">; <dialog closedby="any">;
document.startViewTransition(go); navigation.navigate('x'); trustedTypes.createPolicy('x', {});
p { field-sizing: content; interpolate-size: allow-keywords; anchor-name: --a; color: if(a); width: attr(data-x type(<length>)); order: sibling-index() }
@function --x() {}
@scope (p) {}`;
  expect(features.filter(({ pattern }) => !uses(pattern, written)).map(({ name }) => name)).toEqual([]);
});
