import type { Party, PartyId } from '../glossary/entry.ts';
import type { Laid } from '../layout/field.ts';
import { splitWords } from './normalise-label.ts';
import type { RecognisedParty } from './reading.ts';

/** Where a party's name was met, from strong to weak. */
const KINDS = ['sender', 'domain', 'prose', 'system'] as const;
type Kind = (typeof KINDS)[number];

const CONFIDENCE = { sender: 'high', domain: 'high', prose: 'medium', system: 'medium' } as const;

/** Prose beyond this is not looked at: who wrote a letter says so early or in its foot. In blocks. */
const MOST_PROSE = 400;

/**
 * Says which party wrote the reply, and why: by the letter's sender, an address of its own, its full name
 * in running text, or a system that only it uses. A party named inside a score's label never counts, and
 * where two parties fit equally well there is no answer.
 */
export function recogniseParty(
  laid: Pick<Laid, 'letter' | 'prose' | 'fields' | 'events'>,
  parties: readonly Party[],
): RecognisedParty | undefined {
  const sender = laid.letter.filter(({ kind }) => kind === 'sender').map(({ text }) => text);
  const prose = laid.prose.slice(0, MOST_PROSE).map(({ text }) => text);
  const labels = (): Set<string> =>
    new Set(laid.fields.flatMap(({ label, section }) => (section ? [label, section] : [label])));
  // Looked at one after another: labels are many, and most replies say before who wrote them.
  const places: Readonly<Record<Kind, () => readonly string[]>> = {
    sender: () => sender,
    domain: () => [...sender, ...prose],
    prose: () => prose,
    system: () => [...prose, ...labels()],
  };
  for (const kind of KINDS) {
    const texts = places[kind]();
    const words = texts.map(padded);
    const found = parties
      .map((party) => ({ party, name: findName(party, kind, texts, words) }))
      .filter(({ name }) => name !== undefined);
    const [first, second] = found;
    if (!first || second) {
      // Two names in running text: the reply speaks of several parties, and weaker signs must decide.
      continue;
    }
    return {
      id: first.party.id,
      confidence: CONFIDENCE[kind],
      because: { id: `because_party_${kind}`, slots: { name: first.name ?? '' } },
    };
  }
  return undefined;
}

/** The party as the person who opened the file states it. */
export function statedParty(id: PartyId): RecognisedParty {
  return { id, confidence: 'high', because: { id: 'because_party_stated' } };
}

function findName(
  party: Party,
  kind: Kind,
  texts: readonly string[],
  words: readonly string[],
): string | undefined {
  if (kind === 'domain')
    return party.domains.find((domain) => texts.some((text) => holdsDomain(text.toLowerCase(), domain)));
  if (kind === 'system') return party.systems.find((system) => texts.some((text) => holdsName(text, system)));
  // In running text one word may be anything: "labour", "green", "reform". A sender line is about a sender.
  const names = kind === 'sender' ? party.names : party.names.filter(namesItself);
  return names.find((name) => words.some((text) => text.includes(padded(name))));
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
function holdsName(text: string, system: string): boolean {
  return spaced(text).includes(spaced(system)) || padded(text) === padded(system);
}

function spaced(text: string): string {
  return ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;
}

function padded(text: string): string {
  return ` ${splitWords(`${text} `.toLowerCase()).join(' ')} `;
}
