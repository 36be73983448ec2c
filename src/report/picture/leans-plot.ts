import parties from '../../glossary/parties.json' with { type: 'json' };
import type { Report } from '../report.ts';
import type { Plot } from './plot.ts';
import { plotFoot } from './plot-foot.ts';
import type { SayMessage } from './plot-words.ts';

/** The parties' chances as the reply gives them, largest first. */
export function leansPlot(report: Report, say: SayMessage): Plot {
  const { leans, party, fields } = report;
  const most = Math.max(...leans.map(({ number }) => number), Number.EPSILON);
  const values = new Map(fields.map(({ id, value }) => [id, value]));
  return {
    title: say({
      id: 'report_leans',
      slots: party
        ? { party: party.short, count: party.plural ? 2 : 1 }
        : { party: say({ id: 'report_party_unknown' }), count: 1 },
    }),
    note: say({ id: 'report_leans_note' }),
    foot: plotFoot(report, say),
    rows: leans.map(({ party: id, reading, number }) => ({
      kind: 'bar',
      name: { text: partyName(id) },
      value: values.get(reading) ?? String(number),
      share: number / most,
      party: id,
    })),
  };
}

/** The short name of a party as it stands in a list. */
export function partyName(id: string): string {
  const short = parties.find((party) => party.id === id)?.short ?? id;
  return short.replace(/^the /, '');
}
