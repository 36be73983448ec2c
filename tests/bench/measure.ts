/** The middle of several runs, in milliseconds: one slow run, when the machine does something else, moves nothing. */
export async function measure(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return middleOf(times);
}

/** The same in milliseconds of the processor, which others on the machine do not change; work of other threads counts too. */
export async function measureOwn(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return middleOf(times);
}

/** One line of the table. `goal` is words; nothing is asserted. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly goal: string;
  /** What does the like of it, and what that came to in the same run; absent where nothing does. */
  readonly peer?: string;
  /** One of many of its kind, which the table in the README leaves out. */
  readonly minor?: true;
}

export function milliseconds(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`;
}

/** Two ways of doing something in turns, so that a warmer machine favours neither: the middle time of each. Both give their milliseconds. */
export async function compareInTurns(
  runs: number,
  floor: () => Promise<number>,
  whole: () => Promise<number>,
): Promise<{ readonly floor: number; readonly whole: number }> {
  const times = { floor: [] as number[], whole: [] as number[] };
  await floor();
  await whole();
  for (let run = 0; run < runs; run += 1) {
    times.floor.push(await floor());
    times.whole.push(await whole());
  }
  return { floor: middleOf(times.floor), whole: middleOf(times.whole) };
}

/** The middle of several figures. */
export function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
