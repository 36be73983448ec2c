import type { ComponentChildren } from 'preact';

interface SteadyButtonProps {
  readonly class: 'btn' | 'btn-2' | 'btn-3';
  readonly type?: 'button' | 'submit';
  /** There is nothing for it to do now, and nothing happens by it. */
  readonly isOff: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
  readonly testId?: string;
}

/**
 * A button that keeps the focus while there is nothing for it to do: one that is switched off under the hand of
 * who pressed it would lose it. A form that it submits looks at the same reason itself.
 */
export function SteadyButton({ class: weight, type = 'button', isOff, onClick, ...rest }: SteadyButtonProps) {
  const { children, testId } = rest;
  return (
    <button
      class={weight}
      type={type}
      aria-disabled={isOff}
      data-testid={testId}
      onClick={() => {
        if (!isOff) onClick?.();
      }}
    >
      {children}
    </button>
  );
}
