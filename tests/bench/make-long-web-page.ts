import { createChance, type Chance } from './tables/random.ts';

/** Labels as replies print them: listed ones, and some that are read word by word. */
const LABELS = [
  'Polling district',
  'Mosaic UK 7 Type',
  'Voting intention scale - Labour',
  'Likelihood of being a Labour voter in 2019',
  'Housing concern score',
  'Voted in general election 2024',
  'Brexit support',
  'Turnout propensity',
  'Postal voter',
  'Likelihood of being a core Lib Dem',
] as const;
const NOUNS = [
  'meeting',
  'letter',
  'street',
  'council',
  'answer',
  'garden',
  'school',
  'road',
  'bill',
] as const;
const VERBS = ['asks about', 'closes', 'was sent to', 'comes before', 'changes', 'waits for'] as const;
const OTHERS = [
  'again',
  'this week',
  'in the morning',
  'without a word',
  'for the residents',
  'at last',
] as const;
const SEED = 7;
/** Labels with their values among the blocks of the page: some hundreds in ten thousand texts. */
const LABEL_SHARE = 0.04;
/** Short texts, as menus, buttons and dates are, among those that are no labels. */
const SHORT_SHARE = 0.35;

function sentence(chance: Chance, number: number): string {
  const words = [chance.pick(NOUNS), chance.pick(VERBS), 'the', chance.pick(NOUNS), chance.pick(OTHERS)];
  return `The ${words.join(' ')} ${number}.`;
}

function block(chance: Chance, number: number): readonly string[] {
  if (chance.odds(LABEL_SHARE))
    return [`<span>${chance.pick(LABELS)}</span>`, `<span>${(number % 97) / 100}</span>`];
  if (chance.odds(SHORT_SHARE)) return [`<span>${chance.pick(NOUNS)} ${number}</span>`];
  const sentences = Array.from({ length: chance.whole(1, 5) }, () => sentence(chance, number));
  return [`<p>${sentences.join(' ')}</p>`];
}

/** A page of so many texts, most of them prose. Invented, and the same each time. */
export function makeLongWebPage(texts: number): string {
  const chance = createChance(SEED);
  const made: string[] = [];
  while (made.length < texts) {
    const parts = block(chance, made.length);
    if (made.length + parts.length <= texts) made.push(...parts);
  }
  return `<!doctype html><title>Sample</title>${made.map((part) => (part.startsWith('<span') ? part : `<div>${part}</div>`)).join('')}`;
}
