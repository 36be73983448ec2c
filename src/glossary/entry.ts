import type { Broker } from './broker.ts';
import type { TOPICS } from './topics.ts';

/** How sure an explanation is, from strong to weak. See docs/decisions. A wrong one is worse than none. */
export type Status = 'documented' | 'reported' | 'inferred' | 'ambiguous' | 'unknown';

/** The standings that an entry of the glossary itself can have. */
export type EntryStatus = Exclude<Status, 'ambiguous' | 'unknown'>;

/** How sure we are of an explanation, in a word; never drawn, never a percentage. */
export type Confidence = 'high' | 'medium' | 'low';

/** How the party came by it. A guess is `area`, `modelled` or `name`. */
export type Basis = 'told' | 'observed' | 'register' | 'bought' | 'area' | 'modelled' | 'name' | 'unknown';

export type PartyId =
  | 'labour'
  | 'conservative'
  | 'liberal-democrats'
  | 'snp'
  | 'green'
  | 'reform-uk'
  | 'plaid-cymru'
  | 'dup'
  | 'sinn-fein'
  | 'sdlp'
  | 'uup'
  | 'alliance';

/** What kind of thing an entry explains. */
export type EntryKind =
  | 'score'
  | 'category'
  | 'code'
  | 'flag'
  | 'contact'
  | 'register'
  | 'history'
  | 'source'
  | 'recipient'
  | 'text';

/** The group of the report in which a reading stands; the order is the order on the page. */
export const CATEGORIES = ['vote', 'guess', 'place', 'canvass', 'contact', 'origin', 'record'] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * What the entry is about, in words that findings and plots can ask for. Closed, so that a rule about
 * e-mail addresses finds them all whatever a party calls them.
 */
export type Topic = (typeof TOPICS)[number];

/**
 * Who speaks in a source. `copy`: public code or a stored copy that repeats a list of the party, the maker
 * or the regulator. Only the first four can make a thing documented.
 */
export type SourceKind = 'party' | 'maker' | 'official' | 'copy' | 'press' | 'researcher' | 'person';

/** Where something is known from. No address in the evidence means words only. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly kind?: SourceKind;
  readonly address?: string;
  /** As precisely as it is known: 2019-12, 2020, "undated". */
  readonly date: string;
}

/** A line of numbers that a value stands on. `given` by a source, or `assumed` by us and said so. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Distance between two possible values, where the scale has steps. */
  readonly step?: number;
  /** What the two ends mean, in words. */
  readonly low: string;
  readonly high: string;
  readonly unit?:
    'share' | 'percent' | 'points' | 'decile' | 'percentile' | 'index' | 'rank' | 'years' | 'pounds';
  readonly standing: 'given' | 'assumed';
}

/** Plain words about one entry. Reading age 9 to 11; says "they" for the party and "you" for the reader. */
export interface PlainWords {
  /**
   * What it says about you. May hold slots in braces: {value}, {party}, {year}. Words in square brackets
   * are left out where a slot in them is empty: "vote {party}[ in {year}]".
   */
  readonly says: string;
  /** How it is made. */
  readonly made?: string;
  /** What campaigns use it for. */
  readonly used?: string;
  /** How wrong it can be, and why. */
  readonly wrong?: string;
  /** What you could ask the party about it. */
  readonly ask?: string;
}

/** One value of a table: the code as printed, its name, and what that says. */
export interface CodeMeaning {
  readonly code: string;
  /** Other ways of printing the same code: `01` for `A01`. */
  readonly also?: readonly string[];
  readonly name: string;
  readonly says?: string;
  /** What you could ask about it, where that is more than what the label has you ask. */
  readonly ask?: string;
  /** Code of the group that a type belongs to. */
  readonly group?: string;
  /** Its name speaks of what Article 9 UK GDPR protects: a segment that is named after an ethnic group. */
  readonly special?: boolean;
  readonly status?: EntryStatus;
  /** Where it differs from the list's own. */
  readonly confidence?: Confidence;
  readonly sources?: readonly string[];
}

/**
 * A family of codes: one version of Mosaic, a party's canvass letters, Experian's list of incomes.
 * `rivals` are schemes whose codes look the same and mean something else.
 */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly party?: readonly PartyId[];
  readonly version?: string;
  readonly since?: string;
  readonly until?: string;
  readonly level?: 'group' | 'type' | 'subgroup' | 'supergroup' | 'list';
  readonly basis: Basis;
  readonly topic: Topic;
  /** True where every code that there is stands here, named or nameless; then another is off the scheme. */
  readonly complete: boolean;
  /** True for one-letter or bare-digit schemes: read only where label, column or party names the scheme. */
  readonly needsContext: boolean;
  /** Folds what is allowed before look-up: upper case, no leading zero, no spaces, an ONS area's kind for the area. */
  readonly fold?: readonly ('upper' | 'no-leading-zero' | 'no-space' | 'area-prefix')[];
  readonly codes: readonly CodeMeaning[];
  /** One field may hold several of its codes: `V17/V18`, `Lab, Green`. */
  readonly many?: boolean;
  /** Every value of the list is special category data, or a stand-in for it. */
  readonly special?: boolean;
  /** Codes that the list is known to hold, and that no source we could read explains. */
  readonly nameless?: readonly string[];
  /** Codes of its rivals that a list which is not complete is known not to hold. */
  readonly lacks?: readonly string[];
  readonly rivals?: readonly string[];
  readonly status: EntryStatus;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** What the glossary says of one thing, however its label was found. */
export interface Composed {
  /** Never changes; renames are recorded in `history.json`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly category: Category;
  readonly topic: Topic;
  readonly basis: Basis;
  /** It holds only in replies of these parties; absent where it holds for all. */
  readonly party?: readonly PartyId[];
  readonly plain: PlainWords;
  readonly scale?: Scale;
  /** The party that a score is about, where its label names none in a slot. */
  readonly about?: PartyId;
  /** Schemes that can explain the value. More than one: told apart by context, or else ambiguous. */
  readonly schemes?: readonly string[];
  /** Words that a value may be, with what each says; for small closed lists that are no scheme. */
  readonly values?: readonly CodeMeaning[];
  /** Any text, number or date is a value that needs no key of its own (a name, an address, a date). */
  readonly open?: boolean;
  /** Of what is open only a day is a value. */
  readonly dated?: boolean;
  /**
   * Special category data under Article 9 UK GDPR, a stand-in for it (a target list, a gift to the party), or
   * free text that may well hold it (a note, a tag, a survey). Whether somebody votes is none of these.
   */
  readonly special?: boolean;
  readonly status: EntryStatus;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** One thing that the glossary explains under labels of its own. */
export interface Entry extends Composed {
  readonly publisher?: string;
  /** Only of a company that sells data about people. */
  readonly broker?: Broker;
  /** Parties are known to hold it, and no source says what it means: the plain words tell that, and explain nothing. */
  readonly unsaid?: boolean;
  /** Labels as parties or vendors print them; matched after folding (see decode/normalise-label.ts). */
  readonly labels: readonly string[];
  /** Labels that we expect by sense, but that no source shows. A match on one is `inferred` at best. */
  readonly aliases?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/**
 * A label with slots: "voted in the {election} of {year}". Slots are named lists of words in `slots/`;
 * `{party_2}` is a second word of the list `party`, and `{year}` is a year in figures and has no list.
 * A match has the standing of the pattern: `inferred`, unless a source shows the form.
 */
export interface Pattern extends Composed {
  /** Words and {slots}; [words] in square brackets may be missing. No regular expressions. */
  readonly forms: readonly string[];
}

/**
 * What some words say together, in whatever order they stand: "likelihood", "vote" and a party. Every word
 * of a label must be one of a list that the measure names; one word that is in none, and nothing is said.
 */
export interface Measure extends Composed {
  /** Lists of `slots/` that must each be met with once; `a|b` is either. `party_2` is a second party. */
  readonly needs: readonly string[];
  /** Lists that may be met with as well, besides those that may stand anywhere. */
  readonly may?: readonly string[];
  /** No abbreviation will do: `p_con` is not enough to be sure of a party. */
  readonly whole?: boolean;
  /** Lists of which none may be met with. */
  readonly without?: readonly string[];
  /** How many words of its own that tell something a label must have; unless said, two, or one that is done or led to. */
  readonly atLeast?: number;
  /** A single word is not enough even after "of": "Propensity to purchase" may be anybody's. */
  readonly phrase?: boolean;
  /** No everyday word will do for a party: "Reform support" may be for a reform. */
  readonly named?: boolean;
  /** Lists that must stand in this order. */
  readonly ordered?: readonly string[];
  /** The label must say something of its scale, such as what its ends mean. */
  readonly noted?: boolean;
  /** Labels that this measure reads, and no other does. The first is its title. */
  readonly examples: readonly string[];
}

/** Phrases that mean the same, and what they are taken for. */
export interface SlotWord {
  readonly match: readonly string[];
  /** The words that we say for it. */
  readonly say: string;
  readonly party?: PartyId;
  readonly topic?: Topic;
  readonly special?: boolean;
  /** An abbreviation, which may stand for something else. */
  readonly short?: boolean;
  /** A word of everyday use, which may be no name: Green, Reform. */
  readonly everyday?: boolean;
  /** Years in which such an election was held: nobody voted in one of another year. */
  readonly years?: readonly string[];
  /** A sentence that is added where the label says nothing of its own scale. */
  readonly unsaid?: string;
  /** What the word says of the scale: `decile`, `out of 5`. Goes over the measure's own. */
  readonly scale?: Partial<Scale>;
}

/** A list of words that may stand in a slot. */
export interface SlotList {
  readonly id: string;
  /** Its words may stand in any label that a measure reads: they add to what it says and do not change it. */
  readonly anywhere?: boolean;
  /** Its words say what a measure may be about: an issue, a deed. */
  readonly subject?: boolean;
  /** What a label says is repeated where our word for it says less: “food banks” for poverty. */
  readonly quoted?: boolean;
  /** Its words say that a number was worked out. */
  readonly measured?: boolean;
  readonly words: readonly SlotWord[];
}

/** A party, the ways its name is written, and what else in a reply shows that it wrote it. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  /** "Labour", "the Liberal Democrats": as the headline says it. */
  readonly short: string;
  /** "holds" or "hold". */
  readonly plural: boolean;
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Names of systems, and headings of columns, that only this party is known to use. */
  readonly systems: readonly string[];
}

/** The whole glossary, validated once when it is loaded. */
export interface Glossary {
  readonly version: string;
  /** The day to which the evidence was followed, ISO. */
  readonly date: string;
  readonly entries: readonly Entry[];
  readonly schemes: readonly Scheme[];
  readonly patterns: readonly Pattern[];
  readonly measures: readonly Measure[];
  readonly slots: readonly SlotList[];
  /** Words of everyday use by subject: a measure of something that no list holds is told in the label's own words. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>;
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
}
