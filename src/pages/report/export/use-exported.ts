import { useEffect, useState } from 'preact/hooks';
import { type Exported, exportReport } from '../../../report/export-report.ts';
import type { Report } from '../../../report/report.ts';
import { catalogue } from '../../shared/all-messages.ts';
import { exportChoices } from '../state/export.ts';

/** How long choices must have rested before the file is made: a long report takes a moment. */
const QUIET_MS = 150;

interface Made {
  readonly file: Exported;
  readonly report: Report;
  readonly choices: typeof exportChoices.value;
}

/** What is to be saved: the file made last, and whether it is the one of the choices of now. */
export function useExported(report: Report): { readonly file?: Exported; readonly isCurrent: boolean } {
  const [made, setMade] = useState<Made>();
  const choices = exportChoices.value;
  useEffect(() => {
    const { form, leaving, says } = choices;
    const make = (): void =>
      setMade({ file: exportReport(report, form, leaving, catalogue, says), report, choices });
    const timer = setTimeout(make, QUIET_MS);
    return () => clearTimeout(timer);
  }, [report, choices]);
  if (made?.report !== report) return { isCurrent: false };
  return { file: made.file, isCurrent: made.choices === choices };
}
