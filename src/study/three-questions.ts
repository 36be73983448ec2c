import { ALL } from './party-names.ts';
import type { PartyFigures, Study } from './study.ts';
import type { Share } from './wilson.ts';

/** What one party holds, for the first two questions. */
export interface PartyHolds {
  readonly party: string;
  readonly withData: number;
  /** Different things that any of its replies holds, and those that all of them do. */
  readonly things: number;
  readonly onAll: number;
  readonly held: PartyFigures['held'];
  readonly guesses: PartyFigures['guesses'];
  readonly categories: readonly (Share & { readonly category: string })[];
  readonly bases: readonly (Share & { readonly basis: string })[];
}

/** Which party guesses more about people: the one whose middle is higher beyond doubt, or why none is named. */
export type ProfilesMore =
  | { readonly kind: 'party'; readonly party: string }
  /** Their middles lie too near each other for so few replies. */
  | { readonly kind: 'not-clear' }
  /** Fewer than two parties have enough replies with data. */
  | { readonly kind: 'too-few' };

/** The three questions that such studies ask, answered from the figures. */
export interface ThreeQuestions {
  /** The party with the most replies first. */
  readonly parties: readonly PartyHolds[];
  readonly profilesMore: ProfilesMore;
}

/** Answers what types of data and of profiling each party holds, and which party profiles more. */
export function answerThreeQuestions(study: Study): ThreeQuestions {
  const parties = study.parties
    .filter(({ party, withData }) => party !== ALL && withData > 0)
    .toSorted((a, b) => b.withData - a.withData)
    .map(({ party, withData, held, guesses }) => {
      const own = study.prevalence.byParty.filter((one) => one.party === party);
      return {
        party,
        withData,
        things: own.length,
        onAll: own.filter(({ count, of }) => count === of).length,
        held,
        guesses,
        categories: byShare(study.categories.filter((one) => one.party === party)),
        bases: byShare(study.guesses.filter((one) => one.party === party)),
      };
    });
  return { parties, profilesMore: whoProfilesMore(parties) };
}

function byShare<T extends Share>(shares: readonly T[]): readonly T[] {
  return shares.toSorted((a, b) => b.count - a.count);
}

/** One party's interval must lie above all others': then chance is no good reason for the difference. */
function whoProfilesMore(parties: readonly PartyHolds[]): ProfilesMore {
  const known = parties.flatMap(({ party, guesses }) => {
    const { medianLow: low = null, medianHigh: high = null } = guesses ?? {};
    return low === null || high === null ? [] : [{ party, low, high }];
  });
  if (known.length < 2) return { kind: 'too-few' };
  const most = known.find(({ party, low }) =>
    known.every((other) => other.party === party || other.high < low),
  );
  return most ? { kind: 'party', party: most.party } : { kind: 'not-clear' };
}
