import type { Report } from '../../../report/report.ts';
import { letterForStep } from '../../../rights/letters/letter-for-step.ts';
import type { LetterKind } from '../../../rights/letters/letter.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { AskedSoFar } from './AskedSoFar.tsx';
import { Checklist } from './Checklist.tsx';
import { chooseLetter } from '../state/told.ts';

/** A step's first sentence says what to do, and heads it; the rest says how. */
function splitStep(text: string): { lead: string; rest: string } {
  const end = text.indexOf('. ');
  return end < 0 ? { lead: text, rest: '' } : { lead: text.slice(0, end + 1), rest: text.slice(end + 2) };
}

interface LetterLinkProps {
  readonly letter: LetterKind;
  readonly lead: string;
  readonly isFirst: boolean;
}

/** To the letter that does what a step says. */
function LetterLink({ letter, lead, isFirst }: LetterLinkProps) {
  return (
    <p class="no-print">
      <a
        class={isFirst ? 'btn' : undefined}
        href="#letters"
        data-testid="write-letter"
        onClick={() => {
          chooseLetter(letter);
        }}
      >
        {say('letters_write')}
        <span class="vh">: {lead}</span>
      </a>
    </p>
  );
}

/** What the reader can do now, in order, and what the reply should have had. */
export function NextSteps({ report }: { readonly report: Report }) {
  return (
    <section class="next" id="next" aria-labelledby="next-h">
      <div class="wrap">
        <h2 id="next-h">{say('report_next')}</h2>
        <p class="note">{say('report_next_note')}</p>
        <AskedSoFar />
        <div class="cols">
          <ol class="steps">
            {report.nextSteps.map((step, index) => {
              const { lead, rest } = splitStep(sayMessage(step));
              const letter = letterForStep(step.id);
              return (
                <li key={step.id} class={index === 0 ? 'now' : undefined}>
                  <h3>{lead}</h3>
                  {rest && <p>{rest}</p>}
                  {letter && <LetterLink letter={letter} lead={lead} isFirst={index === 0} />}
                </li>
              );
            })}
          </ol>
          {/* A letter without data cannot be held against the list: its next step comes first. */}
          {report.outcome === 'data' && <Checklist items={report.checklist} />}
        </div>
      </div>
    </section>
  );
}
