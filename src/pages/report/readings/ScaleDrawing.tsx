import type { JSX } from 'preact';
import type { Placed } from '../../../decode/reading.ts';
import type { Scale } from '../../../glossary/entry.ts';
import { say } from '../../shared/say.ts';

/** Where a line begins and ends in its drawing, in percent: dots at the ends stay whole. */
const LINE = { from: 3, to: 97 };
/** Beyond the line, where a value stands that is off the scale. */
const BESIDE = { below: 3, above: 97, gap: 10 };
const MIDDLE = 14;
/** More ticks than this run into one another in a narrow column. */
const MOST_TICKS = 20;
/** A scale without steps is cut into quarters, so that the eye has something to hold on to. */
const QUARTERS = 4;

function tickCount({ min, max, step, unit }: Scale): number {
  if (unit === 'rank' || unit === 'years' || unit === 'pounds') return 0;
  const steps = step ? Math.round((max - min) / step) : 0;
  return steps > 0 && steps <= MOST_TICKS ? steps : QUARTERS;
}

function Tick({ at, end }: { readonly at: number; readonly end: boolean }) {
  const half = end ? 7 : 3.5;
  const x = `${at.toFixed(2)}%`;
  return <line class="tk" x1={x} x2={x} y1={MIDDLE - half} y2={MIDDLE + half} />;
}

function line(placed: Placed): { from: number; to: number } {
  if (!placed.offScale) return LINE;
  return placed.number < placed.scale.min
    ? { from: BESIDE.below + BESIDE.gap, to: LINE.to }
    : { from: LINE.from, to: BESIDE.above - BESIDE.gap };
}

function Mark({ placed, from, to }: { readonly placed: Placed; readonly from: number; readonly to: number }) {
  if (placed.offScale) {
    const x = placed.number < placed.scale.min ? BESIDE.below : BESIDE.above;
    return (
      <svg x={`${x}%`} y={MIDDLE} overflow="visible">
        <path class="off" d="M0-8 8 0 0 8-8 0z" />
      </svg>
    );
  }
  if (placed.position === undefined) return null;
  return (
    <circle class="dot" cx={`${(from + placed.position * (to - from)).toFixed(2)}%`} cy={MIDDLE} r="7" />
  );
}

function ArrowHead({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} y={MIDDLE - 6} width="12" height="12" overflow="visible">
      <path class="tk" d="M-7 1 0 6-7 11" fill="none" />
    </svg>
  );
}

/**
 * A value on its own scale. Solid where a source gives the scale, dashed where we assume it; a rank has
 * an arrow, because its last place is not given. The same facts stand as text beside it.
 */
export function ScaleLine({
  placed,
  blank,
}: {
  readonly placed: Placed;
  readonly blank?: boolean;
}): JSX.Element {
  const { scale } = placed;
  const { from, to } = line(placed);
  const openEnded = scale.unit === 'rank' && placed.position === undefined;
  const ticks = openEnded ? 0 : tickCount(scale);
  return (
    <svg aria-hidden="true" focusable="false" height={2 * MIDDLE}>
      <line
        class={scale.standing === 'assumed' ? 'ax assumed' : 'ax'}
        x1={`${from}%`}
        x2={`${to}%`}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      <Tick at={from} end />
      {Array.from({ length: Math.max(ticks - 1, 0) }, (_, index) => (
        <Tick key={index} at={from + ((index + 1) / ticks) * (to - from)} end={false} />
      ))}
      {openEnded ? <ArrowHead at={to} /> : <Tick at={to} end />}
      {!blank && !openEnded && <Mark placed={placed} from={from} to={to} />}
    </svg>
  );
}

function endWords(scale: Scale, number: number, words: string): string {
  return scale.standing === 'assumed'
    ? say('report_scale_assumed', { number: number.toLocaleString('en-GB'), words })
    : say('report_scale_given', { number: number.toLocaleString('en-GB'), words });
}

/** The two ends of a scale in words. */
export function ScaleEnds({ placed }: { readonly placed: Placed }) {
  const { scale } = placed;
  const openEnded = scale.unit === 'rank' && placed.position === undefined;
  // Under the line, not under the mark that stands beside it.
  const beside = placed.offScale ? (placed.number < scale.min ? ' below' : ' above') : '';
  return (
    <p class={`ends${beside}`}>
      <span>{openEnded ? say('report_scale_first') : endWords(scale, scale.min, scale.low)}</span>
      <span>{openEnded ? say('report_scale_last_unknown') : endWords(scale, scale.max, scale.high)}</span>
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
