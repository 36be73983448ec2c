import parties from '../../glossary/parties.json' with { type: 'json' };
import { ALL, UNKNOWN_PARTY } from '../../study/party-names.ts';
import type { Share } from '../../study/wilson.ts';
import { say } from '../shared/say.ts';
import { counted } from './state/study-work.ts';
import { LOCALE } from '../../rights/locale.ts';

const PARTY_NAMES = new Map(parties.map(({ id, short: name }) => [id, name.replace(/^the /, '')] as const));

interface Thing {
  readonly entry: string;
  readonly aboutParty?: string;
}

/** A party as tables and figures name it. */
export function partyName(party: string | null): string {
  if (party === ALL) return say('study_party_all');
  if (party === null || party === UNKNOWN_PARTY) return say('study_party_unknown');
  return PARTY_NAMES.get(party) ?? party;
}

/** What tables call an entry of the glossary. */
export function entryName(entry: string): string {
  return counted.value?.names[entry] ?? entry;
}

/** What tables call a list that codes are from. */
export function listName(list: string): string {
  return counted.value?.lists[list] ?? list;
}

/** What tables call an entry that may be about a party: a vote for one party is another thing than one for the next. */
export function thingName(
  { entry, aboutParty }: Thing,
  cut: (name: string) => string = (name) => name,
): string {
  const thing = cut(entryName(entry));
  return aboutParty !== undefined && counted.value?.patterns.has(entry) === true
    ? say('study_thing_about', { thing, party: partyName(aboutParty) })
    : thing;
}

/** A share as people say it, with how far it may be off. */
export function shareWords({ share, low, high }: Pick<Share, 'share' | 'low' | 'high'>): string {
  if (share === null || low === null || high === null) return say('study_share_none');
  return say('study_share', { share: inHundred(share), low: inHundred(low), high: inHundred(high) });
}

/** Of a hundred, in whole numbers. */
export function inHundred(share: number): number {
  return Math.round(share * 100);
}

const SHORT = new Intl.NumberFormat(LOCALE, {
  maximumFractionDigits: 2,
  useGrouping: false,
  signDisplay: 'negative',
});

/** A number with no more places than it needs. */
export function short(number: number): string {
  return SHORT.format(number);
}

/** Names one after the other, with the word for “and” before the last. */
export function inWords(names: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(names);
}
