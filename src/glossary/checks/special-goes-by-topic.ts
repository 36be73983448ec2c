import type { Composed, Glossary, Topic } from '../entry.ts';
import type { Check, Problem } from './check.ts';

/** What these are about is protected, stands in for it, or (a note, a letter, a survey) may well hold it. */
const ALWAYS: ReadonlySet<Topic> = new Set<Topic>([
  'brexit',
  'ethnicity',
  'health',
  'issue',
  'language',
  'membership',
  'notes',
  'party-support',
  'persuasion',
  'religion',
]);

/** Whether somebody votes, where and how does not say for whom. Nor do the facts of a register or a name. */
const NEVER: ReadonlySet<Topic> = new Set<Topic>([
  'address',
  'age',
  'birth-date',
  'consent',
  'data-source',
  'date',
  'deprivation',
  'electoral-area',
  'elector-number',
  'email',
  'gender',
  'identifier',
  'name',
  'postcode',
  'recipient',
  'register-mark',
  'telephone',
  'turnout',
]);

/** Two labels for one thing must not differ in how they are protected. */
export const specialGoesByTopic: Check = {
  id: 'special-goes-by-topic',
  sentence: 'What is about politics, belief, origin or health is special; turnout and plain facts are not.',
  run: findUneven,
};

function findUneven({ entries, patterns, measures }: Glossary): readonly Problem[] {
  const named: readonly Composed[] = [...entries, ...patterns];
  // A measure may leave it to the words of the label to say what it is about, and so whether it is special.
  const all: readonly Composed[] = [...named, ...measures];
  return [
    ...named
      .filter(({ topic, special = false }) => ALWAYS.has(topic) && !special)
      .map(({ id, topic }) => ({ at: id, says: `about ${topic}, and not special` })),
    ...all
      .filter(({ topic, special = false }) => NEVER.has(topic) && special)
      .map(({ id, topic }) => ({ at: id, says: `about ${topic}, and special` })),
  ];
}
