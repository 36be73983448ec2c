import { useMemo } from 'preact/hooks';
import { ALL } from '../../../study/party-names.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import type { Drawing } from '../figures/draw-plot.ts';
import { dotOf, HOLLOW } from '../figures/dot-of.ts';
import { Figure } from '../figures/Figure.tsx';
import { NARROW_PLOT } from '../figures/room.ts';
import { partyName, shareWords, thingName } from '../words.ts';
import { Section } from './Section.tsx';

/** Of all parties: the chance that was given against the share that said yes. */
function drawing({ calibration }: Study): Drawing {
  const shown = calibration
    .filter(({ party }) => party === ALL)
    .map(({ mean, share, low, high, of }) => ({
      given: 100 * mean,
      said: 100 * (share ?? 0),
      low: 100 * (low ?? 0),
      high: 100 * (high ?? 0),
      of: String(of),
      dot: dotOf(of),
    }));
  return (plot, room) => ({
    width: room === 'narrow' ? NARROW_PLOT : 500,
    height: room === 'narrow' ? 340 : 430,
    marginTop: 36,
    marginRight: 30,
    marginLeft: 40,
    marginBottom: 50,
    x: { domain: [0, 100], label: say('study_axis_given'), labelOffset: 42 },
    y: { domain: [0, 100], label: say('study_axis_said') },
    marks: [
      plot.gridY(),
      plot.ruleY([0]),
      plot.line(
        [
          [0, 0],
          [100, 100],
        ],
        { strokeDasharray: '5 5' },
      ),
      plot.ruleX(shown, { x: 'given', y1: 'low', y2: 'high', strokeWidth: 2 }),
      plot.dot(
        shown.filter(({ dot }) => dot !== 'none'),
        {
          x: 'given',
          y: 'said',
          r: 5,
          fill: ({ dot }: { dot: string }) => (dot === 'full' ? 'currentColor' : HOLLOW),
          stroke: 'currentColor',
          strokeWidth: 2,
        },
      ),
      plot.text(shown, {
        x: 'given',
        y: 'said',
        text: 'of',
        dx: 9,
        dy: -9,
        textAnchor: 'start',
        fill: 'currentColor',
        stroke: HOLLOW,
        strokeWidth: 4,
      }),
    ],
  });
}

function Calibrated({ study }: { readonly study: Study }) {
  const options = useMemo(() => drawing(study), [study]);
  return (
    <Figure
      caption={say('study_calibration')}
      note={say('study_calibration_note')}
      options={options}
      data={{
        name: 'calibration',
        columns: [
          say('study_column_party'),
          say('study_column_chance_from'),
          say('study_column_chance_to'),
          say('study_column_chance_mean'),
          say('study_column_yes'),
          say('study_column_of'),
          say('study_column_in_hundred'),
        ],
        rows: study.calibration.map((one) => [
          partyName(one.party),
          one.from,
          one.to,
          one.mean,
          one.count,
          one.of,
          shareWords(one),
        ]),
      }}
    />
  );
}

/** How right people call the guesses about them, and whether high chances are more often right. */
export function Accuracy({ study }: { readonly study: Study }) {
  const { accuracy, calibration } = study;
  return (
    <Section id="accuracy" title={say('study_accuracy')} note={say('study_accuracy_note')}>
      {accuracy.length === 0 ? (
        <p>{say('study_accuracy_none')}</p>
      ) : (
        <DataTable
          caption={say('study_accuracy')}
          data={{
            name: 'accuracy',
            columns: [
              say('study_column_guess'),
              say('study_column_party'),
              say('study_column_yes'),
              say('study_column_partly'),
              say('study_column_no'),
              say('study_column_cannot_say'),
              say('study_column_right'),
            ],
            rows: accuracy.map(({ party, entry, yes, partly, no, cannotSay, right, ...about }) => [
              entry === null ? say('study_accuracy_all') : thingName({ entry, ...about }),
              partyName(party),
              yes,
              partly,
              no,
              cannotSay,
              shareWords(right),
            ]),
          }}
        />
      )}
      {calibration.length > 0 && <Calibrated study={study} />}
    </Section>
  );
}
