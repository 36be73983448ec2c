import type { ComponentChildren } from 'preact';
import type { Claim, Reading } from '../../../decode/reading.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { Sources } from '../../shared/Sources.tsx';
import { statusWord } from '../../shared/StatusMark.tsx';

function Line({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What one claim rests on. Where claims differ in standing, each says its own. */
function ClaimLine({ claim, apart }: { readonly claim: Claim; readonly apart: boolean }) {
  return (
    <p class="claim">
      {apart && (
        <span class={`claim-status ${claim.status}`}>
          <Sign name={claim.status} />
          {say(`report_claim_${claim.about}`, { status: statusWord(claim.status) })}{' '}
        </span>
      )}
      {sayMessage(claim.because)}
    </p>
  );
}

/** How it is made, what it is used for, how wrong it can be, and how we know. */
export function HowWeKnow({ reading }: { readonly reading: Reading }) {
  const { made, used, wrong, ask, claims, sources } = reading;
  const apart = new Set(claims.map(({ status }) => status)).size > 1;
  return (
    <dl class="why">
      {made && <Line name={say('report_why_made')}>{made}</Line>}
      {used && <Line name={say('report_why_used')}>{used}</Line>}
      {wrong && <Line name={say('report_why_wrong')}>{wrong}</Line>}
      {reading.givenSource && (
        <Line name={say('report_why_given_source')}>
          <span class="theirs">
            <mark>{reading.givenSource.text}</mark>
          </span>
        </Line>
      )}
      <Line name={say('report_why_know')}>
        {claims.map((claim) => (
          <ClaimLine key={claim.about} claim={claim} apart={apart} />
        ))}
        {sources.length > 0 && <Sources sources={sources} />}
        {reading.entry && (
          <p class="claim no-print">
            <a href={`glossary.html#${reading.entry}`} target="_blank" rel="noopener noreferrer">
              {say('report_in_glossary')}
              <span class="vh">: {reading.label}</span>
            </a>
          </p>
        )}
      </Line>
      {ask && <Line name={say('report_why_ask')}>{ask}</Line>}
    </dl>
  );
}
