import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { weigh } from '../../scripts/release/size-budgets.ts';
import type { Figure } from './measure.ts';

const DIST = path.join(import.meta.dirname, '../../dist');
/** Smaller files are counted in the whole alone. */
const WORTH_A_LINE = 20;

/** How large what we ship is when compressed, each against its budget. Nothing where it is not built. */
export function benchSizes(): Figure[] {
  if (!existsSync(DIST)) return [{ what: 'bundles', is: 'not built', goal: '-' }];
  const weighed = weigh(path.join(DIST, 'chrome')).filter(
    ({ size, name }) => size > WORTH_A_LINE || name.includes('at once'),
  );
  return [
    ...weighed.map(({ name, size, budget }) => ({
      what: `${name === 'the whole' ? 'the whole extension' : name}, compressed`,
      is: kilobytes(size),
      goal: `at most ${kilobytes(budget)}`,
      ...(isOnItsOwn(name) ? {} : { minor: true as const }),
    })),
    {
      what: 'scripts of the command line, compressed',
      is: kilobytes(commandLine().reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0)),
      goal: '-',
    },
  ];
}

/** What a reader waits for, or gets put into a page: not the parts that are loaded when they are needed. */
function isOnItsOwn(name: string): boolean {
  return name.includes('at once') || name === 'content.js' || name === 'the whole';
}

/** What the command line is made of, without the engines beside it. */
function commandLine(): string[] {
  const folder = path.join(DIST, 'cli');
  const parts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return [path.join(DIST, 'cli.js'), ...parts.map(({ name }) => path.join(folder, name)).toSorted()];
}

function kilobytes(size: number): string {
  return `${Math.round(size).toLocaleString('en-GB')} kB`;
}
