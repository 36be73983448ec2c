import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

/** A part of the findings: its heading, what it is and what limits it, and the figures. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section class="sec" aria-labelledby={`${id}-h`} id={id}>
      <h2 id={`${id}-h`}>{title}</h2>
      <p class="note">{note}</p>
      {children}
    </section>
  );
}
