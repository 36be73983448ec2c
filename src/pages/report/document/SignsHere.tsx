import type { Reading } from '../../../decode/reading.ts';
import type { Box } from '../../../read/where.ts';
import { MarginSign } from './MarginSign.tsx';
import { percent } from './percent.ts';
import { placeSigns } from './places.ts';
import type { Size } from './turn-box.ts';

interface SignsHereProps {
  readonly readings: readonly Reading[];
  /** The page as it is seen. */
  readonly size: Size;
  /** Puts a box of the page where it is seen. */
  readonly turn: (box: Box) => Box;
}

/** The signs of a page's fields, in its margin or beside them. */
export function SignsHere({ readings, size, turn }: SignsHereProps) {
  return (
    <ul class="signs-here">
      {placeSigns(readings, turn).map(({ reading, middle, left }) => (
        <li
          key={reading.id}
          class={left === undefined ? 'in-margin' : 'in-line'}
          style={{
            top: percent(middle, size.height),
            ...(left !== undefined && { left: percent(left, size.width) }),
          }}
        >
          <MarginSign reading={reading} />
        </li>
      ))}
    </ul>
  );
}
