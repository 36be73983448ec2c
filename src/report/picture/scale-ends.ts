import type { Message, Placed } from '../../decode/reading.ts';
import type { Scale } from '../../glossary/entry.ts';
import { isOpenEnded } from './scale-line.ts';
import { LOCALE } from '../../rights/locale.ts';

/** What the two ends of a value's scale mean. */
export function scaleEnds(placed: Placed): readonly [Message, Message] {
  if (isOpenEnded(placed)) return [{ id: 'report_scale_first' }, { id: 'report_scale_last_unknown' }];
  const { scale } = placed;
  return [endOf(scale, scale.min, scale.low), endOf(scale, scale.max, scale.high)];
}

function endOf({ standing }: Scale, number: number, words: string): Message {
  return {
    id: standing === 'assumed' ? 'report_scale_assumed' : 'report_scale_given',
    slots: { number: number.toLocaleString(LOCALE), words },
  };
}
