import type { ReadingGroup, Report } from '../../../report/report.ts';
import { speaksToYou } from '../../../report/speaks-to-you.ts';
import { partyWords } from '../party-words.ts';
import { say } from '../../shared/say.ts';

/** The heading of a group, with the party's name in it where the party is known. */
export function groupName(report: Report, id: ReadingGroup['id']): string {
  if (report.figures.people > 1 && speaksToYou(id)) return say(`report_group_${id}_people`);
  return say(`report_group_${id}`, partyWords(report));
}
