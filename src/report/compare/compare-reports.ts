import type { Report } from '../report.ts';
import { compareKinds } from './compare-kinds.ts';
import { compareScores } from './compare-scores.ts';
import type { ComparedReply, Comparison } from './comparison.ts';
import { findContradictions } from './find-contradictions.ts';
import { tellWhose } from './tell-whose.ts';

/**
 * Puts the replies of several parties side by side. `stated`: the reader says that all are about one person,
 * where the replies themselves do not show it.
 */
export function compareReports(reports: readonly Report[], stated = false): Comparison {
  const whose = tellWhose(reports, stated);
  return {
    replies: reports.map(describe),
    whose,
    kinds: compareKinds(reports),
    scores: compareScores(reports),
    contradictions: whose.verdict === 'same' || stated ? findContradictions(reports) : [],
  };
}

function describe({ file, party, letter, figures }: Report): ComparedReply {
  return {
    file,
    ...(party && { party }),
    ...(letter.date !== undefined && { date: letter.date }),
    held: figures.held,
    people: figures.people,
  };
}
