import type { Where } from '../../../read/where.ts';
import { percent } from './percent.ts';
import type { Size } from './turn-box.ts';

type PageBoxes = Extract<Where, { readonly kind: 'page' }>['boxes'];

interface PlaceBoxesProps {
  /** How the place is marked. */
  readonly kind: 'lit-box' | 'pointed-box';
  readonly boxes: PageBoxes;
  readonly size: Size;
}

/** A place on a page, marked over its words. The boxes lie as the page is seen. */
export function PlaceBoxes({ kind, boxes, size }: PlaceBoxesProps) {
  return (
    <>
      {boxes.map(({ role, x, y, width, height }, index) => (
        <span
          key={index}
          class={`${kind} ${role}`}
          aria-hidden="true"
          style={{
            left: percent(x, size.width),
            top: percent(y, size.height),
            width: percent(width, size.width),
            height: percent(height, size.height),
          }}
        />
      ))}
    </>
  );
}
