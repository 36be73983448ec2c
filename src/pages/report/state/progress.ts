import type { Reading } from '../../../decode/reading.ts';
import type { ReplyProgress, ReplyStep } from '../../../report/decode-reply.ts';

/** Which of the files that were handed over is read: from 1. */
export interface FileNow {
  readonly number: number;
  readonly of: number;
  readonly name: string;
}

/** How far the reading has come. */
export interface Progress {
  readonly file?: FileNow;
  /** Documents that are read, from the file itself to what lies deepest in it. */
  readonly levels: readonly ReplyProgress[];
  /** Share of the whole reply that is read, 0–1. It never goes back. */
  readonly share: number;
  /** Readings found so far; they may still be refined. */
  readonly found: number;
  /** The first few of them. */
  readonly first: readonly Reading[];
}

export const NOT_BEGUN: Progress = { levels: [], share: 0, found: 0, first: [] };

function isDone({ done, of }: ReplyProgress): boolean {
  return of > 0 && done >= of;
}

/** A document that is not among those that are read lies in the last of them that is not done yet. */
function withLevel(levels: readonly ReplyProgress[], step: ReplyProgress): readonly ReplyProgress[] {
  const known = levels.findIndex(({ document }) => document === step.document);
  if (known >= 0) return [...levels.slice(0, known), step];
  const open = levels.filter((level, depth) => depth === 0 || !isDone(level));
  return [...open, step];
}

function shareOf(levels: readonly ReplyProgress[]): number {
  let share = 0;
  let part = 1;
  for (const { done, of } of levels) {
    if (of === 0) break;
    share += part * Math.min(1, done / of);
    part /= of;
  }
  return Math.min(1, share);
}

/** What the progress is after one more step of the work. */
export function withStep(progress: Progress, step: ReplyStep): Progress {
  if (step.kind === 'found') {
    const { count, first } = step;
    return { ...progress, found: progress.found + count, first: [...progress.first, ...first] };
  }
  if (step.kind === 'file') {
    const { number, of, name } = step;
    const share = Math.max(progress.share, (number - 1) / of);
    // Begun anew, because a file among them could not be borne: what was found is found again.
    const counted = number === 1 ? { found: 0, first: [] } : {};
    return { ...progress, ...counted, file: { number, of, name }, levels: [], share };
  }
  const levels = withLevel(progress.levels, step);
  const { number, of } = progress.file ?? { number: 1, of: 1 };
  return { ...progress, levels, share: Math.max(progress.share, (number - 1 + shareOf(levels)) / of) };
}
