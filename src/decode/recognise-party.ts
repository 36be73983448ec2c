import type { Party, PartyId } from '../glossary/entry.ts';
import type { Laid } from '../layout/field.ts';
import { splitWords } from './normalise-label.ts';
import type { RecognisedParty } from './reading.ts';
import { saysItHoldsNothing } from './says-it-holds-nothing.ts';

/** Where a party's name was met, from strong to weak. */
const KINDS = ['sender', 'domain', 'nothing', 'prose', 'system'] as const;
type Kind = (typeof KINDS)[number];

const CONFIDENCE = {
  sender: 'high',
  domain: 'high',
  nothing: 'medium',
  prose: 'medium',
  system: 'medium',
} as const;

/** Why, as a message: that a party says it holds nothing are words of the letter. */
const BECAUSE = {
  sender: 'because_party_sender',
  domain: 'because_party_domain',
  nothing: 'because_party_prose',
  prose: 'because_party_prose',
  system: 'because_party_system',
} as const;

/** Prose beyond this is not looked at: who wrote a letter says so early or in its foot. In blocks. */
const MOST_PROSE = 400;
/** Letters of one text that are looked at: a block of words is shorter, a file in one line need not be. */
const LONGEST = 20_000;

/** Labels of the program that data are kept in. */
const NAMES_SYSTEM = /^(?:(?:source|legacy|old|campaign) )?(?:system|database|software)(?: of origin)?:?$/i;

/** A text in the forms in which names are looked for. Each is made once, however many names there are. */
class Sought {
  readonly text: string;
  #lower: string | undefined;
  #words: string | undefined;
  #spaced: string | undefined;
  #sentences: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text.slice(0, LONGEST);
  }

  get lower(): string {
    return (this.#lower ??= this.text.toLowerCase());
  }

  /** Its words in small letters, each between spaces. */
  get words(): string {
    return (this.#words ??= padded(this.text));
  }

  /** Its words as they are written, each between spaces. */
  get spaced(): string {
    return (this.#spaced ??= spaced(this.text));
  }

  /** Its sentences, each as `words`. */
  get sentences(): readonly string[] {
    return (this.#sentences ??= this.text.split(/[.!?;:](?=\s|$)|\n/).map(padded));
  }
}

/**
 * Says which party wrote the reply, and why: by the letter's sender, an address of its own, its own word that
 * it holds nothing, its full name in running text, or a system that only it uses. A party named inside a score's label never counts, and
 * where two parties fit equally well there is no answer.
 */
export function recogniseParty(
  laid: Pick<Laid, 'letter' | 'prose' | 'fields' | 'events'>,
  parties: readonly Party[],
): RecognisedParty | undefined {
  const sender = laid.letter.filter(({ kind }) => kind === 'sender').map(({ text }) => new Sought(text));
  const prose = laid.prose.slice(0, MOST_PROSE).map(({ text }) => new Sought(text));
  const labels = (): Sought[] => {
    const all = new Set(laid.fields.flatMap(({ label, section }) => (section ? [label, section] : [label])));
    return Array.from(all, (label) => new Sought(label));
  };
  // "Source system: Merlin" names a system as a heading of its own would.
  const systems = (): Sought[] =>
    laid.fields.filter(({ label }) => NAMES_SYSTEM.test(label)).map(({ value }) => new Sought(value));
  // Looked at one after another: labels are many, and most replies say before who wrote them.
  const places: Readonly<Record<Kind, () => readonly Sought[]>> = {
    sender: () => sender,
    domain: () => [...sender, ...prose],
    nothing: () => prose,
    prose: () => prose,
    system: () => [...prose, ...labels(), ...systems()],
  };
  for (const kind of KINDS) {
    const texts = places[kind]();
    const found = parties
      .map((party) => ({ party, name: findName(party, kind, texts) }))
      .filter(({ name }) => name !== undefined);
    const [first, second] = found;
    if (!first || second) {
      // Two names in running text: the reply speaks of several parties, and weaker signs must decide.
      continue;
    }
    return {
      id: first.party.id,
      confidence: CONFIDENCE[kind],
      because: { id: BECAUSE[kind], slots: { name: first.name ?? '' } },
    };
  }
  return undefined;
}

/** The party as the person who opened the file states it. */
export function statedParty(id: PartyId): RecognisedParty {
  return { id, confidence: 'high', because: { id: 'because_party_stated' } };
}

function findName(party: Party, kind: Kind, texts: readonly Sought[]): string | undefined {
  if (kind === 'domain')
    return party.domains.find((domain) => texts.some(({ lower }) => holdsDomain(lower, domain)));
  if (kind === 'system') return party.systems.find((system) => holdsName(texts, system));
  if (kind === 'nothing')
    return party.names.find((name) => {
      const sought = padded(name).trimStart();
      return texts.some(({ sentences }) => sentences.some((each) => saysItHoldsNothing(each, sought)));
    });
  // In running text one word may be anything: "labour", "green", "reform". A sender line is about a sender.
  const names = kind === 'sender' ? party.names : party.names.filter(namesItself);
  return names.find((name) => {
    const sought = padded(name);
    return texts.some(({ words }) => words.includes(sought));
  });
}

function namesItself(name: string): boolean {
  return /\bparty\b/i.test(name) || /\bUK$/.test(name);
}

function holdsDomain(text: string, domain: string): boolean {
  const at = text.indexOf(domain);
  if (at < 0) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + domain.length);
  return !/[a-z0-9-]/.test(before) && !/[a-z0-9-]/.test(after);
}

/** As it is written: EARS is a system, ears are not. A label may be written in any case, so it must be equal. */
function holdsName(texts: readonly Sought[], system: string): boolean {
  const [asWritten, inAnyCase] = [spaced(system), padded(system)];
  return texts.some((text) => text.spaced.includes(asWritten) || text.words === inAnyCase);
}

function spaced(text: string): string {
  return ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;
}

function padded(text: string): string {
  return ` ${splitWords(`${text} `.toLowerCase()).join(' ')} `;
}
