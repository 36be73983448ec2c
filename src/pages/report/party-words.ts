import type { Report } from '../../report/report.ts';
import { say } from '../shared/say.ts';

/**
 * Slots for sentences about the party: `party` as it stands inside a sentence, and `count`, which
 * chooses between “thinks” and “think”.
 */
export function partyWords({ party }: Report): { party: string; count: number } {
  return party
    ? { party: party.short, count: party.plural ? 2 : 1 }
    : { party: say('report_party_unknown'), count: 1 };
}
