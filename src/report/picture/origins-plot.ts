import type { Report } from '../report.ts';
import type { Origins } from './origins.ts';
import type { Plot, PlotRow } from './plot.ts';
import { plotFoot } from './plot-foot.ts';
import type { SayMessage } from './plot-words.ts';

/** Where the data came from and went, as a picture of its own. */
export function originsPlot(report: Report, origins: Origins, say: SayMessage): Plot {
  return {
    title: say({ id: 'report_origins' }),
    note: say({ id: 'report_origins_note' }),
    foot: plotFoot(report, say),
    rows: [
      { kind: 'heading', text: say({ id: 'report_origins_from' }) },
      ...origins.sources.map(({ text, readings }): PlotRow => countRow(text, readings.length, origins, say)),
      ...unsaidRow(origins, say),
      { kind: 'heading', text: say({ id: 'report_origins_to' }) },
      ...origins.recipients.map(({ text }): PlotRow => ({
        kind: 'text',
        name: { text, theirs: true },
        value: '',
        note: '',
      })),
      ...(origins.recipients.length === 0
        ? [
            {
              kind: 'text',
              name: { text: say({ id: 'report_origins_to_nobody' }) },
              value: '',
              note: '',
            } as const,
          ]
        : []),
    ],
  };
}

function countRow(text: string, count: number, { facts }: Origins, say: SayMessage): PlotRow {
  return {
    kind: 'bar',
    name: { text, theirs: true },
    value: say({ id: 'report_origins_count', slots: { count, facts } }),
    share: count / facts,
  };
}

function unsaidRow({ unsaid, facts }: Origins, say: SayMessage): readonly PlotRow[] {
  if (unsaid === 0) return [];
  return [
    {
      kind: 'bar',
      name: { text: say({ id: 'report_origins_unsaid' }) },
      value: say({ id: 'report_origins_count', slots: { count: unsaid, facts } }),
      share: unsaid / facts,
      hollow: true,
    },
  ];
}
