import type { Message, Outcome, Reading } from '../decode/reading.ts';
import type { Party, Topic } from '../glossary/entry.ts';
import { conclusionsOf, noteOf } from './conclusions.ts';
import type { Figures, Report, StoryLine } from './report.ts';
import { isHeld } from '../decode/is-held.ts';
import { createIsBought } from '../rights/is-bought.ts';
import { withLaw } from '../rights/with-law.ts';

/** The sentence at the top: how many things, and how many of them are guesses. */
export function headlineOf(outcome: Outcome, party: Report['party'], figures: Figures): Message {
  const { held, guesses, people } = figures;
  if (outcome !== 'data') {
    const id = `headline_${outcome.replaceAll('-', '_')}`;
    if (!party) return { id };
    return { id: `${id}_${party.plural ? 'parties' : 'party'}`, slots: { party: party.short } };
  }
  const who = party ? (party.plural ? 'hold' : 'holds') : 'reply';
  if (people > 1) {
    const slots = { count: held, people, ...(party && { party: party.short }) };
    return { id: `headline_${who}_people`, slots };
  }
  const guessed = guesses === 0 ? 'none' : guesses === held ? 'all' : guesses === 1 ? 'guess' : 'guesses';
  return {
    id: `headline_${who}_${guessed}`,
    slots: { count: held, guesses, ...(party && { party: party.short }) },
  };
}

/** What guesses are about, in the order in which the story names them. */
const GUESSED_ABOUT: Readonly<Record<string, ReadonlySet<Topic>>> = {
  vote: new Set<Topic>(['party-support', 'turnout', 'persuasion', 'canvass', 'brexit']),
  care: new Set<Topic>(['issue', 'attitude', 'newspaper']),
  home: new Set<Topic>(['segment', 'household', 'children', 'housing', 'income', 'deprivation']),
};

/**
 * What the reply says in a few sentences. It rests on readings that are documented or reported only;
 * our own reading of a label is never told as a story. Of a file about several people only the counts are
 * told: the rest would be said of one of them.
 */
export function tellStory(
  readings: readonly Reading[],
  figures: Figures,
  outcome: Outcome,
  parties: readonly Party[],
): readonly StoryLine[] {
  if (outcome === 'unrecognised') return [];
  if (outcome !== 'data')
    return [{ message: withLaw({ id: `story_${outcome.replaceAll('-', '_')}` }), readings: [] }];
  const sure = readings.filter(
    (reading) => isHeld(reading) && (reading.status === 'documented' || reading.status === 'reported'),
  );
  return [...(figures.people > 1 ? [] : saidOf(sure, parties)), ...leftOpen(figures)];
}

function saidOf(sure: readonly Reading[], parties: readonly Party[]): readonly StoryLine[] {
  const facts = sure.filter(({ guess }) => !guess);
  const guesses = sure.filter(({ guess }) => guess);
  const isBought = createIsBought();
  const bought = guesses.filter((guess) => guess.basis === 'area' || isBought(guess));
  const canvass = ofTopics(facts, 'canvass');
  return [
    ...conclusionsOf(sure, parties),
    named('story_file', {
      where: ofTopics(facts, 'address', 'postcode'),
      reach: ofTopics(facts, 'email', 'telephone'),
      when: ofTopics(facts, 'turnout').filter(({ kind }) => kind === 'history'),
    }),
    counted('story_canvass', canvass),
    ...noteOf(canvass),
    named(
      'story_guesses',
      Object.fromEntries(
        Object.entries(GUESSED_ABOUT).map(([about, topics]) => [about, ofTopics(guesses, ...topics)]),
      ),
    ),
    counted('story_bought', bought),
  ].filter((said) => said !== undefined);
}

/** How much of it can be explained, and what the reply leaves out. */
function leftOpen({ held, explained, unexplained, ambiguous, withoutSource }: Figures): readonly StoryLine[] {
  if (held === 0) return [];
  const all = explained === held;
  return [
    ...openLine(all ? 'story_all_explained' : 'story_some_explained', explained, { held }),
    ...openLine('story_not_explained', unexplained),
    ...openLine('story_ambiguous', ambiguous),
    ...openLine(withoutSource === held ? 'story_no_sources' : 'story_some_sources', withoutSource),
  ];
}

/** A sentence on as many things; none where there are none. */
function openLine(id: string, count: number, more: Message['slots'] = {}): readonly StoryLine[] {
  return count === 0 ? [] : [{ message: { id, slots: { count, ...more } }, readings: [], open: true }];
}

function ofTopics(readings: readonly Reading[], ...topics: readonly Topic[]): readonly Reading[] {
  return readings.filter(({ topic }) => topic !== undefined && topics.includes(topic));
}

/** A sentence for just the subjects that the reply has something on; each set of subjects has its own. */
function named(id: string, subjects: Readonly<Record<string, readonly Reading[]>>): StoryLine | undefined {
  const present = Object.entries(subjects).filter(([, readings]) => readings.length > 0);
  if (present.length === 0) return undefined;
  return {
    message: { id: [id, ...present.map(([subject]) => subject)].join('_') },
    readings: present.flatMap(([, readings]) => idsOf(readings)),
  };
}

function counted(id: string, readings: readonly Reading[]): StoryLine | undefined {
  if (readings.length === 0) return undefined;
  return { message: { id, slots: { count: readings.length } }, readings: idsOf(readings) };
}

function idsOf(readings: readonly Reading[]): readonly string[] {
  return readings.map(({ id }) => id);
}

/** What to do next, in order: first what the reply lacks, then what is wrong, then stopping and erasing. */
export function nextStepsOf(outcome: Outcome, figures: Figures, late: boolean): readonly Message[] {
  return stepsOf(outcome, figures, late).map(withLaw);
}

function stepsOf(outcome: Outcome, figures: Figures, late: boolean): readonly Message[] {
  if (outcome !== 'data')
    return [{ id: `next_${outcome.replaceAll('-', '_')}` }, ...(late ? [{ id: 'next_late' }] : [])];
  const { unexplained, ambiguous, withoutSource } = figures;
  return [
    ...(unexplained > 0 ? [{ id: 'next_explain', slots: { count: unexplained } }] : []),
    ...(ambiguous > 0 ? [{ id: 'next_ambiguous', slots: { count: ambiguous } }] : []),
    ...(withoutSource > 0 ? [{ id: 'next_sources', slots: { count: withoutSource } }] : []),
    { id: 'next_correct' },
    { id: 'next_stop' },
    { id: 'next_erase' },
    ...(late ? [{ id: 'next_late' }] : [{ id: 'next_complain' }]),
  ];
}
