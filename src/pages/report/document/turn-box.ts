import type { Box } from '../../../read/where.ts';

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a page as a reader sees it, after the file's own quarter turns. */
export function turnSize({ width, height }: Size, degrees: number): Size {
  return degrees % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** A box of the unrotated page where it lies after the page was turned clockwise by `degrees`. */
export function turnBox<B extends Box>(box: B, page: Size, degrees: number): B {
  const { x, y, width, height } = box;
  switch (((degrees % 360) + 360) % 360) {
    case 90:
      return { ...box, x: page.height - y - height, y: x, width: height, height: width };
    case 180:
      return { ...box, x: page.width - x - width, y: page.height - y - height };
    case 270:
      return { ...box, x: y, y: page.width - x - width, width: height, height: width };
    default:
      return box;
  }
}
