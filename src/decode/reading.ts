import type {
  Basis,
  Category,
  Confidence,
  EntryKind,
  PartyId,
  Scale,
  Source,
  Status,
  Topic,
} from '../glossary/entry.ts';
import type { Also, EventRow, Field } from '../layout/field.ts';
import type { Where } from '../read/where.ts';
import type { Warning } from '../read/warning.ts';

/** Text for people until the very end: an id in `public/_locales` and what fills its slots. */
export interface Message {
  readonly id: string;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** One thing that we say about a field, with its own standing. Claims are never mixed. */
export interface Claim {
  readonly about: 'label' | 'value' | 'scale';
  readonly status: Status;
  readonly plain: string;
  readonly because: Message;
  readonly sources: readonly Source[];
}

/** One of several meanings that fit and cannot be told apart. None is first. */
export interface Alternative {
  readonly scheme: string;
  readonly name: string;
  readonly plain: string;
  readonly because: Message;
  readonly sources: readonly Source[];
}

/** Where a number stands on its scale. `position` is 0–1 along it; absent when off the scale. */
export interface Placed {
  readonly scale: Scale;
  readonly number: number;
  readonly position?: number;
  readonly offScale: boolean;
}

/** A part of a compound code such as D9/T, read by its grammar. */
export interface CodePart {
  readonly raw: string;
  readonly plain: string;
}

/** A field and what we make of it. Its status is that of the weakest claim that matters. */
export interface Reading extends Field {
  readonly category: Category;
  readonly topic?: Topic;
  readonly basis: Basis;
  /** area, modelled, name, or bought and modelled. */
  readonly guess: boolean;
  readonly special: boolean;
  readonly entry?: string;
  readonly status: Status;
  readonly confidence: Confidence;
  /** What it says, in plain words. Empty where nobody has explained it. */
  readonly plain: string;
  readonly made?: string;
  readonly used?: string;
  readonly wrong?: string;
  readonly ask?: string;
  readonly claims: readonly Claim[];
  readonly alternatives?: readonly Alternative[];
  readonly parts?: readonly CodePart[];
  readonly placed?: Placed;
  readonly sources: readonly Source[];
  /** Kinds of the findings that name this field. */
  readonly findings?: readonly string[];
  /** The scheme that read the value, where one did. */
  readonly scheme?: string;
  /** What a label with slots is about: the party that is scored, and the year. */
  readonly about?: { readonly party?: PartyId; readonly year?: string };
  /** What the entry is: a score, a code, a source. Absent where no entry fits. */
  readonly kind?: EntryKind;
}

/** A cell of an event with what we make of it. */
export interface EventCell extends Also {
  readonly plain?: string;
  readonly status?: Status;
  readonly scheme?: string;
}

export interface HistoryEvent extends Omit<EventRow, 'cells'> {
  readonly cells: readonly EventCell[];
}

export interface RecognisedParty {
  readonly id: PartyId;
  readonly confidence: Confidence;
  readonly because: Message;
}

/** What came back, whether or not it holds data. Each has its next step. */
export type Outcome =
  | 'data'
  | 'nothing-held'
  | 'neither'
  | 'refused'
  | 'asks-identity'
  | 'asks-clarification'
  | 'extension'
  | 'unrecognised';

/** A code that occurs in the reply, for the list that a letter asks about. */
export interface CodeSeen {
  readonly raw: string;
  readonly scheme?: string;
  readonly label?: string;
}

export interface Letter {
  /** ISO; the date that the reply bears. */
  readonly date?: string;
  readonly dateText?: string;
  /** ISO; the day of the request, where the reply says it. */
  readonly requested?: string;
  /** ISO; what the reply says of the time between, each only where a sentence is plain. */
  readonly identityReceived?: string;
  readonly asked?: string;
  readonly answered?: string;
  readonly extended?: string;
  readonly reference?: string;
  readonly sender?: string;
}

export interface Decoded {
  readonly party?: RecognisedParty;
  readonly readings: readonly Reading[];
  /** How many people the reply tells apart; 0 where it tells of nobody, or of one alone. */
  readonly people: number;
  readonly history: readonly HistoryEvent[];
  readonly codes: readonly CodeSeen[];
  readonly letter: Letter;
  readonly outcome: Outcome;
  readonly warnings: readonly Warning[];
  /** The running text of the reply, for what the law wants to find in it. Never shown or exported. */
  readonly prose: readonly string[];
  /** Where each piece of the running text stands. */
  readonly proseWhere?: readonly Where[];
}
