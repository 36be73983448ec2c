import { useEffect, useState } from 'preact/hooks';

/** A text that changes many times a second, at most so often: for those who hear it read out. */
export function useSlowly(text: string, everyMs: number): string {
  const [said, setSaid] = useState({ text, at: 0 });
  useEffect(() => {
    const wait = Math.max(0, said.at + everyMs - performance.now());
    const timer = setTimeout(() => setSaid({ text, at: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [text, everyMs, said.at]);
  return said.text;
}
