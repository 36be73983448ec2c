import { say } from '../../shared/say.ts';
import { forget } from '../state/session.ts';

/** Print, or let go. */
export function KeepLinks() {
  return (
    <div class="no-print">
      <p class="keep">
        <button class="btn-3" type="button" onClick={() => globalThis.print()}>
          {say('report_print')}
        </button>
        <button class="btn-3" type="button" onClick={forget}>
          {say('report_forget')}
        </button>
      </p>
      <p class="note">{say('export_print_note')}</p>
    </div>
  );
}
