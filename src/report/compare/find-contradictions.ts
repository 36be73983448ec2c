import type { Report } from '../report.ts';
import { answersOf, type Answer } from './answers-of.ts';
import type { Contradiction, Place, Side } from './comparison.ts';
import data from './questions.json' with { type: 'json' };

const FIRST: readonly string[] = data.first;

interface Asked {
  readonly question: string;
  readonly entry?: string;
  /** What each reply answers; a reply with two answers to one question gives none. */
  readonly answers: Map<number, { readonly answer: string; readonly readings: string[] } | null>;
}

/**
 * Questions that replies about one person answer differently. A reply that contradicts itself is left out:
 * that is said where it is shown alone.
 */
export function findContradictions(reports: readonly Report[]): readonly Contradiction[] {
  const questions = new Map<string, Asked>();
  for (const [reply, report] of reports.entries())
    for (const answer of answersOf(report)) note(questions, reply, answer);
  return [...questions.values()]
    .map(({ answers, ...asked }) => ({ ...asked, sides: sidesOf(answers) }))
    .filter(({ sides }) => sides.length > 1)
    .toSorted((one, other) => rankOf(one) - rankOf(other) || compare(keyOf(one), keyOf(other)));
}

function note(questions: Map<string, Asked>, reply: number, said: Answer): void {
  const { question, entry, answer, readings } = said;
  const key = keyOf(said);
  const asked = questions.get(key) ?? { question, ...(entry !== undefined && { entry }), answers: new Map() };
  questions.set(key, asked);
  const known = asked.answers.get(reply);
  if (known === undefined) asked.answers.set(reply, { answer, readings: [...readings] });
  else if (known?.answer === answer) known.readings.push(...readings);
  else asked.answers.set(reply, null);
}

function keyOf({ question, entry = '' }: Pick<Answer, 'question' | 'entry'>): string {
  return `${question} ${entry}`;
}

/** What people look for first comes first. */
function rankOf({ question }: Pick<Answer, 'question'>): number {
  const place = FIRST.indexOf(question);
  return place < 0 ? FIRST.length : place;
}

function sidesOf(answers: Asked['answers']): readonly Side[] {
  const sides = new Map<string, Place[]>();
  for (const [reply, said] of answers) {
    if (!said) continue;
    const places = sides.get(said.answer) ?? [];
    sides.set(said.answer, places);
    for (const reading of said.readings) places.push({ reply, reading });
  }
  return [...sides]
    .map(([answer, places]) => ({ answer, places }))
    .toSorted((one, other) => (one.places[0]?.reply ?? 0) - (other.places[0]?.reply ?? 0));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
