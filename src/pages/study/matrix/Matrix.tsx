/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- only what is in view is on the page, so rows and columns are placed and counted by hand; what scrolls must be reachable by keyboard */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Counted } from '../../../extension/study/study-messages.ts';
import { CELL_STATES } from '../../../study/coverage-matrix.ts';
import { REPLY_ORDERS, type ReplyOrder, THING_ORDERS, type ThingOrder } from '../../../study/order-matrix.ts';
import { say } from '../../shared/say.ts';
import { afterDrawing, useGradual } from '../../shared/use-gradual.ts';
import { entryName } from '../words.ts';
import { cellWord } from './cell-word.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { COLUMN, NAMES, NARROW_NAMES, ROW, type Span, spanInView } from './matrix-window.ts';
import { signShape } from './row-signs.ts';

const NARROW = '(max-width: 40rem)';
const NOTHING: Span = { first: 0, end: 0 };
/** Rows that come at once when the matrix is first drawn; when it is scrolled, all are there already. */
const ROWS_A_STEP = 8;

interface OrderChoiceProps<T extends string> {
  readonly id: string;
  readonly words: string;
  readonly orders: readonly T[];
  readonly order: T;
  readonly nameOf: (order: T) => string;
  readonly onOrder: (order: T) => void;
}

function OrderChoice<T extends string>({ id, words, orders, order, nameOf, onOrder }: OrderChoiceProps<T>) {
  return (
    <p class="field">
      <label for={id}>{words}</label>
      <select
        id={id}
        value={order}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const found = orders.find((one) => one === value);
          if (found) onOrder(found);
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Legend() {
  return (
    <ul class="key">
      {CELL_STATES.toReversed().map((state) =>
        state === 'none' ? (
          <li key={state}>{say('study_cell_none_key')}</li>
        ) : (
          <li key={state}>
            <svg class="mx-signs" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path class={state} d={signShape(state)} />
            </svg>
            {cellWord(state)}
          </li>
        ),
      )}
    </ul>
  );
}

/** The part of a box that is in view, as rows and columns. */
function useView(rows: number, columns: number) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ rows: NOTHING, columns: NOTHING });
  const look = useCallback((): void => {
    const element = box.current;
    if (!element) return;
    const names = matchMedia(NARROW).matches ? NARROW_NAMES : NAMES;
    const seen = {
      rows: spanInView(element.scrollTop, element.clientHeight, ROW, rows),
      columns: spanInView(element.scrollLeft, element.clientWidth - names, COLUMN, columns),
    };
    setView((last) => (isSame(last.rows, seen.rows) && isSame(last.columns, seen.columns) ? last : seen));
  }, [rows, columns]);
  useLayoutEffect(() => {
    look();
    const watcher = new ResizeObserver(look);
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, [look]);
  return { box, view, look };
}

function isSame(one: Span, other: Span): boolean {
  return one.first === other.first && one.end === other.end;
}

/** Which reply holds what, and how well it is explained. Only what is in view is on the page. */
export function Matrix({ counted }: { readonly counted: Counted }) {
  const { matrix } = counted.figures;
  const [thingOrder, setThingOrder] = useState<ThingOrder>('held');
  const [replyOrder, setReplyOrder] = useState<ReplyOrder>('likeness');
  const things = counted.orders.things[thingOrder];
  const replies = counted.orders.replies[replyOrder];
  const { box, view, look } = useView(things.length, replies.length);
  const rows = things.slice(view.rows.first, view.rows.end);
  const ready = useGradual(rows.length, ROWS_A_STEP, afterDrawing);
  return (
    <section class="sec" aria-labelledby="matrix-h">
      <h2 id="matrix-h">{say('study_matrix')}</h2>
      <p class="note">{say('study_matrix_note')}</p>
      <Legend />
      <div class="orders no-print">
        <OrderChoice
          id="thing-order"
          words={say('study_matrix_things')}
          orders={THING_ORDERS}
          order={thingOrder}
          nameOf={(order) => say(`study_matrix_by_${order}`)}
          onOrder={setThingOrder}
        />
        <OrderChoice
          id="reply-order"
          words={say('study_matrix_replies')}
          orders={REPLY_ORDERS}
          order={replyOrder}
          nameOf={(order) => say(`study_matrix_by_${order}`)}
          onOrder={setReplyOrder}
        />
      </div>
      <div
        class="mx"
        role="table"
        tabIndex={0}
        ref={box}
        onScroll={look}
        aria-labelledby="matrix-h"
        aria-rowcount={things.length + 1}
        aria-colcount={replies.length + 1}
        data-testid="matrix"
      >
        <div
          class="mx-all"
          role="presentation"
          style={{ width: `calc(var(--names) + ${replies.length * COLUMN}px)` }}
        >
          <MatrixHead matrix={matrix} replies={replies} columns={view.columns} />
          <div class="mx-body" role="rowgroup" style={{ height: `${things.length * ROW}px` }}>
            {rows.slice(0, ready).map((thing, index) => (
              <MatrixRow
                key={index}
                matrix={matrix}
                thing={thing}
                name={thingName(counted, thing)}
                at={view.rows.first + index}
                replies={replies}
                columns={view.columns}
              />
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

function thingName({ figures }: Counted, thing: number): string {
  const { entry = null, label = null } = figures.matrix.things[thing] ?? {};
  return entry === null ? (label ?? '') : entryName(entry);
}
