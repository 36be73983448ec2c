import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import leftOut from './left-out.json' with { type: 'json' };
import parts from './parts.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
const TEXTS = path.join(import.meta.dirname, 'texts');
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|unlicense|unrarlicense)(?:[-.]|$)/i;
const RULE = '='.repeat(80);

const HEAD = `THIRD-PARTY SOFTWARE IN SAR DECODER

What is shipped with the extension and was made by others, with the licences under which they let everyone use it. This
text is made by a script from the packages' own files.
`;

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** A licence that no file of a package holds: of a package that brings none, or of what lies `within` another. */
interface Part {
  readonly name: string;
  readonly within?: string;
  readonly licence: string;
  readonly notice?: string;
  readonly text?: string;
  /** Where in the package it lies within its text is. */
  readonly file?: string;
}

/** One package or part, and each text that goes with it. */
export interface Shipped {
  readonly name: string;
  readonly title: string;
  readonly texts: readonly string[];
}

function isShipped(name: string, locked: LockedPackage): boolean {
  return name !== '' && !locked.dev && !locked.optional && !locked.devOptional && !(name in leftOut);
}

/** What the extension's packages may bring into it: all that they need when they run, but what `left-out.json` gives a reason for. */
export function shippedPackages(): Shipped[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .map(([folder, locked]) => ({ folder, locked, name: packageName(folder) }))
    .filter(({ name, locked }) => isShipped(name, locked))
    .map(({ folder, locked, name }) => {
      const own = (parts as readonly Part[]).find((part) => part.name === name);
      const licence = own?.licence ?? locked.license ?? 'see its text';
      return {
        name,
        title: `${name} ${locked.version}: ${licence}`,
        texts: [...licenceFiles(path.join(ROOT, folder)), ...(own ? [partText(own)] : [])],
      };
    });
}

/** The package that a path lies in, by its last `node_modules`. Empty for what is ours. */
export function packageName(file: string): string {
  const folders = file.replaceAll('\\', '/').split('node_modules/');
  const [first = '', second = ''] = folders.length > 1 ? (folders.at(-1) ?? '').split('/') : [];
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .toSorted()
    .map((name) => clean(readFileSync(path.join(folder, name), 'utf8')));
}

function partText({ notice, text, file, within }: Part): string {
  const whole = file
    ? path.join(ROOT, 'node_modules', within ?? '', file)
    : path.join(TEXTS, text ?? 'none named');
  return clean([...(notice ? [notice] : []), readFileSync(whole, 'utf8')].join('\n\n'));
}

function clean(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** The parts that lie within packages and have licences of their own. */
function shippedParts(): Shipped[] {
  return (parts as readonly Part[])
    .filter(({ within }) => within !== undefined)
    .map((part) => ({
      name: part.name,
      title: `${part.name}, in ${part.within}: ${part.licence}`,
      texts: [partText(part)],
    }));
}

/** All names, then each licence once, under the names of those that it is the licence of. */
export function thirdPartyText(): string {
  const all = [...shippedPackages(), ...shippedParts()].toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const byText = new Map<string, string[]>();
  for (const { title, texts } of all)
    for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), title]);
  const licences = [...byText].map(([text, titles]) => `${RULE}\n${titles.join('\n')}\n${RULE}\n\n${text}\n`);
  return [HEAD, ...all.map(({ title }) => title), '', ...licences].join('\n');
}
