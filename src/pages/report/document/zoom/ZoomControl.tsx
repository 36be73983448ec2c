import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from '../../../shared/say.ts';
import { percentOf, useZoom } from './use-zoom.ts';
import { stepFrom, USUAL, zoom } from './zoom.ts';

/** Keys that do it on the desk. The browser's own, with Control or Command, stay the browser's. */
const KEYS: Readonly<Record<string, -1 | 0 | 1>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

interface ZoomControlProps {
  readonly desk: RefObject<HTMLElement | null>;
  /** Whether what is shown has pages, which have a width of their own. */
  readonly hasPages: boolean;
}

/** One step larger or smaller, or back to the usual size. */
function change(desk: HTMLElement | null, direction: -1 | 0 | 1): void {
  const now = percentOf(desk);
  zoom.value = direction === 0 ? USUAL : (stepFrom(now, direction) ?? now);
}

/** Whether it goes no further. */
function isEnd(direction: -1 | 1): boolean {
  return zoom.value !== 'width' && stepFrom(zoom.value, direction) === undefined;
}

/** How large the document is: by buttons, and on the desk by plus, minus and nought. */
export function ZoomControl({ desk, hasPages }: ZoomControlProps) {
  useZoom(desk);
  const fits = zoom.value === 'width';
  useEffect(() => {
    const within = desk.current;
    function onKey(event: KeyboardEvent): void {
      const direction = KEYS[event.key];
      if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      change(within, direction);
    }
    within?.addEventListener('keydown', onKey);
    return () => within?.removeEventListener('keydown', onKey);
  }, [desk]);
  return (
    <fieldset class="zoom no-print" aria-label={say('zoom_label')}>
      <button
        class="btn-3"
        type="button"
        aria-disabled={isEnd(-1)}
        aria-keyshortcuts="-"
        onClick={() => change(desk.current, -1)}
      >
        {say('zoom_smaller')}
      </button>
      <output data-testid="zoom">
        {fits ? say('zoom_fits') : say('zoom_percent', { percent: zoom.value })}
      </output>
      <button
        class="btn-3"
        type="button"
        aria-disabled={isEnd(1)}
        aria-keyshortcuts="Plus"
        onClick={() => change(desk.current, 1)}
      >
        {say('zoom_larger')}
      </button>
      {hasPages && (
        <button
          class="btn-3"
          type="button"
          aria-pressed={fits}
          onClick={() => {
            zoom.value = fits ? USUAL : 'width';
          }}
        >
          {say('zoom_fit')}
        </button>
      )}
    </fieldset>
  );
}
