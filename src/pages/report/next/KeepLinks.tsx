import { say } from '../../shared/say.ts';
import { keptAs } from '../state/kept.ts';
import { forget } from '../state/session.ts';

/** Print, or let go: of what is kept, only the page does. */
export function KeepLinks() {
  return (
    <div class="no-print">
      <p class="keep">
        <button class="btn-3" type="button" onClick={() => globalThis.print()}>
          {say('report_print')}
        </button>
        <button class="btn-3" type="button" onClick={forget}>
          {say(keptAs() ? 'kept_close' : 'report_forget')}
        </button>
      </p>
      <p class="note">{say('export_print_note')}</p>
    </div>
  );
}
