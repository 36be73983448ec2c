import type { Report } from '../../../report/report.ts';
import { KeepHere } from './KeepHere.tsx';
import { KeepLinks } from './KeepLinks.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { ShapeReport } from './ShapeReport.tsx';

/** The end of a report: what can be passed on, saved or printed, and how to let it go. */
export function WhatToKeep({ report }: { readonly report: Report }) {
  return (
    <div class="wrap to-keep">
      <ShapeReport report={report} />
      <SaveCopy report={report} />
      <KeepHere />
      <KeepLinks />
    </div>
  );
}
