import { addDays } from '../clock/plain-date.ts';
import type { Message } from '../../decode/reading.ts';
import type { LetterInput } from './case-of.ts';
import { partsOf } from './letter-parts.ts';
import type { LetterKind } from './letter.ts';
import { isAnswer } from '../is-answer.ts';
import { acknowledgeTimeOf, past } from './time-of.ts';

/** A letter in the order in which letters are sent, and how things stand with it. */
export interface LetterStep {
  readonly kind: LetterKind;
  readonly state: 'done' | 'not-needed' | 'now' | 'later';
  readonly because: Message;
}

/** So long we suggest to wait for an answer to a letter; after that a complaint is due. */
const DAYS_TO_ANSWER = 14;

/** Which letters to send, in their order: what is done, what comes now, what later, and what nobody needs. */
export function orderLetters(input: LetterInput): readonly LetterStep[] {
  const { reply, answers, today } = input;
  const day = (key: 'followedUp' | 'objected' | 'complained'): string | undefined =>
    past(answers[key], today);
  const followedUp = day('followedUp');
  const requested = past(answers.requested ?? reply?.letter.requested, today);
  const hasData = reply?.outcome === 'data' || reply?.outcome === 'unrecognised';
  return [
    step('ask', 'done', requested === undefined ? 'asked' : 'asked_on', requested),
    chase(),
    followUp(),
    rectify(),
    done('object', day('objected')) ?? step('object', 'later', 'object'),
    step('erase', 'later', 'erase'),
    ...(reply?.findings.some(({ kind }) => kind === 'broker-named') === true
      ? [step('broker', 'later', 'broker')]
      : []),
    complain(),
    regulator(),
  ];

  function chase(): LetterStep {
    if (hasData) return step('late', 'not-needed', 'reply_came');
    return done('late', followedUp) ?? step('late', 'now', isAnswer(reply) ? 'no_data' : 'asks');
  }

  function followUp(): LetterStep {
    if (!hasData) return step('follow-up', 'later', 'no_data_yet');
    const sent = done('follow-up', followedUp);
    if (sent) return sent;
    return partsOf('follow-up', input).length === 0
      ? step('follow-up', 'not-needed', 'nothing_missing')
      : step('follow-up', 'now', 'missing');
  }

  function rectify(): LetterStep {
    const count = answers.disputes?.length ?? 0;
    if (count === 0) return step('rectify', 'later', 'rectify');
    const because = { id: 'letters_step_rectify_marked', slots: { count } };
    return { kind: 'rectify', state: followedUp === undefined ? 'later' : 'now', because };
  }

  function complain(): LetterStep {
    const isIgnored = day('objected') !== undefined && answers.objectionIgnored === true;
    const isDue = followedUp !== undefined && addDays(followedUp, DAYS_TO_ANSWER) < today;
    const because = isIgnored ? 'complain_objection' : isDue ? 'complain_now' : 'complain';
    return (
      done('complaint-controller', day('complained')) ??
      step('complaint-controller', isIgnored || isDue ? 'now' : 'later', because)
    );
  }

  function regulator(): LetterStep {
    const complained = day('complained');
    const isAnswered = past(answers.complaintAnswered, today) !== undefined;
    if (complained !== undefined && isAnswered)
      return step('complaint-regulator', 'now', 'regulator_answered');
    const isOver = complained !== undefined && acknowledgeTimeOf(complained, today).state === 'over';
    return step('complaint-regulator', isOver ? 'now' : 'later', isOver ? 'regulator_over' : 'regulator');
  }
}

function done(kind: LetterKind, date: string | undefined): LetterStep | undefined {
  return date === undefined ? undefined : step(kind, 'done', 'sent_on', date);
}

function step(kind: LetterKind, state: LetterStep['state'], because: string, date?: string): LetterStep {
  return {
    kind,
    state,
    because: { id: `letters_step_${because}`, ...(date !== undefined && { slots: { date } }) },
  };
}

/** The letter to begin with: the first that comes now, or else the one that asks for what is missing. */
export function firstLetter(steps: readonly LetterStep[]): LetterKind {
  return steps.find(({ state }) => state === 'now')?.kind ?? 'follow-up';
}
