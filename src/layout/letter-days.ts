import { findDate, toIsoDate } from './dates.ts';
import type { LetterLine } from './field.ts';
import type { Where } from '../read/where.ts';

/** "your request of 2 September 2026", "your request, received on …", "the request that you made on …". */
const REQUEST = /\brequest\b[^.;]{0,60}?\b(?:of|on|dated|received|made|from)\b/i;

/** What has not happened yet, or only might. */
const NOT_DONE = /\b(?:if|once|until|unless|when|will|would|shall|must|please|need you|not|by)\b/i;
const IDENTITY = /\b(?:identity|identification|proof of id|id documents?)\b/i;
const CAME = /\b(?:received|provided|sent us|supplied|verified)\b/i;
const ASKED = /\bwe (?:asked|wrote|requested|e-?mailed|contacted)\b|\b(?:asked|requested) (?:you|for)\b/i;
const LONGER =
  /\b(?:extend(?:ed|ing)?|extension|longer|more time|two (?:further|more) months|(?:further|additional) two months)\b/i;
const TOLD = /\bwe (?:wrote|told you|informed you|notified you|advised you|let you know|e-?mailed)\b/i;
const UNCLEAR = /\b(?:clarif(?:y|ied|ication)|what you meant?|specify|narrow(?:ed)? your request)\b/i;
const ANSWERED =
  /\byou (?:answered|replied|responded|clarified|did so|gave us)\b|\breceived (?:your|this|that|the|a)? ?(?:answer|reply|response|clarification)\b/i;

/** The days in a paragraph of a letter that the clock needs. Silent where a sentence can mean another day. */
export function findLetterDays(text: string, where: Where): readonly LetterLine[] {
  const others = sentencesOf(text).flatMap((sentence) => daysOf(sentence, where));
  const requested = findRequestDate(text, where);
  const isOther =
    requested && others.some(({ kind, text: day }) => kind !== 'identity-date' && day === requested.text);
  return requested && !isOther ? [requested, ...others] : others;
}

/** The day of the request, where a sentence says it. */
function findRequestDate(text: string, where: Where): LetterLine | undefined {
  const start = REQUEST.exec(text);
  if (!start) return undefined;
  const date = findDate(text.slice(start.index, start.index + 160));
  return date === undefined ? undefined : toLine('request-date', date, where);
}

function daysOf(sentence: string, where: Where): readonly LetterLine[] {
  // A question and its answer are often told in one breath.
  return sentence.split(/,? and\b|,/i).flatMap((clause) => {
    const date = findOnlyDate(clause);
    const kind = date === undefined ? undefined : kindOf(clause, sentence);
    if (date === undefined || kind === undefined) return [];
    // "We wrote on 5 October that we would need longer": what comes after the day may lie ahead.
    const before = kind === 'extension-date' ? sentence.slice(0, sentence.indexOf(date)) : sentence;
    return NOT_DONE.test(before) ? [] : [toLine(kind, date, where)];
  });
}

function kindOf(clause: string, sentence: string): LetterLine['kind'] | undefined {
  if (IDENTITY.test(sentence)) return CAME.test(clause) && !ASKED.test(clause) ? 'identity-date' : undefined;
  if (LONGER.test(sentence)) return TOLD.test(clause) ? 'extension-date' : undefined;
  if (!UNCLEAR.test(sentence)) return undefined;
  const [asked, answered] = [ASKED.test(clause), ANSWERED.test(clause)];
  if (asked === answered) return undefined;
  return asked ? 'asked-date' : 'answered-date';
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.;!?](?:\s|$)/);
}

function findOnlyDate(text: string): string | undefined {
  const date = findDate(text);
  if (date === undefined) return undefined;
  return findDate(text.slice(text.indexOf(date) + date.length)) === undefined ? date : undefined;
}

function toLine(kind: LetterLine['kind'], text: string, where: Where): LetterLine {
  const date = toIsoDate(text);
  return { kind, text, where, ...(date !== undefined && { date }) };
}
