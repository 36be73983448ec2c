import { useComputed } from '@preact/signals';
import type { Reading } from '../../../decode/reading.ts';
import type { Also } from '../../../layout/field.ts';
import { say } from '../../shared/say.ts';
import { others } from '../state/others.ts';
import { FoldedWords } from './FoldedWords.tsx';

/** A column's value; folded where it names somebody else, such as whoever knocked. */
function BesideValue({ cell }: { readonly cell: Also }) {
  const isFolded = useComputed(() => others.value.cells.has(cell)).value;
  if (!cell.value) return <span class="blank">{say('page_absent_empty')}</span>;
  const words = <mark>{cell.value}</mark>;
  return isFolded ? <FoldedWords>{words}</FoldedWords> : words;
}

/** Further columns that the party printed beside the value: a rank, a date, a source. */
export function Beside({ reading }: { readonly reading: Reading }) {
  if (!reading.also?.length) return null;
  return (
    <dl class="also theirs">
      {reading.also.map((cell, index) => (
        <div key={index}>
          <dt>
            <mark>{cell.label}</mark>
          </dt>
          <dd>
            <BesideValue cell={cell} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
