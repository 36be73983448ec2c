import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Where the choices stand beside the letter; below that they come before it. */
const TWO_COLUMNS = '(min-width: 62rem)';

interface FoldProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Some choices about a letter. In one column they are folded at first, so that the letter is not far below. */
export function Fold({ id, title, children }: FoldProps) {
  const [isOpen] = useState(() => matchMedia(TWO_COLUMNS).matches);
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
