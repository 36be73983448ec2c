import { useEffect, useRef, useState } from 'preact/hooks';

/** A text that changes many times a second, at most so often: for those who hear it read out. */
export function useSlowly(text: string, everyMs: number): string {
  const [said, setSaid] = useState(text);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    const timer = setInterval(() => setSaid(latest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return said;
}
