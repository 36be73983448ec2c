import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { judgePair, loadPairs, scorePairs } from './score-pairs.ts';

const FOLDER = path.join(import.meta.dirname, '../labelled');

/** Prints how right the explanations of labelled pairs are, one line a file, and with `show` what is wrong or missed. */
export function printPairs(show: boolean): void {
  const glossary = loadGlossary();
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()) {
    const results = loadPairs(file).map((pair) => judgePair(pair, glossary));
    process.stdout.write(`${file.padEnd(24)} ${scorePairs(results).line}\n`);
    if (!show) continue;
    for (const { outcome, pair, because, reading } of results)
      if (outcome === 'wrong' || outcome === 'missed')
        process.stdout.write(
          `  ${outcome} ${pair.id} ${pair.label} = ${pair.value}: ${because}; ${reading?.plain ?? ''}\n`,
        );
  }
}
