import type { Message, Outcome, Reading } from '../decode/reading.ts';
import type { Topic } from '../glossary/entry.ts';
import type { Figures, Report, StoryLine } from './report.ts';
import { isHeld } from './count-figures.ts';

/** The sentence at the top: how many things, and how many of them are guesses. */
export function headlineOf(
  outcome: Outcome,
  party: Report['party'],
  figures: Figures,
  people: number,
): Message {
  const { held, guesses } = figures;
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
  const guessed = guesses === 0 ? 'none' : guesses === 1 ? 'guess' : 'guesses';
  return {
    id: `headline_${who}_${guessed}`,
    slots: { count: held, guesses, ...(party && { party: party.short }) },
  };
}

/**
 * What the reply says in a few sentences. It rests on readings that are documented or reported only;
 * our own reading of a label is never told as a story.
 */
export function tellStory(
  readings: readonly Reading[],
  figures: Figures,
  outcome: Outcome,
): readonly StoryLine[] {
  if (outcome === 'unrecognised') return [];
  if (outcome !== 'data') return [{ message: { id: `story_${outcome.replaceAll('-', '_')}` }, readings: [] }];
  const sure = readings.filter(
    (reading) => isHeld(reading) && (reading.status === 'documented' || reading.status === 'reported'),
  );
  const about = (...topics: readonly Topic[]): readonly string[] =>
    sure.filter(({ topic }) => topic !== undefined && topics.includes(topic)).map(({ id }) => id);
  const where = about('address', 'postcode');
  const voted = sure
    .filter(({ topic, kind }) => topic === 'turnout' && kind === 'history')
    .map(({ id }) => id);
  const canvass = about('canvass');
  const scores = sure.filter(({ category, guess }) => category === 'vote' && guess).map(({ id }) => id);
  const bought = sure.filter(({ basis }) => basis === 'bought' || basis === 'area').map(({ id }) => id);
  const lines: (StoryLine | undefined)[] = [
    where.length > 0 && voted.length > 0
      ? { message: { id: 'story_where_and_when' }, readings: [...where, ...voted] }
      : (line('story_where', where) ?? line('story_when', voted)),
    counted('story_canvass', canvass),
    counted('story_scores', scores),
    counted('story_bought', bought),
    figures.unexplained + figures.ambiguous > 0
      ? {
          message: { id: 'story_unexplained', slots: { count: figures.unexplained + figures.ambiguous } },
          readings: [],
        }
      : undefined,
  ];
  return lines.filter((said) => said !== undefined);
}

function line(id: string, readings: readonly string[]): StoryLine | undefined {
  return readings.length > 0 ? { message: { id }, readings } : undefined;
}

function counted(id: string, readings: readonly string[]): StoryLine | undefined {
  return readings.length > 0 ? { message: { id, slots: { count: readings.length } }, readings } : undefined;
}

/** What to do next, in order: first what the reply lacks, then what is wrong, then stopping and erasing. */
export function nextStepsOf(outcome: Outcome, figures: Figures, late: boolean): readonly Message[] {
  if (outcome !== 'data')
    return [{ id: `next_${outcome.replaceAll('-', '_')}` }, ...(late ? [{ id: 'next_late' }] : [])];
  const unclear = figures.unexplained + figures.ambiguous;
  return [
    ...(unclear > 0 ? [{ id: 'next_explain', slots: { count: unclear } }] : []),
    ...(figures.withoutSource > 0 ? [{ id: 'next_sources', slots: { count: figures.withoutSource } }] : []),
    { id: 'next_correct' },
    { id: 'next_stop' },
    { id: 'next_erase' },
    ...(late ? [{ id: 'next_late' }] : [{ id: 'next_complain' }]),
  ];
}
