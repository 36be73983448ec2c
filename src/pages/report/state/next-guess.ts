import { computed } from '@preact/signals';
import { canBeJudged } from '../../../report/can-be-judged.ts';
import { answers } from './answers.ts';
import { readings } from './filter.ts';
import { ownOf } from './others.ts';
import { report } from './session.ts';
import { goToReading } from './shown.ts';

/** Ids of the guesses that can be answered, in the order of the page, without those that the filter holds back. */
const guesses = computed<readonly string[]>(() =>
  (report.value?.groups ?? [])
    .flatMap((group) => ownOf(group.readings))
    .filter((id) => {
      const reading = readings.value.get(id);
      return reading !== undefined && canBeJudged(reading);
    }),
);

/** How many of them have no answer: worked out once, and not for every guess on the page. */
export const countOpenGuesses = computed(
  () => guesses.value.filter((id) => !Object.hasOwn(answers.value, id)).length,
);

/** The first guess after this one that is not answered, from the top again where there is none below. */
export function guessAfter(id: string | undefined): string | undefined {
  const all = guesses.value;
  const start = id === undefined ? 0 : all.indexOf(id) + 1;
  return [...all.slice(start), ...all.slice(0, start)].find(
    (each) => each !== id && !Object.hasOwn(answers.value, each),
  );
}

/** Moves the focus to the answers of the next guess. */
export function goToGuessAfter(id: string | undefined): void {
  const next = guessAfter(id);
  if (next !== undefined) goToReading(next, 'input[type="radio"]');
}
