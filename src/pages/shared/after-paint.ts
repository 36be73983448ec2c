let latest: (() => void) | undefined;

/**
 * Does work once what was pressed or typed is on the screen. Of several that wait, the last is done: a list is
 * filtered by what stands in its field, and not by what stood there between two letters.
 */
export function afterPaint(work: () => void): void {
  const isWaiting = latest !== undefined;
  latest = work;
  if (isWaiting) return;
  // A frame is drawn after its own callbacks: a task that is asked for in them comes after the drawing.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const due = latest;
      latest = undefined;
      due?.();
    }),
  );
}
