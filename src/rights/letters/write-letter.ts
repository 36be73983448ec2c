import type { Message } from '../../decode/reading.ts';
import { type Contact, findBroker, REGULATOR } from '../find-contact.ts';
import type { Answers } from './answers.ts';
import { caseOf, type LetterInput, partyOf } from './case-of.ts';
import { ADDRESS_BLANKS, blanksIn, fillSlots, type Slots } from './fill-slots.ts';
import { LawOfLetter } from './law-of-letter.ts';
import { saysOfReply } from './letter-parts.ts';
import type { Letter, LetterKind, LetterParagraph } from './letter.ts';
import { type Condition, tellConditions } from './tell-conditions.ts';
import { applies, PARAGRAPHS, type Template, TEMPLATES } from './template.ts';
import { warnOf } from './warn-of.ts';

const SLOT = /\{([a-zA-Z]{1,30})\}/g;

/** Writes a letter from a reply and what the reader told us. It is theirs to check, to change and to send. */
export function writeLetter(kind: LetterKind, input: LetterInput): Letter {
  const { today } = input;
  const template = TEMPLATES[kind];
  const known = caseOf(kind, input);
  const { answers } = known;
  const party = partyOf(input);
  const holds = tellConditions(known);
  const law = new LawOfLetter(known);
  const slots = fillSlots(known, party);
  const fill = (text: string, cited: readonly string[] = [], day = today): string =>
    fillText(text, slots, law.say(cited, day));
  const isIn = (id: string): boolean => isWanted(id, holds) && known.leftOut.paragraphs?.has(id) !== true;
  const numbered = template.items.filter(isIn);
  const paragraphs: readonly LetterParagraph[] = [
    ...template.opening.filter(isIn).map((id) => write(id)),
    ...numbered.map((id, index) => write(id, numbered.length > 1 ? index + 1 : undefined)),
    ...template.closing.filter(isIn).map((id) => write(id)),
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
  const says = input.reply !== undefined && saysOfReply(kind, holds);
  const blanks = new Set(textsOf(letter).flatMap(blanksIn)).size;
  return {
    ...letter,
    warnings: [...own, ...warnOf({ template, known, says, contact, blanks, unchecked: law.unchecked })],
    laws: law.used,
  };

  function write(id: string, number?: number): LetterParagraph {
    const paragraph = PARAGRAPHS[id];
    const table = paragraph?.table === undefined ? undefined : known.tables[paragraph.table];
    return {
      text: fill(paragraph?.text ?? '', paragraph?.law, paragraph?.lawAt && answers[paragraph.lawAt]),
      ...(number !== undefined && { number }),
      ...(table && { table }),
    };
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
  if (template.to === 'local') return local ?? [ADDRESS_BLANKS.local];
  if (template.to === 'keeper') return [keeper ?? ADDRESS_BLANKS.keeper];
  if (!contact) return [template.to === 'broker' ? ADDRESS_BLANKS.broker : ADDRESS_BLANKS.controller];
  const { name, post } = contact;
  return [name, ...(post ?? [])];
}

function textsOf(letter: Pick<Letter, 'from' | 'to' | 'subject' | 'paragraphs'>): readonly string[] {
  return [...letter.from, ...letter.to, letter.subject, ...letter.paragraphs.map(({ text }) => text)];
}
