/** Milliseconds of work before the page gets its turn: well under the 50 that a person can feel. */
const SLICE = 12;

/** Lets the page draw and answer. A message is sooner back than a timer, which browsers hold to 4 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Runs a generator to its end in slices and gathers what it yields. */
export async function inSlices<T>(
  work: Iterable<readonly T[]>,
  now: () => number = () => performance.now(),
): Promise<T[]> {
  const found: T[] = [];
  let started = now();
  for (const piece of work) {
    found.push(...piece);
    if (now() - started > SLICE) {
      await pause();
      started = now();
    }
  }
  return found;
}

/** Takes the steps of a work one by one, with a turn for the page between two, and gives its result. */
export async function stepByStep<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
