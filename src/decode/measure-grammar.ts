import type { Composed, Glossary, Measure, PartyId, Scale } from '../glossary/entry.ts';
import { coverWords, FILLER, OWN, YEAR, type Cover, type OwnWords, type Part } from './cover-words.ts';
import { type Fill, slotList, spellings } from './pattern-trie.ts';
import { isLeading } from './as-written.ts';
import { isWholeScale } from './is-whole-scale.ts';
import { saysMore } from './quote-words.ts';
import type { NotedLabel } from './scale-note.ts';
import type { Telling, Vocabulary } from './vocabulary.ts';
import { layWay, newWordNode } from './word-node.ts';
import templates from './templates.json' with { type: 'json' };

/** What the words of a label say together. `added`: sentences about its form, area and version. */
export interface MeasureMatch {
  readonly measure: Composed;
  readonly fills: Readonly<Record<string, Fill>>;
  readonly added: string;
  /** No word says that it is a measure: "Turnout" may be a guess in figures, or a note in words. */
  readonly bare: boolean;
}

/** What is known of a label beside its words. */
export interface ReadingOf {
  readonly note?: NotedLabel | undefined;
  readonly party?: PartyId | undefined;
  /** Everyday words, of which one run need not be in any list: it is repeated as it stands. */
  readonly vocabulary?: Vocabulary | undefined;
}

/** A measure, and which lists it names, worked out once. */
interface Ready {
  readonly measure: Measure;
  /** Of each, one must be met with. */
  readonly needs: readonly (readonly string[])[];
  readonly names: ReadonlySet<string>;
}

/** A measure that a cover fits, and how many of its lists the measure names itself. */
interface Fit {
  readonly measure: Measure;
  readonly fills: Readonly<Record<string, Fill>>;
  readonly pieces: number;
  readonly named: number;
}

/** A third word of one list ("England, version 2, postcode level") is more than a label says. */
const TOO_MANY = '_3';
/** Lists whose words add a sentence of their own. */
const ADDING: readonly string[] = [
  'ballot-kind',
  'form',
  'home',
  'range',
  'anchor',
  'unit',
  'scope',
  'qualifier',
  'qualifier_2',
];
/** Words for a chance: what they add to a measure that does not speak of one is said. */
const CHANCES: readonly string[] = ['likelihood', 'propensity'];
const SPEAKS_OF_CHANCE = /likel/;
/** Lists that say how the number is given, and so on which scale. */
const SCALING: readonly string[] = ['form', 'range'];
/** Beside a rank, an area says with whom somebody is compared; alone, whose number it is. */
const AREA = 'scope';
const FORM = 'form';
const ANCHOR = 'anchor';
/** The last two figures of a year from 2010 on, alone or at the end of a word. */
const SHORT_YEAR = /^([a-z]*)([12]\d)$/;
/** Words. Longer is prose. */
const LONGEST = 24;

/**
 * Reads labels that no list holds, word by word and in any order: a measure says which lists of words it
 * needs. Every word must be understood. Where two measures fit equally well nothing is said.
 */
export class MeasureGrammar {
  readonly #root = newWordNode<Part[]>();
  readonly #measures: readonly Ready[];
  /** Lists that say what is measured about words that no list holds. */
  readonly #frames: ReadonlySet<string>;
  /** Lists whose words may stand in any label. */
  readonly #anywhere: ReadonlySet<string>;
  /** Lists whose words say that a number was worked out. */
  readonly #measured: ReadonlySet<string>;
  /** Lists whose phrases are repeated where what we say for them says less. */
  readonly #quoted: ReadonlySet<string>;

  constructor({ measures, slots }: Pick<Glossary, 'measures' | 'slots'>) {
    this.#measures = measures.map((measure) => {
      const needs = measure.needs.map(choicesOf);
      return { measure, needs, names: new Set([...needs.flat(), ...(measure.may ?? [])]) };
    });
    this.#measured = new Set(slots.filter(({ measured }) => measured).map(({ id }) => id));
    this.#quoted = new Set(slots.filter(({ quoted }) => quoted).map(({ id }) => id));
    this.#anywhere = new Set([YEAR, ...slots.filter(({ anywhere }) => anywhere).map(({ id }) => id)]);
    const ofOwn = this.#measures.filter(({ names }) => names.has(OWN));
    this.#frames = new Set(ofOwn.flatMap(({ needs }) => needs.flat()));
    const named = this.#measures.flatMap(({ names }) => [...names].map(slotList));
    const used = new Set([...this.#anywhere, ...named]);
    for (const { id, words } of slots) {
      if (!used.has(id)) continue;
      for (const { match, ...fill } of words)
        for (const phrase of match)
          for (const spelling of spellings(phrase)) this.#add(spelling, { list: id, fill });
    }
  }

  /**
   * Reads the words of a label. `note` is what the label says of its own scale. In the reply of a `party` an
   * abbreviation that may stand for it does so: Con, in one of the Conservatives.
   */
  read(words: readonly string[], known: ReadingOf = {}): MeasureMatch | undefined {
    const tried = new Set<string>();
    // Among words that are only repeated, 11 is an age as well as a year.
    const variants = known.vocabulary ? [words] : [words, withYears(words), withNumbers(words)];
    for (const variant of variants) {
      const key = variant.join(' ');
      const found = tried.has(key) ? undefined : this.#read(variant, known);
      if (found) return found;
      tried.add(key);
    }
    return undefined;
  }

  #read(words: readonly string[], known: ReadingOf): MeasureMatch | undefined {
    if (words.length === 0 || words.length > LONGEST) return undefined;
    const fits: Fit[] = [];
    for (const cover of coverWords(this.#root, words, this.#ownWords(known.vocabulary))) {
      // Covers come with the fewest pieces first: what comes after a fit is further from what was meant.
      if (fits[0] && cover.pieces > fits[0].pieces) break;
      fits.push(...this.#fit(cover, known));
    }
    // Of covers with as few pieces, the one whose measure names most of its lists.
    const [best] = fits.sort((one, other) => one.pieces - other.pieces || other.named - one.named);
    if (!best) return undefined;
    const rivals = fits.filter((fit) => fit.pieces === best.pieces && fit.named === best.named);
    if (rivals.some(({ measure }) => measure !== best.measure)) return undefined;
    const bare = !Object.keys(best.fills).some((list) => this.#measured.has(list));
    return { ...toMatch(best.measure, best.fills, known.note), bare };
  }

  #ownWords(vocabulary: Vocabulary | undefined): OwnWords | undefined {
    return vocabulary && { vocabulary, frames: this.#frames };
  }

  #withQuote({ list, fill, said = [] }: Part): Fill {
    const isFiller = (word: string): boolean =>
      this.#root.next.get(word)?.held?.some((part) => part.list === FILLER) === true;
    return this.#quoted.has(list) && saysMore(said, fill.say, isFiller)
      ? { ...fill, quote: said.join(' ') }
      : fill;
  }

  /** Whether what is only repeated is one word that stands for a measure: "Interest index" is an index of nothing. */
  #isMeasureWord(own: readonly string[]): boolean {
    const [word, ...more] = own.filter((one) => !isLeading(one));
    const parts = more.length === 0 && word !== undefined ? this.#root.next.get(word)?.held : undefined;
    return parts?.some(({ list }) => this.#frames.has(list)) === true;
  }

  #add(words: readonly string[], part: Part): void {
    if (words.length === 0) return;
    const parts = (layWay(this.#root, words).held ??= []);
    if (!parts.some(({ list }) => list === part.list)) parts.push(part);
  }

  /** The measures that a cover fits, those that name most of its lists first. */
  #fit({ pieces, parts }: Cover, { party, note, vocabulary }: ReadingOf): readonly Fit[] {
    const fills: Record<string, Fill> = {};
    for (const part of parts) {
      let key = part.list;
      for (let number = 2; key in fills; number++) key = `${part.list}_${number}`;
      fills[key] = this.#withQuote(part);
    }
    const keys = Object.keys(fills);
    if (AREA in fills && !(FORM in fills)) return [];
    // What is read without words of its own was read before.
    if (vocabulary && !(OWN in fills)) return [];
    const doubtful = Object.values(fills).some((fill) => mayBeOther(fill, party));
    // "Reform support" may be for a reform; a score or a decile of it is about the party.
    const everyday =
      Object.values(fills).some((fill) => fill.everyday === true && mayBeOther(fill, party)) &&
      !keys.some((list) => this.#measured.has(list));
    const own = (fills[OWN]?.say ?? '').split(' ');
    const telling = vocabulary?.tellingWords(own) ?? NOTHING_TOLD;
    const fits: Fit[] = [];
    for (const { measure, needs, names } of this.#measures) {
      if (!needs.every((choices) => choices.some((key) => key in fills))) continue;
      if ((measure.whole && doubtful) || measure.without?.some((list) => list in fills)) continue;
      if (OWN in fills && (this.#isMeasureWord(own) || !saysEnough(own, telling, measure))) continue;
      if (measure.noted && !note) continue;
      if (measure.named && everyday) continue;
      if (measure.ordered && !areInOrder(measure.ordered, keys)) continue;
      const others = keys.filter((key) => !names.has(key));
      if (others.every((key) => this.#anywhere.has(slotList(key)) && !key.endsWith(TOO_MANY)))
        fits.push({ measure, fills, pieces, named: keys.length - others.length });
    }
    return fits.sort((one, other) => other.named - one.named);
  }
}

/** Letters of words that are no abbreviation: "AD support" may be anything. */
const SHORTEST = 3;
const NOTHING_TOLD: Telling = { alone: [], beside: [] };

/**
 * Whether words that are only repeated say enough: two of them, one that is done ("hunting"), or one that the
 * label says it is about ("trust in politicians"). "Reform attitude" may be about a party or about reform.
 */
function saysEnough(own: readonly string[], { alone, beside }: Telling, measure: Measure): boolean {
  // "Support for or opposition to Brexit" goes both ways.
  if (own.find((word) => !isLeading(word)) === 'or') return false;
  if (measure.atLeast !== undefined && alone.join('').length >= SHORTEST && alone.length >= measure.atLeast)
    return true;
  const after = own.findIndex((word) => !isLeading(word));
  // "Importance of the local candidate": two such words tell enough where the label says that it is about them.
  const isLed = after > 0 && !measure.phrase;
  if (isLed && beside.length > 1) return true;
  if (measure.atLeast !== undefined) return false;
  const [only = ''] = alone;
  if (alone.length !== 1) return alone.length > 1;
  return only.endsWith('ing') || (after > 0 && (!measure.phrase || own.length > after + 1));
}

/** `score0to100` in words and numbers, as a heading without spaces has them. */
function withNumbers(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => word.match(/[^\d]+|\d+/g) ?? word);
}

/** `24` and `support24` with the year that they stand for: 2024, and "support 2024". */
function withYears(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [, before = '', year] = SHORT_YEAR.exec(word) ?? [];
    if (year === undefined || before.length === 1) return word;
    return before === '' ? `20${year}` : [before, `20${year}`];
  });
}

/** Whether a word is an abbreviation that may stand for something else in this reply. */
function mayBeOther(fill: Fill, party: PartyId | undefined): boolean {
  return fill.short === true && (party === undefined || fill.party !== party);
}

/** Whether lists are met with in this order in the label: "from Labour to Green" is not "to Labour from Green". */
function areInOrder(wanted: readonly string[], keys: readonly string[]): boolean {
  const places = wanted.map((list) => keys.indexOf(list));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

/** The lists that a need of a measure names: `vote|turnout` is either. */
export function choicesOf(need: string): readonly string[] {
  return need.split('|');
}

function toMatch(
  measure: Measure,
  fills: Readonly<Record<string, Fill>>,
  note: NotedLabel | undefined,
): Omit<MeasureMatch, 'bare'> {
  const when = whenOf(fills);
  const { scale, ...rest } = measure;
  const isChance = CHANCES.some((list) => list in fills) && !SPEAKS_OF_CHANCE.test(measure.plain.says);
  const chance = isChance ? templates.chance : undefined;
  const placed = note ? note.scale : scaleOf(scale, fills);
  const told = note
    ? templates.labelSays.replace('{note}', () => note.note)
    : ANCHOR in fills
      ? undefined
      : fills['form']?.unsaid;
  return {
    measure: placed ? { ...rest, scale: placed } : rest,
    fills: when === undefined ? fills : { ...fills, when: { say: when } },
    added: [chance, ...ADDING.map((list) => fills[list]?.say), told]
      .filter((said) => said !== undefined)
      .join(' '),
  };
}

/** "a general election", "2024", "the general election of 2024". */
function whenOf(fills: Readonly<Record<string, Fill>>): string | undefined {
  const whole = fills['election-year']?.say;
  if (whole !== undefined) return whole;
  const election = (fills['election'] ?? fills['election-code'])?.say;
  const year = fills[YEAR]?.say;
  if (election === undefined) return year;
  const words = year === undefined ? templates.election : templates.electionOfYear;
  return words.replace('{election}', election).replace('{year}', year ?? '');
}

/**
 * The scale of a measure as its own words change it. A rank or a band has none that anybody has told, and where
 * a label tells only which number is the top ("1 = top"), the measure's usual scale is not the one that it means.
 */
function scaleOf(scale: Scale | undefined, fills: Readonly<Record<string, Fill>>): Scale | undefined {
  const told = SCALING.flatMap((list) => fills[list] ?? []);
  if (told.length === 0) return ANCHOR in fills ? undefined : scale;
  const { unit: _, step: __, ...own } = scale ?? {};
  const merged = told.reduce<Partial<Scale>>((sum, { scale: part }) => ({ ...sum, ...part }), own);
  return told.every((fill) => fill.scale !== undefined) && isWholeScale(merged) ? merged : undefined;
}
