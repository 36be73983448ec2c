import type { Report } from '../report.ts';
import type { SayMessage } from './plot-words.ts';

/** What made a picture: it is looked at without the page that it stood on. `names`: whose replies it is of. */
export function plotFoot(
  { made, party, names }: Pick<Report, 'made' | 'party'> & { readonly names?: string },
  say: SayMessage,
): string {
  const whose = names ?? party?.name ?? say({ id: 'report_party_unknown' });
  return say({ id: 'plot_foot', slots: { party: whose, date: made.glossaryDate } });
}
