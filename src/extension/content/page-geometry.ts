import { boxesOf, elementOf, type TextSpot } from './text-spot.ts';

/** Text whose mean of red, green and blue is above this (0 to 255) stands on a dark ground. */
const LIGHT_TEXT = 150;

/** The lines of a text that the reader can see: not what its scrolling parents cut off. */
export function visibleBoxes(spot: TextSpot): readonly DOMRect[] {
  let boxes = boxesOf(spot);
  for (let parent = elementOf(spot); parent && boxes.length > 0; parent = parent.parentElement) {
    const style = getComputedStyle(parent);
    if (style.visibility === 'hidden' && parent === elementOf(spot)) return [];
    if (parent === document.body || parent === document.documentElement) continue;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const edge = parent.getBoundingClientRect();
    boxes = boxes.flatMap((box) => cut(box, edge));
  }
  return boxes;
}

function cut(box: DOMRect, edge: DOMRect): DOMRect[] {
  const left = Math.max(box.left, edge.left);
  const top = Math.max(box.top, edge.top);
  const width = Math.min(box.right, edge.right) - left;
  const height = Math.min(box.bottom, edge.bottom) - top;
  return width > 1 && height > box.height / 2 ? [new DOMRect(left, top, width, height)] : [];
}

/** Whether the text is light, as on a dark page. Its colour tells; grounds may be pictures. */
export function isOnDark(element: Element | null): boolean {
  const [red = 0, green = 0, blue = 0] =
    (element ? getComputedStyle(element).color : '').match(/\d+/g)?.map(Number) ?? [];
  return (red + green + blue) / 3 > LIGHT_TEXT;
}
