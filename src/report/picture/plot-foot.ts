import type { Report } from '../report.ts';
import type { SayMessage } from './plot-words.ts';

/** What made a picture: it is looked at without the page that it stood on. */
export function plotFoot({ made, party }: Report, say: SayMessage): string {
  return say({
    id: 'plot_foot',
    slots: { party: party?.name ?? say({ id: 'report_party_unknown' }), date: made.glossaryDate },
  });
}
