import type { Message } from '../../decode/reading.ts';
import type { Contact } from '../find-contact.ts';
import { DAYS_DONE } from './answers.ts';
import { type Citation, sayCitations } from './citation.ts';
import type { LetterCase } from './tell-conditions.ts';
import type { Template } from './template.ts';

interface ToWarn {
  readonly template: Template;
  readonly known: LetterCase;
  /** It says something of the reply that we found by machine. */
  readonly says: boolean;
  readonly contact: Contact | undefined;
  /** How many things only the reader can fill in. */
  readonly blanks: number;
  readonly unchecked: readonly Citation[];
}

/** What holds for letters of every kind: what to fill in, what to check, and what was left out. */
export function warnOf({ template, known, says, contact, blanks, unchecked }: ToWarn): readonly Message[] {
  const { answers, today } = known;
  const isKnown = template.to === 'controller' || template.to === 'broker' || template.to === 'regulator';
  return [
    ...(blanks > 0 ? [{ id: 'letter_warn_blanks', slots: { count: blanks } }] : []),
    ...(says ? [{ id: 'letter_warn_confirm' }] : []),
    ...(isKnown ? [contactWarning(contact)] : []),
    ...(DAYS_DONE.some((key) => (answers[key] ?? '') > today) ? [{ id: 'letter_warn_date_to_come' }] : []),
    ...unchecked.map((citation) => ({
      id: 'letter_warn_unchecked',
      slots: { law: sayCitations([citation]), source: citation.source, id: citation.id },
    })),
    { id: 'letter_warn_not_advice' },
  ];
}

function contactWarning(contact: Contact | undefined): Message {
  if (contact?.page === undefined) return { id: 'letter_warn_contact_none' };
  const { page, seen } = contact;
  return seen === undefined
    ? { id: 'letter_warn_contact', slots: { page } }
    : { id: 'letter_warn_contact_seen', slots: { page, seen } };
}
