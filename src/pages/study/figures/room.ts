import { useEffect, useState } from 'preact/hooks';

/** Where a plot has no room for names beside it: on a telephone, or at great zoom. */
const NARROW = '(max-width: 40rem)';

/** How much room there is for a plot. */
export type Room = 'wide' | 'narrow';

/** Width of a plot on the narrowest page, in CSS pixels. */
export const NARROW_PLOT = 312;

function roomNow(): Room {
  return matchMedia(NARROW).matches ? 'narrow' : 'wide';
}

/** The room that there is for plots, also when the window changes. */
export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => setRoom(roomNow());
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return room;
}
