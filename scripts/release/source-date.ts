import { execFileSync } from 'node:child_process';

const MILLISECONDS = 1000;

/**
 * The moment that everything in a release is dated: `SOURCE_DATE_EPOCH` where it is set, as reproducible builds have it, else
 * that of the commit. Never the clock's.
 */
export function sourceDate(root: string, environment: NodeJS.ProcessEnv = process.env): Date {
  const set = environment['SOURCE_DATE_EPOCH'];
  if (set !== undefined && !/^\d{1,12}$/.test(set))
    throw new Error('SOURCE_DATE_EPOCH is not a number of seconds.');
  const seconds = set ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return new Date(Number(seconds) * MILLISECONDS);
}
