import type { Laid } from '../../layout/field.ts';
import { flatten, mainTurn } from '../../layout/ink.ts';
import type { Page, Turn } from '../../read/document.ts';
import type { Box, Where } from '../../read/where.ts';
import type { Catalogue } from '../../report/render-message.ts';

/** The layers, from the lowest to the highest. Each is a group that the legend can hide. */
export const LAYERS = [
  'shades',
  'rules',
  'words',
  'hidden',
  'redactions',
  'forms',
  'prose',
  'letter',
  'tables',
  'history',
  'pairs',
  'furniture',
  'left',
] as const;

export type LayerName = (typeof LAYERS)[number];

/** What one layer draws: a piece of markup for each thing found, so that they can be counted. */
export interface Layer {
  readonly name: LayerName;
  readonly marks: readonly string[];
}

/** One page and what layout made of the whole file, seen the way that the page's letters run. */
export interface View {
  readonly page: Page;
  readonly laid: Laid;
  readonly catalogue: Catalogue;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
}

export function makeView(page: Page, laid: Laid, catalogue: Catalogue): View {
  const turn = mainTurn(page.words);
  const sideways = turn === 90 || turn === 270;
  return {
    page,
    laid,
    catalogue,
    turn,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
  };
}

/** A box of the page as the view shows it. */
export function lay(box: Box, { turn, page }: View): Box {
  const { x0, x1, y0, y1 } = flatten(box, turn, page);
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** The boxes of a place, as far as they stand on the page that is drawn. */
export function boxesOn(view: View, where: Where, role?: 'label' | 'value'): Box[] {
  if (where.kind !== 'page') return [];
  if (where.document !== view.page.document || where.page !== view.page.number) return [];
  return where.boxes.filter((box) => role === undefined || box.role === role).map((box) => lay(box, view));
}
