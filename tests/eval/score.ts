import { parseArgs } from 'node:util';
import { fold } from './fold.ts';
import { runCommandLine, type Run } from './run-command-line.ts';
import { scoreFile, type FileScore, type Part } from './score-file.ts';
import { printPairs } from './print-pairs.ts';
import { loadOwnSet, loadSet, type Case } from './truth.ts';

// npm run eval -- [--set DIR] [--only WORD] [--show N]
// Scores the command line on a folder of files and truths, or on the project's own corpus and labelled pairs.

interface Scored extends FileScore {
  readonly one: Case;
  readonly run: Run;
  /** Whether the party was named as in the truth; absent where none was named. */
  readonly party?: boolean;
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const { values } = parseArgs({
  options: { set: { type: 'string' }, only: { type: 'string' }, show: { type: 'string' } },
});
const only = values.only ?? '';
const cases = (values.set === undefined ? loadOwnSet() : loadSet(values.set)).filter(({ truth }) =>
  truth.file.includes(only),
);
const scored: Scored[] = [];
for (const one of cases) {
  const result = await score(one);
  scored.push(result);
  if (values.show !== undefined) show(result, Number(values.show));
}
printTable(scored);
if (values.set === undefined) printPairs(values.show !== undefined);

async function score(one: Case): Promise<Scored> {
  const run = await runCommandLine(one.path, one.truth.password);
  return { one, run, ...scoreFile(one.truth, run.said), ...partyNamed(one, run) };
}

/** An id is the name in lower case with hyphens; its first letters tell the parties apart. */
function partyNamed(one: Case, run: Run): { party?: boolean } {
  if (run.said.party === undefined) return {};
  const start = fold(one.truth.party).replaceAll('-', ' ').slice(0, 6);
  return { party: start !== '' && fold(run.said.party).replaceAll('-', ' ').startsWith(start) };
}

function show(result: Scored, most: number): void {
  const { f1 } = rates([result]);
  process.stdout.write(`\n${result.one.truth.file}: F1 ${f1.toFixed(3)} ${result.run.failure ?? ''}\n`);
  for (const pair of result.extra.slice(0, most))
    process.stdout.write(`  extra  ${pair.label} = ${pair.value}\n`);
  for (const pair of result.missed.slice(0, most))
    process.stdout.write(`  missed ${pair.label} = ${pair.value}\n`);
}

function rates(results: readonly FileScore[]): Rates {
  const right = sum(results.map((result) => result.right));
  const said = sum(results.map((result) => result.said));
  const need = sum(results.map((result) => result.need));
  const precision = said > 0 ? right / said : 0;
  const recall = need > 0 ? right / need : 0;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function printTable(results: readonly Scored[]): void {
  const heads = [
    'family',
    'files',
    'need',
    'P',
    'R',
    'F1',
    'pageOK',
    'emptyR',
    'codesR',
    'rowsR',
    'fail',
    'sec',
    'MiB',
  ];
  const families = [...new Set(results.map((result) => result.one.truth.family))].toSorted();
  const text = families.filter((family) => !isPicture(results, family));
  const lines = [
    ...text.map((family) => line(family, ofFamily(results, family))),
    ...families
      .filter((family) => isPicture(results, family))
      .map((family) => line(`${family} *`, ofFamily(results, family))),
    line(
      'all text',
      results.filter((result) => !result.one.truth.ocr),
    ),
  ];
  for (const cells of [heads, ...lines]) {
    process.stdout.write(
      `${cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(7))).join('')}\n`,
    );
  }
  const named = results.filter((result) => result.party !== undefined);
  process.stdout.write(
    `party named right: ${named.filter((result) => result.party).length}/${named.length}\n`,
  );
  for (const result of results.filter((one) => one.run.failure)) {
    process.stdout.write(`not read: ${result.one.truth.file} (${result.run.failure})\n`);
  }
  process.stdout.write(
    '* needs letters read from a picture; left out of F1, which is the mean of the families’ F1\n',
  );
  // A family of letters or of unreadable files has nothing to find: it has no F1.
  const asked = text.filter((family) => ofFamily(results, family).some((result) => result.need > 0));
  const mean = sum(asked.map((family) => rates(ofFamily(results, family)).f1)) / Math.max(1, asked.length);
  const micro = rates(results.filter((result) => !result.one.truth.ocr)).f1;
  process.stdout.write(`F1=${mean.toFixed(4)} micro=${micro.toFixed(4)}\n`);
}

function ofFamily(results: readonly Scored[], family: string): Scored[] {
  return results.filter((result) => result.one.truth.family === family);
}

function isPicture(results: readonly Scored[], family: string): boolean {
  return ofFamily(results, family)[0]?.one.truth.ocr === true;
}

function line(name: string, results: readonly Scored[]): string[] {
  const { precision, recall, f1 } = rates(results);
  return [
    name,
    String(results.length),
    String(sum(results.map((result) => result.need))),
    percent(precision),
    percent(recall),
    percent(f1),
    share(results.map((result) => result.pages)),
    share(results.map((result) => result.empties)),
    share(results.map((result) => result.codes)),
    share(results.map((result) => result.rows)),
    String(results.filter((result) => result.run.failure).length),
    (sum(results.map((result) => result.run.seconds)) / results.length).toFixed(2),
    Math.max(...results.map((result) => result.run.memory)).toFixed(0),
  ];
}

function share(parts: readonly Part[]): string {
  const of = sum(parts.map((part) => part.of));
  return of > 0 ? percent(sum(parts.map((part) => part.hit)) / of) : '-';
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}
