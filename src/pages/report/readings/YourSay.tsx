import { useComputed } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import { canBeJudged } from '../../../report/can-be-judged.ts';
import { others } from '../state/others.ts';
import { AskParty } from './AskParty.tsx';
import { IsThisRight } from './IsThisRight.tsx';

/**
 * What the reader says of a reading, where there is something to judge, and whether to ask about it. What is
 * another person's is theirs to judge and to ask about.
 */
export function YourSay({ reading }: { readonly reading: Reading }) {
  const { id, label } = reading;
  const isAnothers = useComputed(() => others.value.rows.has(id)).value;
  if (isAnothers) return null;
  return (
    <div class="foot no-print">
      {canBeJudged(reading) && <IsThisRight id={id} label={label} />}
      <AskParty id={id} label={label} />
    </div>
  );
}
