import type { JSX } from 'preact';
import type { Placed } from '../../../decode/reading.ts';
import { scaleEnds } from '../../../report/picture/scale-ends.ts';
import {
  type Beside,
  besideOf,
  layOutScale,
  type ScaleLine as Line,
} from '../../../report/picture/scale-line.ts';
import { sayMessage } from '../../shared/say.ts';

const MIDDLE = 14;

function Tick({ at, end }: { readonly at: number; readonly end: boolean }) {
  const half = end ? 7 : 3.5;
  const x = `${at.toFixed(2)}%`;
  return <line class="tk" x1={x} x2={x} y1={MIDDLE - half} y2={MIDDLE + half} />;
}

function Mark({ at, offScale }: NonNullable<Line['mark']>) {
  if (!offScale) return <circle class="dot" cx={`${at.toFixed(2)}%`} cy={MIDDLE} r="7" />;
  return (
    <svg x={`${at}%`} y={MIDDLE} overflow="visible">
      <path class="off" d="M0-8 8 0 0 8-8 0z" />
    </svg>
  );
}

function ArrowHead({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} y={MIDDLE - 6} width="12" height="12" overflow="visible">
      <path class="tk" d="M-7 1 0 6-7 11" fill="none" />
    </svg>
  );
}

interface ScaleProps {
  readonly placed: Placed;
  /** Where lines that stand one above the other leave room; without it, as this value needs. */
  readonly beside?: Beside;
}

/**
 * A value on its own scale. Solid where a source gives the scale, dashed where we assume it; a rank has
 * an arrow, because its last place is not given. The same facts stand as text beside it.
 */
export function ScaleLine({
  placed,
  beside,
  blank = false,
}: ScaleProps & { readonly blank?: boolean }): JSX.Element {
  const { from, to, assumed, openEnded, ticks, mark } = layOutScale(placed, blank, beside);
  return (
    <svg aria-hidden="true" focusable="false" height={2 * MIDDLE}>
      <line class={assumed ? 'ax assumed' : 'ax'} x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
      <Tick at={from} end />
      {ticks.map((at, index) => (
        <Tick key={index} at={at} end={false} />
      ))}
      {openEnded ? <ArrowHead at={to} /> : <Tick at={to} end />}
      {mark && <Mark {...mark} />}
    </svg>
  );
}

/** The two ends of a scale in words. */
export function ScaleEnds({ placed, beside = besideOf([{ placed }]) }: ScaleProps) {
  const [low, high] = scaleEnds(placed);
  // Under the line, not under a mark that stands beside it.
  const room = `${beside.below ? ' below' : ''}${beside.above ? ' above' : ''}`;
  return (
    <p class={`ends${room}`}>
      <span>{sayMessage(low)}</span>
      <span>{sayMessage(high)}</span>
    </p>
  );
}

/** A scale as it stands in a reading: the line and its ends. */
export function ScaleDrawing({ placed }: { readonly placed: Placed }) {
  return (
    <div class="scale">
      <ScaleLine placed={placed} />
      <ScaleEnds placed={placed} />
    </div>
  );
}
