import { cellState, type CellState, kindWords } from '../../../report/compare/comparison-words.ts';
import type { KindCell, KindRow } from '../../../report/compare/comparison.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { comparison, names } from '../state/comparison.ts';
import { CellSign } from './CellSign.tsx';

const KEY: readonly CellState[] = ['all', 'some', 'none', 'blank', 'absent'];

function Key() {
  return (
    <ul class="matrix-key" aria-hidden="true">
      {KEY.map((state) => (
        <li key={state}>
          <CellSign state={state} /> {say(`compare_key_${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** The sign and how many are held; for those who hear it, the whole with its row and column. */
function Cell({
  cell,
  row,
  column,
}: {
  readonly cell: KindCell;
  readonly row: string;
  readonly column: string;
}) {
  const state = cellState(cell);
  return (
    <td>
      <span aria-hidden="true">
        <CellSign state={state} /> <span class="num">{cell.held > 0 && cell.held}</span>
      </span>
      <span class="vh">
        {row}, {column}: {say(`compare_cell_${state}`, { held: cell.held, explained: cell.explained })}
      </span>
    </td>
  );
}

function Kind({ row }: { readonly row: KindRow }) {
  const words = sayMessage(kindWords(row.topic));
  return (
    <tr>
      <th scope="row">{words}</th>
      {row.cells.map((cell, index) => (
        <Cell key={index} cell={cell} row={words} column={names.value[index] ?? ''} />
      ))}
    </tr>
  );
}

/** What each party holds, by kind of thing, and whether it is explained. */
export function HeldMatrix() {
  const { kinds, replies } = comparison.value;
  return (
    <section aria-labelledby="matrix-h">
      <h2 id="matrix-h">{say('compare_kinds')}</h2>
      <Key />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={say('compare_kinds_scroll')}>
        <table class="matrix" data-testid="matrix">
          <caption class="vh">
            {say('compare_kinds_caption', { kinds: kinds.length, count: replies.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="vh">{say('compare_kinds_kind')}</span>
              </th>
              {replies.map(({ party }, index) => (
                <th key={index} scope="col" class={`p-${party?.id ?? ''}`}>
                  <span class="sw" aria-hidden="true" /> {names.value[index]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((row) => (
              <Kind key={row.topic} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
