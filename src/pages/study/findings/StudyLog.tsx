import type { LoggedReply } from '../../../study/sort-out.ts';
import { logLines } from '../../../study/log-lines.ts';
import { warningMessage } from '../../../report/report-json.ts';
import { saveFile } from '../../shared/save-file.ts';
import { has, say, sayMessage } from '../../shared/say.ts';
import { isKeyKept } from '../state/pile.ts';
import { problems } from '../state/study-work.ts';

/** Replies that are named at once; the whole log can be saved. */
const SHOWN = 50;

function because({ name, state, because: code }: LoggedReply): string {
  if (state === 'duplicate') return say('study_log_duplicate');
  const warning = problems.value.get(name);
  if (warning) return sayMessage(warningMessage(warning));
  const id = `study_log_${code.replaceAll('-', '_')}`;
  return has(id) ? say(id) : say('study_log_failed');
}

/** What was not taken into the study, by name, and why. */
export function StudyLog({ log }: { readonly log: readonly LoggedReply[] }) {
  const out = log.filter(({ state }) => state !== 'exported');
  return (
    <section class="sec" aria-labelledby="log-h">
      <h2 id="log-h">{say('study_log')}</h2>
      <p class="note">{say('study_log_note')}</p>
      {out.length === 0 ? (
        <p>{say('study_log_all')}</p>
      ) : (
        <ul class="log" data-testid="log">
          {out.slice(0, SHOWN).map((one) => (
            <li key={one.reply}>
              <span class="theirs">{one.name}</span> {because(one)}
            </li>
          ))}
        </ul>
      )}
      {out.length > SHOWN && <p class="note">{say('study_log_more', { count: out.length - SHOWN })}</p>}
      <button
        class="btn-3 no-print"
        type="button"
        onClick={() => saveFile('log.csv', 'text/csv', [...logLines(log, isKeyKept.value)].join(''))}
      >
        {say('study_log_save')}
      </button>
    </section>
  );
}
