import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Box, Where } from '../../../read/where.ts';
import { pointed } from '../state/pointed.ts';
import { shown } from '../state/shown.ts';
import type { Shown } from '../state/shown.ts';
import { PlaceBoxes } from './PlaceBoxes.tsx';
import type { Size } from './turn-box.ts';

type OnPage = Extract<Where, { readonly kind: 'page' }>;

function usePlaceHere(
  place: ReadonlySignal<Shown | undefined>,
  document: string,
  page: number,
): OnPage | undefined {
  // Where the place is on another page, this one is not drawn anew.
  return useComputed(() => {
    const where = place.value?.where;
    return where?.kind === 'page' && where.document === document && where.page === page ? where : undefined;
  }).value;
}

interface MarkedPlacesProps {
  readonly document: string;
  readonly page: number;
  /** The page as it is seen. */
  readonly size: Size;
  /** Puts a box of the page where it is seen. */
  readonly turn: <B extends Box>(box: B) => B;
}

/** What is lit on a page, and what the reader is at, over its words. */
export function MarkedPlaces({ document, page, size, turn }: MarkedPlacesProps) {
  const lit = usePlaceHere(shown, document, page);
  const near = usePlaceHere(pointed, document, page);
  return (
    <>
      {lit && <PlaceBoxes kind="lit-box" boxes={lit.boxes.map(turn)} size={size} />}
      {near && <PlaceBoxes kind="pointed-box" boxes={near.boxes.map(turn)} size={size} />}
    </>
  );
}
