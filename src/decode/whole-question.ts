import type { Glossary } from '../glossary/entry.ts';
import type { LabelMatch } from './match-label.ts';
import { splitWords } from './normalise-label.ts';
import questionWords from './question-words.json' with { type: 'json' };
import templates from './templates.json' with { type: 'json' };

const FIRST: ReadonlySet<string> = new Set(questionWords);
/** Words. Fewer may be a note with a question mark behind it: "Moved house?". */
const FEWEST = 5;
/** The entry for what somebody was asked. */
const ASKED = 'survey-answer';

/** A whole question as a label, which is told as one in its own words: "Should the UK rejoin the EU?". */
export function matchQuestion(glossary: Glossary, label: string): LabelMatch | undefined {
  const text = label.trim();
  const words = splitWords(text);
  if (!text.endsWith('?') || words.length < FEWEST || !FIRST.has(words[0] ?? '')) return undefined;
  const entry = glossary.entries.find(({ id }) => id === ASKED);
  if (!entry) return undefined;
  return {
    composed: entry,
    by: 'pattern',
    withSection: false,
    fills: {},
    qualifier: templates.asked.replace('{question}', () => text),
    elsewhere: false,
    status: 'inferred',
    confidence: 'low',
    rivals: [],
  };
}
