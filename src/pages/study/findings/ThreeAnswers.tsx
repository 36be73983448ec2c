import { answerThreeQuestions, type PartyHolds, type ProfilesMore } from '../../../study/three-questions.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { inHundred, inWords, partyName, short } from '../words.ts';

/** Types of data that are named of a party. */
const NAMED = 3;

function HoldsLine({ holds }: { readonly holds: PartyHolds }) {
  const { party, things, onAll, held, withData, categories } = holds;
  return (
    <li>
      <b>{partyName(party)}</b>{' '}
      {say('study_three_holds', { things, all: onAll, middle: short(held?.median ?? 0), count: withData })}{' '}
      {say('study_three_types', {
        types: inWords(
          categories
            .slice(0, NAMED)
            .map(({ category, share }) => withShare(say(`study_category_${category as 'vote'}`), share)),
        ),
      })}
    </li>
  );
}

function withShare(type: string, share: number | null): string {
  return `${type} ${say('study_three_share', { share: inHundred(share ?? 0) })}`;
}

function ProfilingLine({ holds }: { readonly holds: PartyHolds }) {
  const { party, bases } = holds;
  if (bases.length === 0)
    return (
      <li>
        <b>{partyName(party)}</b> {say('study_three_no_guess')}
      </li>
    );
  return (
    <li>
      <b>{partyName(party)}</b>{' '}
      {inWords(bases.map(({ basis, share }) => withShare(say(`study_basis_of_${basis as 'area'}`), share)))}.
    </li>
  );
}

function MoreLine({ holds: { party, guesses, withData } }: { readonly holds: PartyHolds }) {
  const { median = 0, medianLow: low = null, medianHigh: high = null } = guesses ?? {};
  const middle = short(median);
  return (
    <li>
      <b>{partyName(party)}</b>{' '}
      {low === null || high === null
        ? say('study_three_middle_only', { middle, count: withData })
        : low === high
          ? say('study_three_middle_just', { middle, count: withData })
          : say('study_three_middle', { middle, low: short(low), high: short(high), count: withData })}
    </li>
  );
}

function verdict(more: ProfilesMore): string {
  switch (more.kind) {
    case 'party':
      return say('study_three_most', { party: partyName(more.party) });
    case 'not-clear':
      return say('study_three_not_clear');
    case 'too-few':
      return say('study_three_too_few');
  }
}

/** The three questions that such studies ask, answered in a line each, with what limits the answer. */
export function ThreeAnswers({ study }: { readonly study: Study }) {
  const { parties, profilesMore } = answerThreeQuestions(study);
  const { entries, byEntry } = study.coverage;
  const onAll = byEntry.filter(({ count, of }) => count === of).length;
  const guessing = study.parties.find(({ party }) => party === 'all')?.guesses;
  return (
    <section class="three" aria-label={say('study_three')} data-testid="three">
      <div>
        <h2>{say('study_three_what')}</h2>
        <p class="a">
          {onAll === 0
            ? say('study_three_what_none', { things: entries })
            : say('study_three_what_answer', { things: entries, all: onAll })}
        </p>
        <ul>
          {parties.map((holds) => (
            <HoldsLine key={holds.party} holds={holds} />
          ))}
        </ul>
      </div>
      <div>
        <h2>{say('study_three_profiling')}</h2>
        <p class="a">{say('study_three_profiling_answer', { count: guessing?.median ?? 0 })}</p>
        <ul>
          {parties.map((holds) => (
            <ProfilingLine key={holds.party} holds={holds} />
          ))}
        </ul>
      </div>
      <div>
        <h2>{say('study_three_more')}</h2>
        <p class="a">{verdict(profilesMore)}</p>
        <ul>
          {parties.map((holds) => (
            <MoreLine key={holds.party} holds={holds} />
          ))}
        </ul>
      </div>
      <p class="limits note">{say('study_three_limits')}</p>
    </section>
  );
}
