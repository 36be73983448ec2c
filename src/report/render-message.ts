import type { Message } from '../decode/reading.ts';
import { sayDay } from '../rights/say-day.ts';
import { LOCALE } from '../rights/locale.ts';

/** The texts of one language in the form of a WebExtension's `messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const SLOT = /\{([a-zA-Z0-9_]{1,40})\}/g;
let numbers: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;

/**
 * Fills a message's slots and chooses its plural by the slot `count`, as the language has them: English has the id
 * with `_one` or `_other`, and others more. `_two` ("both") is taken wherever the catalogue has it.
 * Numbers get thousands commas and ISO dates become words; a year is given as text. A message that the catalogue lacks gives its id,
 * so that nothing of the slots, which may hold a person's words, slips out in a log.
 */
export function renderMessage(message: Message, catalogue: Catalogue): string {
  const { id, slots = {} } = message;
  const count = slots['count'];
  const entry = (count === undefined ? undefined : pluralOf(id, count, catalogue)) ?? own(catalogue, id);
  if (!entry) return id;
  const text = entry.message.replace(SLOT, (whole, slot: string) => {
    const value = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? numberWords(value) : dateWords(value);
  });
  return capitalise(text, entry.message);
}

/** A number with commas between thousands. */
function numberWords(value: number): string {
  // Made with the first number: it takes longer than loading the whole program.
  numbers ??= new Intl.NumberFormat(LOCALE);
  return numbers.format(value);
}

/** An ISO date as people write it: 2 September 2026. Other text stays as it is. */
function dateWords(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : sayDay(text);
}

function pluralRule(count: string | number): Intl.LDMLPluralRule {
  if (typeof count === 'string') return 'other';
  plurals ??= new Intl.PluralRules(LOCALE);
  return plurals.select(count);
}

function pluralOf(id: string, count: string | number, catalogue: Catalogue): ReturnType<typeof own> {
  const two = count === 2 ? own(catalogue, `${id}_two`) : undefined;
  return two ?? own(catalogue, `${id}_${pluralRule(count)}`) ?? own(catalogue, `${id}_other`);
}

function own(catalogue: Catalogue, id: string): { readonly message: string } | undefined {
  return Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
}

/** "the Liberal Democrats hold…" begins a sentence with a capital. The name of a file stays as it is: it is to be found by it. */
function capitalise(text: string, template: string): string {
  return /^\{(?!file\})/.test(template) && template.includes(' ')
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
