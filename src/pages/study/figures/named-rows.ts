import type { PlotOptions } from '@observablehq/plot';
import { clip } from './clip.ts';
import type { Plot } from './draw-plot.ts';
import type { Room } from './room.ts';

/** Height of a row with its name above it, in CSS pixels. */
const ROW_WITH_NAME = 44;
/** How far above its row a name stands. */
const ABOVE = -15;
/** The longest name above a row, in widths of an M. */
const LONGEST = 23;

interface NamedRows {
  /** What each row is, in order: two may have one name. */
  readonly rows: readonly string[];
  /** A row's name; `cut` makes a part of it fit beside the plot. */
  readonly nameOf: (row: string, cut: (name: string) => string) => string;
  /** Room for the names beside the plot, in CSS pixels. */
  readonly beside: number;
  /** Height of a row whose name is beside it. */
  readonly height: number;
  /** The first of several columns: the names stand in it. */
  readonly column?: string;
}

/** The scale of named rows and what goes with it: names stand beside the plot, or above each row where there is no room. */
export function namedRows(
  plot: Plot,
  room: Room,
  { rows, nameOf, beside, height, column }: NamedRows,
): {
  readonly options: Pick<PlotOptions, 'y' | 'marginLeft'>;
  readonly height: number;
  readonly names: Plotted[];
} {
  const isNarrow = room === 'narrow';
  return {
    options: {
      marginLeft: isNarrow ? 12 : beside,
      y: {
        domain: rows,
        label: null,
        ...(isNarrow ? { axis: null } : { tickFormat: (row: string) => nameOf(row, clip) }),
      },
    },
    height: rows.length * (isNarrow ? ROW_WITH_NAME : height),
    names: isNarrow
      ? [
          plot.text(
            rows.map((row) => ({
              row,
              name: nameOf(row, (name) => name),
              ...(column !== undefined && { column }),
            })),
            {
              y: 'row',
              text: 'name',
              frameAnchor: 'left',
              textAnchor: 'start',
              dx: -10,
              lineWidth: LONGEST,
              textOverflow: 'ellipsis',
              dy: ABOVE,
              ...(column !== undefined && { fx: 'column' }),
            },
          ),
        ]
      : [],
  };
}

type Plotted = ReturnType<Plot['text']>;
