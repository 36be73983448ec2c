import { useEffect, useState } from 'preact/hooks';
import { type Exported, exportReport } from '../../../report/export-report.ts';
import type { Report } from '../../../report/report.ts';
import { catalogue } from '../../shared/say.ts';
import { exportChoices } from '../state/export.ts';

/** How long choices must have rested before the file is made: a long report takes a moment. */
const QUIET_MS = 150;

/** What is to be saved by the choices of now; nothing while it is made again. */
export function useExported(report: Report): Exported | undefined {
  const [made, setMade] = useState<Exported>();
  const choices = exportChoices.value;
  useEffect(() => {
    setMade(undefined);
    const { form, leaving, says } = choices;
    const timer = setTimeout(() => setMade(exportReport(report, form, leaving, catalogue, says)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [report, choices]);
  return made;
}
