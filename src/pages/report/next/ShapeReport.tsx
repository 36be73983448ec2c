import { useState } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { shapeReport } from '../../../report/shape-report.ts';
import { say } from '../../shared/say.ts';

/** What can be copied and sent to the project, shown whole before it is copied. Nothing is sent from here. */
export function ShapeReport({ report }: { readonly report: Report }) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  if (report.figures.unexplained + report.figures.ambiguous === 0) return null;
  // Made when it is asked for: a long reply has many labels.
  const shape = open ? shapeReport(report) : '';
  const copy = (): void => {
    void navigator.clipboard.writeText(shape).then(() => setCopied(true));
  };
  return (
    <details class="shape no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('report_shape')}</summary>
      <p class="note">{say('report_shape_note')}</p>
      <textarea readOnly rows={8} aria-label={say('report_shape_region')} value={shape} />
      <p class="keep">
        <button class="btn-3" type="button" onClick={copy}>
          {say('report_shape_copy')}
        </button>{' '}
        <output>{copied ? say('report_shape_copied') : ''}</output>
      </p>
    </details>
  );
}
