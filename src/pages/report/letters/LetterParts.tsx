import type { LetterPart } from '../../../rights/letters/letter-parts.ts';
import { rowKey } from '../../../rights/letters/left-out.ts';
import type { Condition } from '../../../rights/letters/tell-conditions.ts';
import { say } from '../../shared/say.ts';
import { confirm, draft, keepRow } from '../state/draft.ts';
import { partName } from '../../shared/letter/kind-name.ts';
import { Fold } from './Fold.tsx';

/** The rows of a list, each of which can be taken out. */
function Rows({ part }: { readonly part: LetterPart }) {
  const { table, rows } = part;
  if (table === undefined || rows.length < 2) return null;
  const out = draft.value.takenOut[table];
  return (
    <details class="rows">
      <summary>{say('letters_rows')}</summary>
      <ul>
        {rows.map((row) => {
          const [place, label, value] = row;
          return (
            <li key={rowKey(row)}>
              <label class="row-tick">
                <input
                  type="checkbox"
                  checked={out?.has(rowKey(row)) !== true}
                  onChange={({ currentTarget }) => keepRow(table, row, currentTarget.checked)}
                />
                <span class="theirs">
                  {label} {value}
                </span>
                <span class="where">{place}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Part({ part, on }: { readonly part: LetterPart; readonly on: boolean }) {
  const { condition, rows } = part;
  return (
    <li>
      <label class="opt">
        <input
          type="checkbox"
          name={condition}
          checked={on}
          onChange={({ currentTarget }) => confirm(condition, currentTarget.checked)}
        />
        <b>{partName(condition)}</b>
        {rows.length > 0 && <span>{say('letters_part_count', { count: rows.length })}</span>}
      </label>
      {on && <Rows part={part} />}
    </li>
  );
}

interface LetterPartsProps {
  readonly parts: readonly LetterPart[];
  readonly confirmed: ReadonlySet<Condition>;
}

/**
 * What the letter asks, and what it says is missing or odd. The latter is in it only once the reader has looked
 * in the reply and ticked it.
 */
export function LetterParts({ parts, confirmed }: LetterPartsProps) {
  if (parts.length === 0) return null;
  const groups = [
    ['asks', parts.filter(({ claim }) => !claim)],
    ['claims', parts.filter(({ claim }) => claim)],
  ] as const;
  return (
    <section class="choices" aria-labelledby="parts-h">
      <Fold id="parts-h" title={say('letters_parts')}>
        {groups.map(([id, own]) =>
          own.length === 0 ? null : (
            <fieldset key={id}>
              <legend>{say(`letters_parts_${id}`)}</legend>
              <ul>
                {own.map((part) => (
                  <Part key={part.condition} part={part} on={confirmed.has(part.condition)} />
                ))}
              </ul>
            </fieldset>
          ),
        )}
      </Fold>
    </section>
  );
}
