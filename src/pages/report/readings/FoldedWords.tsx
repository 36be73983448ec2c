import type { ComponentChildren } from 'preact';
import { say } from '../../shared/say.ts';

/** Words about somebody else: said to be there, and shown only when the reader asks. */
export function FoldedWords({ children }: { readonly children: ComponentChildren }) {
  return (
    <details class="folded" data-testid="folded">
      <summary>{say('others_show')}</summary>
      {children}
    </details>
  );
}
