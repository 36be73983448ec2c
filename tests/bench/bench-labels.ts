import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { judgePair, loadPairs, scorePairs } from '../eval/score-pairs.ts';
import type { Figure } from './measure.ts';

const FOLDER = path.join(import.meta.dirname, '../labelled');
/** A wrong explanation costs more than a missing one, and words that no list holds are harder. */
const GOALS = {
  paraphrases: 'precision 0.980, recall 0.850',
  listed: 'precision 0.995, recall 0.970',
};

/** How right the explanations of labelled pairs are, a line for each set. `npm run eval -- --show 1` tells which are wrong. */
export function benchLabels(): Figure[] {
  const glossary = loadGlossary();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().map((file) => {
    const { precision, recall } = scorePairs(loadPairs(file).map((pair) => judgePair(pair, glossary)));
    return {
      what: `explanations of ${path.basename(file, '.jsonl')}`,
      is: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      goal: file.startsWith('paraphrases') ? GOALS.paraphrases : GOALS.listed,
    };
  });
}
