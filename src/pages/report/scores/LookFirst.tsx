import type { Report } from '../../../report/report.ts';
import { brokersAddress } from '../../../rights/brokers-address.ts';
import { findLaw } from '../../../rights/find-law.ts';
import type { Finding } from '../../../rights/finding.ts';
import { letterForFinding } from '../../../rights/letters/letter-for-finding.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { flagWords, isAlarm } from '../flag-words.ts';
import { Sign } from '../../shared/Sign.tsx';
import { printing, readings } from '../state/filter.ts';
import { chooseLetter } from '../state/told.ts';
import { ReadingLink } from './ScoreRow.tsx';

/** Labels named in a line; what is beyond is counted. */
const LABELS_NAMED = 3;

/** Findings that stand open; more would hide the scores beside them, so the rest folds away. */
const SHOWN_FIRST = 5;

function Labels({ finding }: { readonly finding: Finding }) {
  const named = finding.fields.slice(0, LABELS_NAMED).flatMap((id) => readings.value.get(id) ?? []);
  if (named.length === 0) return null;
  const rest = finding.fields.length - named.length;
  return (
    <span class="labels">
      {named.map((reading) => (
        <span key={reading.id} class="theirs">
          <ReadingLink reading={reading}>{reading.label}</ReadingLink>
        </span>
      ))}
      {rest > 0 && <span class="rest">{say('report_first_rest', { count: rest })}</span>}
    </span>
  );
}

/** None of these names the regulator, whose address this page does without until a letter is written. */
function titleOf(letter: LetterKind): string {
  return sayMessage({ id: `letters_title_${letter.replaceAll('-', '_')}` });
}

function Item({ finding }: { readonly finding: Finding }) {
  const law = findLaw(finding.rule);
  const letter = letterForFinding(finding.kind);
  return (
    <li class={isAlarm(finding.kind) ? 'warning' : 'noted'}>
      <Sign name="warning" />
      <strong>{flagWords(finding.kind)}</strong> {sayMessage(finding.because)}
      {law && <span class="law"> {law.article}.</span>}
      {letter && (
        <a
          class="to-letter no-print"
          href="#letters"
          data-testid="finding-letter"
          onClick={() => {
            chooseLetter(letter);
          }}
        >
          {say('report_first_letter', { letter: titleOf(letter) })}
        </a>
      )}
      {finding.kind === 'broker-named' && (
        <a class="to-firm no-print" href={brokersAddress(finding)} target="_blank" rel="noopener noreferrer">
          {say('brokers_link')}
        </a>
      )}
      <Labels finding={finding} />
    </li>
  );
}

/** What does not add up, or what the law asks for and the reply lacks. A hint, never proof. */
export function LookFirst({ report }: { readonly report: Report }) {
  const { findings } = report;
  if (findings.length === 0) return null;
  const rest = findings.slice(SHOWN_FIRST);
  return (
    <section class="first" aria-labelledby="first-h">
      <h2 id="first-h">{say('report_first')}</h2>
      <p class="note">{say('report_first_note')}</p>
      <ol>
        {findings.slice(0, SHOWN_FIRST).map((finding, index) => (
          <Item key={index} finding={finding} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details open={printing.value}>
          <summary>{say('report_first_more', { count: rest.length })}</summary>
          <ol start={SHOWN_FIRST + 1}>
            {rest.map((finding, index) => (
              <Item key={index} finding={finding} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
