import { reportCsv } from '../../../report/report-csv.ts';
import { reportJson } from '../../../report/report-json.ts';
import type { Report } from '../../../report/report.ts';
import { catalogue, say } from '../../shared/say.ts';
import { forget } from '../state/session.ts';
import { saveFile, savedName } from './save-file.ts';

function saveReport(report: Report): void {
  const text = JSON.stringify(reportJson(report, catalogue), null, 2);
  saveFile(savedName(report.file, 'json'), 'application/json', `${text}\n`);
}

function saveTable(report: Report): void {
  saveFile(savedName(report.file, 'csv'), 'text/csv;charset=utf-8', reportCsv(report, catalogue));
}

/** Save, print, or let go. */
export function KeepLinks({ report }: { readonly report: Report }) {
  return (
    <p class="keep no-print">
      <button class="btn-3" type="button" onClick={() => saveReport(report)}>
        {say('report_save_json')}
      </button>
      <button class="btn-3" type="button" onClick={() => saveTable(report)}>
        {say('report_save_csv')}
      </button>
      <button class="btn-3" type="button" onClick={() => globalThis.print()}>
        {say('report_print')}
      </button>
      <button class="btn-3" type="button" onClick={forget}>
        {say('report_forget')}
      </button>
    </p>
  );
}
