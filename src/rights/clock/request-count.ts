import type { Message } from '../../decode/reading.ts';
import type { Period } from './count-period.ts';
import type { LastDays } from './standing.ts';

/** When the reply to a request is due, and how that was counted. */
export interface RequestCount {
  readonly period: Period;
  /** What the party waits for: time stands still. */
  readonly waitsFor?: 'identity' | 'answer';
  /** Nothing while time stands still. */
  readonly days?: LastDays;
  /** The last day if the party did not need to ask or to charge; only where that makes a difference. */
  readonly ifNotNeeded?: LastDays;
  /** The party asked who the person is when its time was over, so that this is not counted. */
  readonly identityTooLate: boolean;
  readonly steps: readonly Message[];
}
