import type { Where } from '../../../read/where.ts';
import { percent } from './percent.ts';
import type { Size } from './turn-box.ts';

type PageBoxes = Extract<Where, { readonly kind: 'page' }>['boxes'];

/** What is lit on a page, over its words. The boxes lie as the page is seen. */
export function LitBoxes({ boxes, size }: { readonly boxes: PageBoxes; readonly size: Size }) {
  return (
    <>
      {boxes.map(({ role, x, y, width, height }, index) => (
        <span
          key={index}
          class={`lit-box ${role}`}
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
