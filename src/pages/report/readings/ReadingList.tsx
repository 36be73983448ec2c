import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../decode/reading.ts';
import type { Finding } from '../../../rights/finding.ts';
import { useGradual } from '../../shared/use-gradual.ts';
import { FIRST_READINGS, printing, readings } from '../state/filter.ts';
import { summoned } from '../state/shown.ts';
import { ReadingItem } from './ReadingItem.tsx';

/** Readings that come and go together. A group of the usual size is one lot, and stays as it is. */
const LOT = FIRST_READINGS;
/** Lots this far outside the view are put on the page before they come into it. */
const AHEAD = '100% 0px';
/** How tall a reading is until a lot has been on the page, in pixels. */
const USUAL_HEIGHT = 330;

const NO_FINDINGS: readonly Finding[] = [];

interface LotProps {
  /** All of the list, and where in it the lot begins: a lot is drawn anew only where the list is another one. */
  readonly all: readonly string[];
  readonly from: number;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

interface LotItemsProps {
  readonly ids: readonly string[];
  readonly findings: LotProps['findings'];
  readonly start: number;
}

function LotItems({ ids, findings, start }: LotItemsProps) {
  const gradual = useGradual(ids.length);
  const ready = printing.value ? ids.length : gradual;
  return (
    <ol start={start}>
      {ids
        .slice(0, ready)
        .map((id) => readings.value.get(id))
        .filter((reading): reading is Reading => reading !== undefined)
        .map((reading) => (
          <ReadingItem
            key={reading.id}
            reading={reading}
            findings={findings.get(reading.id) ?? NO_FINDINGS}
          />
        ))}
    </ol>
  );
}

/** Whether a lot may go from the page: not while the reader is in it, and not what they opened. */
function isIdle(lot: Element): boolean {
  return !lot.contains(document.activeElement) && !lot.querySelector('details[open]');
}

/** Some readings of a long list. They are on the page while they are near the view; else their room is kept. */
function Lot({ all, from, findings }: LotProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(from === 0);
  const [height, setHeight] = useState<number>();
  const ids = all.slice(from, from + LOT);
  const isSummoned = useComputed(() => summoned.value !== undefined && ids.includes(summoned.value)).value;
  const isHere = isNear || isSummoned || printing.value;
  useEffect(() => {
    if (!box.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        if (last.isIntersecting) setNear(true);
        else if (from > 0 && isIdle(last.target)) {
          setHeight(last.boundingClientRect.height);
          setNear(false);
        }
      },
      { rootMargin: AHEAD },
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [from]);
  return (
    <div
      class="lot"
      ref={box}
      {...(!isHere && { style: { height: `${height ?? ids.length * USUAL_HEIGHT}px` } })}
    >
      {isHere && (
        <LotItems
          // Of a long list, those that a filter lets through come step by step too.
          key={all.length > LOT ? ids[0] : ''}
          ids={ids}
          findings={findings}
          start={from + 1}
        />
      )}
    </div>
  );
}

const SteadyLot = memo(Lot);

interface ReadingListProps {
  readonly ids: readonly string[];
  readonly findings: LotProps['findings'];
}

/** Readings one below the other. However many they are, only those near the view are on the page. */
export function ReadingList({ ids, findings }: ReadingListProps) {
  const lots = Array.from({ length: Math.ceil(ids.length / LOT) }, (_, at) => at * LOT);
  return (
    <>
      {lots.map((from) => (
        <SteadyLot key={from === 0 ? 'first' : ids[from]} all={ids} from={from} findings={findings} />
      ))}
    </>
  );
}
