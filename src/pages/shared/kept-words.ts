import type { KeptFailure, KeptHead } from '../../extension/kept/kept-head.ts';
import { sayDay } from '../../rights/say-day.ts';
import { say, type MessageId } from './say.ts';

const FAILURES: Readonly<Record<KeptFailure, MessageId>> = {
  'no-room': 'kept_no_room',
  'not-allowed': 'kept_not_allowed',
  newer: 'kept_newer',
  damaged: 'kept_damaged',
  'wrong-passphrase': 'kept_wrong_passphrase',
  gone: 'kept_gone',
  changed: 'kept_changed',
  'in-use': 'kept_in_use',
};

/** What went wrong, and what to do next. */
export function failureWords(failure: KeptFailure): string {
  return say(FAILURES[failure]);
}

/** What a kept case is called in a list: the party, or that it is locked. */
export function titleOf({ isLocked, name }: KeptHead): string {
  if (isLocked) return say('kept_locked_title');
  return name?.party ? say('kept_title_party', { party: name.party }) : say('kept_title_unknown');
}

const MEGABYTE = 1_000_000;

/** When it was kept, how large it is, and how many letters are in it. */
export function factsOf({ day, size, name }: KeptHead): string {
  const megabytes = Math.max(0.1, Math.round((size / MEGABYTE) * 10) / 10);
  const facts = say('kept_facts', { day: sayDay(day), size: megabytes });
  return name?.letters ? `${facts} ${say('kept_letters', { count: name.letters })}` : facts;
}
