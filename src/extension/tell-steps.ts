import type { ReplyStep } from '../report/decode-reply.ts';

/** Milliseconds between two messages about the same thing: no screen shows more, and each one holds our thread up. */
const TELL_EVERY_MS = 60;

/** Tells a page what happens while a reply is read. */
export interface StepTeller {
  readonly tell: (step: ReplyStep) => void;
  /** Tells what waits, because nothing more will come. */
  readonly flush: () => void;
}

/**
 * Gathers the steps of a reading for a page: of several pages read one after the other it tells the last,
 * and facts found are added up. What is new to the reader, a file begun or the first readings, waits for nothing.
 */
export function createStepTeller(post: (step: ReplyStep) => void): StepTeller {
  let progress: (ReplyStep & { readonly kind: 'progress' }) | undefined;
  let found = 0;
  let told = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (found > 0) post({ kind: 'found', count: found, first: [] });
    if (progress) post(progress);
    found = 0;
    progress = undefined;
    told = performance.now();
  }

  function isNew(step: ReplyStep): boolean {
    if (step.kind === 'progress') return step.document !== progress?.document && step.done === 0;
    return step.kind === 'file' || step.first.length > 0;
  }

  function tell(step: ReplyStep): void {
    if (isNew(step)) {
      flush();
      post(step);
      return;
    }
    if (step.kind === 'progress') progress = step;
    else if (step.kind === 'found') found += step.count;
    const wait = told + TELL_EVERY_MS - performance.now();
    if (wait <= 0) flush();
    // A picture takes seconds: what was said of the page before it must not wait for its end.
    else timer ??= setTimeout(flush, wait);
  }

  return { tell, flush };
}
