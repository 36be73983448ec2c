import { findLeans, groupScores } from '../group-readings.ts';
import { findOthers, peopleOf } from '../find-others.ts';
import type { Report } from '../report.ts';

/**
 * A report as its pictures draw it. Of a file about several people they show the reader alone: on one page the
 * scores of all would be taken for one person's. `self`: which of them the reader is; as long as that is not
 * known, no scores are drawn, and the rest is told of the file as a whole.
 */
export function ownPicture(report: Report, self: string | undefined): Report {
  if (peopleOf(report).length === 0) return report;
  if (self === undefined) return { ...report, scores: [], leans: [], history: [] };
  const { rows } = findOthers(report, self);
  const fields = report.fields.filter(({ id }) => !rows.has(id));
  return {
    ...report,
    fields,
    history: report.history.filter(({ id }) => !rows.has(id)),
    scores: groupScores(fields),
    leans: findLeans(fields),
  };
}
