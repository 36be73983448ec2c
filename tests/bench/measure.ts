/** The middle of several runs, in milliseconds: one slow run, when the machine does something else, moves nothing. */
export async function measure(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** One line of the table. `goal` is words; nothing is asserted. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly goal: string;
}

export function milliseconds(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`;
}
