import { isDate, toIsoDate } from './dates.ts';
import type { LetterLine } from './field.ts';
import type { Where } from '../read/where.ts';

const REFERENCE =
  /^(?:our |your |case |sar |dsar |request )?ref(?:erence)?(?: (?:no|number))?\.?\s?[:#]?\s+(\S.{1,60})$/i;
const DATE = /^(?:date|dated|date of (?:letter|this letter|response|reply)|issued)\s?:?\s+(\S.*)$/i;
const CLOSING = /\byours (?:sincerely|faithfully|truly)\b|^(?:kind|best|warm) (?:regards|wishes)\b/i;
/** Heads of a mail that was saved or pasted as text. */
const FROM = /^from:\s+(\S.{1,120})$/i;
const TO = /^to:\s+(\S.{1,120})$/i;
const SENT = /^(?:sent|received):\s+(?:[a-z]{3,9},? )?(.{6,40})$/i;
const GREETING = /^dear\s+(.{2,60}?),?$/i;
/** What a letter or a sheet is about, named before a colon. */
const TITLE = /^(?:re|subject|(?:data )?subject access request|d?sar)\s?:\s/i;

/** Whether a line only says what the whole is about: it looks like a label and its value. */
export function isTitleLine(text: string): boolean {
  return TITLE.test(text.trim());
}

/** The line of a letter's head or foot that a line of type is, if it is one. */
export function toLetterLine(text: string, where: Where): LetterLine | undefined {
  const plain = text.trim();
  const reference = REFERENCE.exec(plain)?.[1];
  if (reference !== undefined) return { kind: 'reference', text: reference, where };
  const from = FROM.exec(plain)?.[1];
  if (from !== undefined) return { kind: 'sender', text: from, where };
  const to = TO.exec(plain)?.[1];
  if (to !== undefined) return { kind: 'addressee', text: to, where };
  const named = (DATE.exec(plain) ?? SENT.exec(plain))?.[1];
  const date = named ?? plain;
  if (isDate(date)) {
    const iso = toIsoDate(date);
    return { kind: 'date', text: date, where, ...(iso !== undefined && { date: iso }) };
  }
  const addressee = GREETING.exec(plain)?.[1];
  return addressee === undefined ? undefined : { kind: 'addressee', text: addressee, where };
}

/** Whether a line closes a letter, so that the next names the sender. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text);
}

/** Who signs on the line that closes the letter: "Kind regards, the data protection team". */
export function signatureOf(text: string): string | undefined {
  return /\b(?:sincerely|faithfully|truly|regards|wishes),?\s+(\S.{1,80})$/i.exec(text.trim())?.[1];
}
