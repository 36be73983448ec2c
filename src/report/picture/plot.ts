import type { PartyId } from '../../glossary/entry.ts';
import type { ScaleLine } from './scale-line.ts';

/** A name and a value in the party's own words, or in ours. */
export interface PlotText {
  readonly text: string;
  readonly theirs?: boolean;
}

/** One row of a picture. Its words tell all that is drawn beside them. */
export type PlotRow =
  | { readonly kind: 'heading'; readonly text: string; readonly ends?: readonly [string, string] }
  | {
      readonly kind: 'scale';
      readonly name: PlotText;
      readonly value: string;
      readonly line: ScaleLine;
      /** How sure we are of what it means, in a word. */
      readonly sure: string;
      /** Of a row that has ends of its own, and not those of its heading. */
      readonly ends?: readonly [string, string];
    }
  /** Not drawn, because no scale is known; `note` says so. */
  | {
      readonly kind: 'text';
      readonly name: PlotText;
      readonly value: string;
      readonly note: string;
      readonly sure?: string;
    }
  | {
      readonly kind: 'bar';
      readonly name: PlotText;
      readonly value: string;
      /** Length of the bar, 0–1. */
      readonly share: number;
      readonly party?: PartyId;
      /** An outline only: what the bar counts is missing. */
      readonly hollow?: boolean;
    }
  | {
      readonly kind: 'year';
      readonly name: string;
      /** Places of its marks in the year, 0–1. */
      readonly marks: readonly number[];
      readonly lines: readonly string[];
    };

/** A picture that stands for itself: with its title, what must be known to read it, and what made it. */
export interface Plot {
  readonly title: string;
  readonly note: string;
  readonly foot: string;
  readonly rows: readonly PlotRow[];
}
