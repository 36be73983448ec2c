import type { Clock } from '../rights/finding.ts';
import type { Disclosure } from './disclosure.ts';
import type { PartyAgreement } from './party-answers.ts';
import type { Distribution } from './tally.ts';
import type { Share } from './wilson.ts';

/** Grounds in the law that a study may rest on: Article 6(1) (a), (e) and (f) UK GDPR. */
export const LAWFUL_BASES = ['consent', 'public-task', 'legitimate-interests'] as const;
export type LawfulBasis = (typeof LAWFUL_BASES)[number];

/** What a study was asked to do: with the same settings, the same replies and the same key come the same bytes. */
export interface StudySettings {
  /** What one reply is. */
  readonly reply: 'file' | 'folder';
  /** How it is known whose a reply is. */
  readonly person: 'none' | 'folder' | 'list';
  readonly consent: 'recorded' | 'not-recorded';
  readonly key: 'kept' | 'thrown-away';
  /** Words that fewer people have are withheld, and counts under it are said to be small. */
  readonly atLeast: number;
  /** On which ground of Article 6 UK GDPR the study collects; absent where it was not said. */
  readonly lawfulBasis?: LawfulBasis;
  /** Values of what others may know of a person (district, age, gender and the like) are removed as well. */
  readonly identifying?: 'removed';
  /** The party, where it was stated and not recognised. */
  readonly party?: string;
  /** The share of the replies that this study is of. */
  readonly shard?: string;
}

/** The program's name and version as a study says what made it: the same wherever it was made. */
export function studyTool(version: string): string {
  return `sar-decoder ${version}`;
}

/** What became of the replies that were found. */
export interface ReplyCounts {
  readonly found: number;
  readonly exported: number;
  readonly duplicate: number;
  /** By what was said of consent. */
  readonly withoutConsent: Readonly<Record<string, number>>;
  /** By the code of the warning. */
  readonly notRead: Readonly<Record<string, number>>;
}

/** One party, or all together under the name `all`. Distributions are over its replies with data. */
export interface PartyFigures {
  readonly party: string;
  readonly replies: number;
  readonly withData: number;
  readonly people: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly held: Distribution | null;
  readonly guesses: Distribution | null;
  readonly scores: Distribution | null;
  readonly special: Distribution | null;
}

/** How many replies with data hold a thing. */
export interface Prevalence extends Share {
  readonly entry: string;
  readonly party?: string;
  readonly month?: string;
}

/** How many replies with data hold a value under a label that the glossary does not know. */
export interface LabelPrevalence extends Share {
  readonly label: string;
  readonly party?: string;
  readonly month?: string;
}

/** A code or a number under a label that nobody has explained, and how many replies carry it. */
export interface Unexplained {
  readonly party: string;
  /** Nothing where too few people have the label. */
  readonly label: string | null;
  readonly value: string;
  readonly replies: number;
}

/** Of the replies of one month in which a party has one label for a thing (or one list for its codes), how many have this one. */
export interface Wording extends Share {
  /** The label of the thing, or the list that its codes are from. */
  readonly what: 'label' | 'list';
  readonly party: string;
  readonly entry: string;
  readonly aboutParty?: string;
  readonly aboutYear?: string;
  /** The label as printed, or the id of the list. */
  readonly words: string;
  /** Nothing where the reply bears no date. */
  readonly month: string | null;
}

/** How right people call the guesses about them. Their number is small, and they chose to answer. */
export interface Accuracy {
  readonly party: string;
  /** Nothing for all guesses of the party together. */
  readonly entry: string | null;
  /** The party that the guess is about, where its label names one. */
  readonly aboutParty?: string;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  readonly cannotSay: number;
  /** Those that are right, of those of whom somebody could say. */
  readonly right: Share;
}

/** Of those whom a party gave a chance between two tenths, how many say that it is right. */
export interface Calibration extends Share {
  readonly party: string;
  readonly from: number;
  readonly to: number;
  /** The mean of the chances. */
  readonly mean: number;
}

/** What comes of all replies of a study. */
export interface Study {
  readonly schema: 'sar-decoder-study/1';
  readonly made: { readonly tool: string; readonly glossary: string; readonly glossaryDate: string };
  readonly settings: StudySettings;
  readonly replies: ReplyCounts;
  readonly rows: number;
  /** Cells of tables of events, each a row of `events.csv`. */
  readonly eventRows: number;
  readonly parties: readonly PartyFigures[];
  /** Which share of all pairs of a reply with data and an entry is filled. */
  readonly coverage: {
    readonly replies: number;
    readonly entries: number;
    readonly filled: Share;
    readonly byEntry: readonly Prevalence[];
  };
  readonly prevalence: {
    readonly byParty: readonly Prevalence[];
    readonly byMonth: readonly Prevalence[];
    readonly labelsByParty: readonly LabelPrevalence[];
    readonly labelsByMonth: readonly LabelPrevalence[];
  };
  readonly categories: readonly (Share & { readonly party: string; readonly category: string })[];
  readonly guesses: readonly (Share & { readonly party: string; readonly basis: string })[];
  readonly distributions: readonly (Distribution & {
    readonly entry: string;
    /** The party that the number is about, where its label names one. */
    readonly aboutParty?: string;
    readonly party: string;
  })[];
  readonly unexplained: readonly Unexplained[];
  /** Things that a party words in more ways than one, or has from more lists than one, by month. */
  readonly wording: readonly Wording[];
  readonly accuracy: readonly Accuracy[];
  readonly calibration: readonly Calibration[];
  readonly agreement: readonly PartyAgreement[];
  readonly lateness: readonly {
    readonly party: string;
    readonly states: Readonly<Record<Clock['state'], number>>;
    /** Late ones of the replies whose days are known; a letter that is no reply yet is none. */
    readonly late: Share;
    readonly daysLate: Distribution | null;
  }[];
  readonly checklist: readonly (Share & {
    readonly party: string;
    readonly item: string;
    readonly notApplicable: number;
  })[];
  readonly sources: readonly (Share & { readonly party: string; readonly source: string })[];
  /** Warnings of replies that were read, by their code. */
  readonly warnings: Readonly<Record<string, number>>;
  readonly disclosure: Disclosure;
}
