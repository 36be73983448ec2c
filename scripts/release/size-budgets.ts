import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from './size-budgets.json' with { type: 'json' };

/** What stands in the names of built files for what is in them, before the ending. */
const HASH = /-[\w-]{8}(?=\.\w+$)/;
const KILO = 1000;

/** Something that is shipped, how large it is when compressed, and how large it may be, in thousands of bytes. */
export interface Weighed {
  readonly name: string;
  readonly size: number;
  readonly budget: number;
}

/**
 * Every file of a built extension against its budget: its own, its folder's, or that of all that have none. Last come what
 * pages load before they show anything, and the whole.
 */
export function weigh(folder: string): Weighed[] {
  const sizes = new Map<string, number>();
  for (const file of filesOf(folder)) {
    const name = budgetName(path.relative(folder, file).replaceAll('\\', '/'));
    sizes.set(name, (sizes.get(name) ?? 0) + compressed(readFileSync(file)));
  }
  const each = [...sizes].map(([name, size]) => ({ name, size, budget: budgetOf(name) }));
  const whole = each.reduce((sum, { size }) => sum + size, 0);
  const pages = Object.entries(budgets.atOnce).map(([page, budget]) => ({
    name: `${page}.html and the scripts that it loads at once`,
    size: scriptsAtOnce(folder, page).reduce((sum, text) => sum + compressed(Buffer.from(text)), 0),
    budget,
  }));
  return [...each, ...pages, { name: 'the whole', size: whole, budget: budgets.whole }];
}

/** The budgets that no file answers to any more. */
export function idleBudgets(weighed: readonly Weighed[]): string[] {
  const names = new Set(weighed.map(({ name }) => name));
  return Object.keys(budgets.named).filter((name) => !names.has(name));
}

function budgetName(file: string): string {
  const own = file.replace(HASH, '');
  if (own in budgets.named) return own;
  return Object.keys(budgets.named).find((name) => file.startsWith(`${name}/`)) ?? file;
}

function budgetOf(name: string): number {
  return (budgets.named as Record<string, number>)[name] ?? budgets.others;
}

function compressed(bytes: Uint8Array): number {
  return gzipSync(bytes).length / KILO;
}

/** The texts of a page's scripts and of those that they load before they run. */
export function scriptsAtOnce(folder: string, page: string): string[] {
  const html = readFileSync(path.join(folder, `${page}.html`), 'utf8');
  const seen = new Map<string, string>();
  const open = Array.from(html.matchAll(/<script[^>]* src="\/([^"]+)"/g), (match) =>
    path.join(folder, match[1] ?? ''),
  );
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const match of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      open.push(path.resolve(path.dirname(file), match[1] ?? ''));
  }
  return [...seen.values()];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
