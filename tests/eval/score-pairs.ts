import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDecoder } from '../../src/decode/decode.ts';
import type { Reading } from '../../src/decode/reading.ts';
import type { Glossary, PartyId } from '../../src/glossary/entry.ts';
import type { Field } from '../../src/layout/field.ts';

/** A label and a value with what they mean, by somebody who had not seen the glossary. See tests/labelled/README.md. */
export interface LabelledPair {
  readonly id: string;
  readonly party: PartyId | null;
  readonly label: string;
  readonly value: string;
  /** Other values of the same column. */
  readonly column?: readonly string[];
  /** Other labels and values of the same reply. */
  readonly others?: readonly (readonly [string, string])[];
  readonly truth: 'explained' | 'ambiguous' | 'unknown';
  readonly value_name?: string;
  /** Words that a right explanation holds; `a|b` is either. */
  readonly must?: readonly string[];
  /** Words that show a wrong one. */
  readonly mustNot?: readonly string[];
}

export type PairOutcome = 'right' | 'missed' | 'wrong' | 'silent';

export interface PairResult {
  readonly pair: LabelledPair;
  readonly outcome: PairOutcome;
  readonly reading: Reading | undefined;
  readonly because: string;
}

const FOLDER = path.join(import.meta.dirname, '../labelled');

export function loadPairs(file: string): readonly LabelledPair[] {
  return readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair);
}

function fieldsOf({ label, value, column = [], others = [] }: LabelledPair): readonly Field[] {
  const pairs = [[label, value] as const, ...column.map((other) => [label, other] as const), ...others];
  return pairs.map(([name, content], index) => ({
    id: String(index),
    label: name,
    value: content,
    where: { kind: 'line', document: 'pairs', line: index + 1 },
  }));
}

function readPair(pair: LabelledPair, glossary: Glossary): Reading | undefined {
  const decoder = createDecoder(glossary, pair.party ? { party: pair.party } : {});
  const laid = { fields: fieldsOf(pair), events: [], letter: [], prose: [], tables: [], warnings: [] };
  return decoder.finish(laid).readings[0];
}

/** Words that mean the same. A truth that asks for one of a row is content with another. */
const SAME = JSON.parse(
  readFileSync(path.join(FOLDER, 'same-words.json'), 'utf8'),
) as readonly (readonly string[])[];

function isTold(any: string, told: string): boolean {
  const words = any.split('|');
  const rows = SAME.filter((row) => row.some((one) => words.includes(one)));
  return [...words, ...rows.flat()].some((one) => told.includes(one));
}

/** All that a reader is told of a pair beside its label, in small letters: our words, and the value as it stands. */
function toldBy(reading: Reading): string {
  const { plain, made = '', used = '', claims, placed, parts = [], value, absent = '' } = reading;
  const scale = placed
    ? [placed.scale.low, placed.scale.high, placed.offScale ? 'not on the scale' : '']
    : [];
  const said = [...claims.map((claim) => claim.plain), ...parts.map((part) => part.plain)];
  return [plain, made, used, ...said, ...scale, value, absent && `no answer: ${absent}`]
    .join(' ')
    .toLowerCase();
}

/** `right`: explained as it should be; `missed`: should be and is not; `silent`: rightly not; `wrong`: ten times worse. */
export function judgePair(pair: LabelledPair, glossary: Glossary): PairResult {
  const reading = readPair(pair, glossary);
  const status = reading?.status ?? 'unknown';
  const explained = reading !== undefined && status !== 'unknown' && status !== 'ambiguous';
  if (!explained) {
    const outcome = pair.truth === 'explained' ? 'missed' : 'silent';
    return { pair, outcome, reading, because: status };
  }
  // A number off its scale is said to be so, and means nothing.
  if (pair.truth !== 'explained' && reading.placed?.offScale)
    return { pair, outcome: 'silent', reading, because: 'off scale' };
  if (pair.truth !== 'explained') return { pair, outcome: 'wrong', reading, because: pair.truth };
  const told = toldBy(reading);
  const lacks = (pair.must ?? []).find((any) => !isTold(any, told));
  if (lacks !== undefined) return { pair, outcome: 'wrong', reading, because: `lacks ${lacks}` };
  const own = reading.plain.toLowerCase();
  const holds = (pair.mustNot ?? []).find((words) => own.includes(words));
  if (holds !== undefined) return { pair, outcome: 'wrong', reading, because: `holds ${holds}` };
  return { pair, outcome: 'right', reading, because: '' };
}

/** Precision: right of all that was explained. Recall: right of all that should be. */
export function scorePairs(results: readonly PairResult[]): {
  precision: number;
  recall: number;
  line: string;
} {
  const count = (outcome: PairOutcome): number => results.filter((one) => one.outcome === outcome).length;
  const [right, missed, wrong, silent] = [count('right'), count('missed'), count('wrong'), count('silent')];
  const wanted = results.filter(({ pair }) => pair.truth === 'explained').length;
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, wanted);
  const line = `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${results.length} pairs: ${right} right, ${missed} missed, ${silent} rightly silent, ${wrong} wrong)`;
  return { precision, recall, line };
}
