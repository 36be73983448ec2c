import type { CodeSeen, HistoryEvent, Letter, Message, Outcome, Reading } from '../decode/reading.ts';
import type { Category, Confidence, PartyId } from '../glossary/entry.ts';
import type { Table } from '../layout/block.ts';
import type { DocumentInfo } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';
import type { ChecklistItem, Clock, Finding } from '../rights/finding.ts';

/** The figures of the top of the page; each is a number of fields. Held: with a value. */
export interface Figures {
  readonly held: number;
  /** How many people it is about. */
  readonly people: number;
  readonly guesses: number;
  readonly explained: number;
  readonly ambiguous: number;
  readonly unexplained: number;
  readonly absent: number;
  readonly withoutSource: number;
  readonly scores: number;
  readonly bought: number;
  readonly pagesRead: number;
  readonly pages: number;
}

/** A group of readings that a person would ask for together, in the order of the reply. */
export interface ReadingGroup {
  /** `said`: what the glossary knows as guesses elsewhere, and this reply does not show to be any. */
  readonly id: Category | 'said' | 'unexplained';
  readonly readings: readonly string[];
}

/** A sentence of the story at the top with the readings that it rests on. */
export interface StoryLine {
  readonly message: Message;
  readonly readings: readonly string[];
  /** True where it says what is left open: that is a paragraph of its own. */
  readonly open?: boolean;
}

/** A row of scores that share one kind of scale, in the order of the reply. */
export interface ScoreGroup {
  readonly id: string;
  readonly readings: readonly string[];
}

/** A party's chance as the reply gives it, for the bars: largest first. */
export interface Lean {
  readonly party: PartyId;
  readonly reading: string;
  readonly number: number;
}

/** All that we have to say about one reply. A page shows it and computes nothing more. */
export interface Report {
  readonly file: string;
  /** The names of all files of the reply as they were given, where it has several. `file` is all of them as one text. */
  readonly files?: readonly string[];
  readonly documents: readonly DocumentInfo[];
  readonly made: { readonly tool: string; readonly glossary: string; readonly glossaryDate: string };
  readonly outcome: Outcome;
  readonly party?: {
    readonly id: PartyId;
    readonly name: string;
    readonly short: string;
    readonly plural: boolean;
    readonly confidence: Confidence;
    readonly because: Message;
  };
  readonly headline: Message;
  readonly story: readonly StoryLine[];
  readonly nextSteps: readonly Message[];
  readonly fields: readonly Reading[];
  readonly groups: readonly ReadingGroup[];
  readonly scores: readonly ScoreGroup[];
  readonly leans: readonly Lean[];
  readonly history: readonly HistoryEvent[];
  readonly letter: Letter;
  readonly codes: readonly CodeSeen[];
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
  readonly clock: Clock;
  readonly figures: Figures;
  readonly warnings: readonly Warning[];
  readonly tables?: readonly Table[];
}
