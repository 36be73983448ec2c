import type { Parsed } from '../layout/field.ts';
import { readRankInWords } from './rank-in-words.ts';

const NUMBER = /^[+\-\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBER_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WORD_DATE = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/;
const RANK = /^([\d,]{1,12}) ?\/ ?([\d,]{1,12})$/;
/** `88th`, as a percentile is given. */
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/i;
const RANGE = /^\u00a3?([\d,.]{1,12})k? ?(?:-|\u2013|to) ?\u00a3?([\d,.]{1,12})k?$/;
const CODE = /^[A-Z0-9]{1,4}(?:[/.-][A-Z0-9]{1,4})?$/i;
const TICKS: ReadonlySet<string> = new Set([
  '\u2713',
  '\u2714',
  '\u2717',
  '\u2718',
  '\u2611',
  '\u2612',
  '\u2610',
  '[x]',
  '[X]',
  '[ ]',
  '[]',
]);
/** The longest text that can be a number, date or code; longer is text. In UTF-16 units. */
const LONGEST = 40;

/** What a value looks like. Never changes the value, and never makes a number of words. */
export function parseValue(value: string): Parsed {
  const text = value.trim();
  if (text.length > LONGEST) return { kind: 'text' };
  if (TICKS.has(text)) return { kind: 'tick' };
  return (
    parseAmount(text) ?? parseDate(text) ?? parseTwo(text) ?? { kind: CODE.test(text) ? 'code' : 'text' }
  );
}

function parseAmount(text: string): Parsed | undefined {
  // A leading nought is the mark of a code: 06 is a name, not an amount.
  if (/^0\d/.test(text)) return undefined;
  const plain = toNumber(text);
  if (plain !== undefined) return { kind: 'number', number: plain };
  if (text.endsWith('%')) {
    const share = toNumber(text.slice(0, -1).trim());
    if (share !== undefined) return { kind: 'percent', number: share, unit: '%' };
  }
  const ordinal = ORDINAL.exec(text)?.[1];
  if (ordinal !== undefined) return { kind: 'number', number: Number(ordinal) };
  if (text.startsWith('\u00a3')) {
    const pounds = toNumber(text.slice(1).trim());
    if (pounds !== undefined) return { kind: 'money', number: pounds, unit: '\u00a3' };
  }
  return undefined;
}

function toNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  return Number(text.replaceAll(',', '').replace('\u2212', '-'));
}

function parseDate(text: string): Parsed | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const numbers = NUMBER_DATE.exec(text);
  // Day first: these are British replies.
  if (numbers) return dated(numbers[3], numbers[2], numbers[1]);
  const words = WORD_DATE.exec(text.toLowerCase());
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3)) + 1;
  return words ? dated(words[3], String(month), words[1]) : undefined;
}

function dated(year = '', month = '', day = ''): Parsed | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // No such day, and no such month, is one of another month.
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  return { kind: 'date', date: date.toISOString().slice(0, 10) };
}

function parseTwo(text: string): Parsed | undefined {
  const rank = inOrder(RANK, text);
  if (rank) return { kind: 'rank', ...rank };
  const told = readRankInWords(text);
  if (told) return { kind: 'rank', number: told.place, ...(told.of !== undefined && { of: told.of }) };
  const range = inOrder(RANGE, text);
  return range && { kind: 'range', ...range };
}

/** Two numbers, the smaller one first: 12/6 may be a day and a month. */
function inOrder(pattern: RegExp, text: string): { number: number; of: number } | undefined {
  const [, first = '', second = ''] = pattern.exec(text) ?? [];
  const [number, of] = [toNumber(first), toNumber(second)];
  return number !== undefined && of !== undefined && number <= of ? { number, of } : undefined;
}
