import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** How long its thread really ran, in microseconds. */
  readonly tdur?: number;
}

const MARK = 'longest-task';

/**
 * The longest task of a page's own thread while something is done, in milliseconds of the processor: what others on the
 * machine take is not in it, which would be in the time that went by.
 */
export async function longestTask(page: Page, run: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => {
    session.once('Tracing.tracingComplete', done);
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await run();
  await page.evaluate((name) => performance.mark(name), MARK);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const own = events.find(({ name }) => name === MARK);
  const times = events.flatMap(({ name, pid, tid, tdur = 0 }) =>
    name === 'ThreadControllerImpl::RunTask' && pid === own?.pid && tid === own.tid ? [tdur] : [],
  );
  return Math.max(0, ...times) / 1000;
}
