import { useState } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import type { ExportPanel } from '../export/ExportPanel.tsx';
import { say } from '../../shared/say.ts';

/** Where a copy can be saved. What makes it is loaded once somebody wants one. */
export function SaveCopy({ report }: { readonly report: Report }) {
  const [loaded, setLoaded] = useState<{ readonly Panel: typeof ExportPanel }>();
  const open = (isOpen: boolean): void => {
    if (isOpen && !loaded)
      void import('../export/ExportPanel.tsx').then((module) => setLoaded({ Panel: module.ExportPanel }));
  };
  return (
    <details class="export no-print" onToggle={(event) => open(event.currentTarget.open)}>
      <summary data-testid="export-open">{say('export_open')}</summary>
      {loaded && <loaded.Panel report={report} />}
    </details>
  );
}
