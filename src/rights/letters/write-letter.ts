import type { Message } from '../../decode/reading.ts';
import { type Contact, findBroker, findParty, REGULATOR } from '../find-contact.ts';
import type { Answers } from './answers.ts';
import { type Citation, findCitation, sayCitations } from './citation.ts';
import { blanksIn, fillSlots, type Slots } from './fill-slots.ts';
import type { Letter, LetterKind, LetterParagraph } from './letter.ts';
import { listTables } from './letter-tables.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { type Condition, type LetterCase, tellConditions } from './tell-conditions.ts';
import { applies, PARAGRAPHS, type Template, TEMPLATES } from './template.ts';
import { timeOf } from './time-of.ts';
import { warnOf } from './warn-of.ts';

/** What a letter is written from. `today` is an ISO date. */
export interface LetterInput {
  readonly reply?: ReplyFacts;
  readonly answers: Answers;
  readonly today: string;
}

const SLOT = /\{([a-zA-Z]{1,30})\}/g;

/** Writes a letter from a reply and what the reader told us. It is theirs to check, to change and to send. */
export function writeLetter(kind: LetterKind, { reply, answers, today }: LetterInput): Letter {
  const template = TEMPLATES[kind];
  const partyId = answers.party ?? reply?.party?.id;
  const party = partyId === undefined ? undefined : findParty(partyId);
  const time = timeOf(reply, answers, today);
  const known: LetterCase = {
    kind,
    ...(reply && { reply }),
    answers,
    today,
    time,
    tables: listTables(reply, answers, time, today),
    ...(party?.registration !== undefined && { registration: party.registration }),
  };
  const holds = tellConditions(known);
  const law = new LawOfLetter(known);
  const slots = fillSlots(known, party);
  const fill = (text: string, cited: readonly string[] = []): string => fillText(text, slots, law.say(cited));
  const numbered = template.items.filter((id) => isWanted(id, holds));
  const paragraphs: readonly LetterParagraph[] = [
    ...template.opening.filter((id) => isWanted(id, holds)).map((id) => write(id)),
    ...numbered.map((id, index) => write(id, numbered.length > 1 ? index + 1 : undefined)),
    ...template.closing.filter((id) => isWanted(id, holds)).map((id) => write(id)),
  ];
  const contact = contactOf(template, answers, party);
  const letter = {
    kind,
    date: today,
    from: [
      slots.get('name') ?? '',
      ...(answers.address ?? []),
      ...(answers.email === undefined ? [] : [answers.email]),
    ],
    to: addressOf(template, answers, contact),
    ...(contact?.email !== undefined && { email: contact.email }),
    subject: fill(template.subject, template.law),
    greeting: template.to === 'controller' ? 'Dear data protection team,' : 'To whom it may concern,',
    paragraphs,
    ending: ['Yours faithfully,', slots.get('name') ?? ''],
    enclosures: (template.enclosures ?? [])
      .filter((one) => applies(one, holds))
      .map(({ text }) => fill(text)),
  };
  const own = (template.warnings ?? [])
    .filter((one) => applies(one, holds))
    .map(({ id }): Message => ({ id }));
  const blanks = new Set(textsOf(letter).flatMap(blanksIn)).size;
  return {
    ...letter,
    warnings: [...own, ...warnOf({ template, known, contact, blanks, unchecked: law.unchecked })],
    laws: law.used,
  };

  function write(id: string, number?: number): LetterParagraph {
    const paragraph = PARAGRAPHS[id];
    const table = paragraph?.table === undefined ? undefined : known.tables[paragraph.table];
    return {
      text: fill(paragraph?.text ?? '', paragraph?.law),
      ...(number !== undefined && { number }),
      ...(table && { table }),
    };
  }
}

/** Which citations a letter may name, and which it did. */
class LawOfLetter {
  readonly used: Citation[] = [];
  /** Left out, because nobody has read them again. */
  readonly unchecked: Citation[] = [];
  readonly #known: LetterCase;

  constructor(known: LetterCase) {
    this.#known = known;
  }

  /** The citations of a paragraph in words; empty where it may name none. */
  say(ids: readonly string[]): string {
    const cited: Citation[] = [];
    for (const id of ids) {
      const citation = findCitation(id);
      if (!citation || !this.#isLaw(citation)) continue;
      const isChecked = citation.confidence !== 'low' || this.#known.answers.checked?.includes(id) === true;
      if (isChecked) cited.push(citation);
      const list = isChecked ? this.used : this.unchecked;
      if (!list.includes(citation)) list.push(citation);
    }
    return sayCitations(cited);
  }

  #isLaw({ from, fromRequest }: Citation): boolean {
    const { today, time } = this.#known;
    return (from ?? '') <= today && (fromRequest ?? '') <= (time.requested ?? today);
  }
}

function isWanted(id: string, holds: ReadonlySet<Condition>): boolean {
  const paragraph = PARAGRAPHS[id];
  return paragraph !== undefined && applies(paragraph, holds);
}

/** A slot that nothing fills would be a fault of ours; a test writes every letter and finds none. */
function fillText(text: string, slots: Slots, cited: string): string {
  const filled = text.replace(SLOT, (_whole, slot: string) => {
    if (slot === 'cited') return cited;
    if (slot === 'law') return cited === '' ? '' : ` (${cited})`;
    return slots.get(slot) ?? '';
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function contactOf(template: Template, { broker }: Answers, party: Contact | undefined): Contact | undefined {
  switch (template.to) {
    case 'controller':
      return party;
    case 'broker':
      return broker === undefined ? undefined : findBroker(broker);
    case 'regulator':
      return REGULATOR;
    case 'local':
    case 'keeper':
      return undefined;
  }
}

function addressOf(
  template: Template,
  { local, keeper }: Answers,
  contact: Contact | undefined,
): readonly string[] {
  if (template.to === 'local') return local ?? ['[the local body and its address]'];
  if (template.to === 'keeper') return [keeper ?? '[who keeps it]'];
  if (!contact)
    return [template.to === 'broker' ? '[the company and its address]' : '[the party and its address]'];
  const { name, post } = contact;
  return [name, ...(post ?? [])];
}

function textsOf(letter: Pick<Letter, 'from' | 'to' | 'subject' | 'paragraphs'>): readonly string[] {
  return [...letter.from, ...letter.to, letter.subject, ...letter.paragraphs.map(({ text }) => text)];
}
