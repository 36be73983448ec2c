import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import { partyName, shareWords } from '../words.ts';
import { Section } from './Section.tsx';

/** How many replies came late, by party. */
export function Lateness({ study }: { readonly study: Study }) {
  return (
    <Section id="lateness" title={say('study_lateness')} note={say('study_lateness_note')}>
      <DataTable
        caption={say('study_lateness')}
        data={{
          name: 'lateness',
          columns: [
            say('study_column_party'),
            say('study_late_late'),
            say('study_late_borderline'),
            say('study_late_in_time'),
            say('study_late_open'),
            say('study_late_not_known'),
            say('study_column_late_share'),
            say('study_column_late_days'),
          ],
          rows: study.lateness.map(({ party, states, late, daysLate }) => [
            partyName(party),
            states.late,
            states.borderline,
            states['in-time'],
            states.open,
            states['not-known'],
            shareWords(late),
            daysLate?.median ?? null,
          ]),
        }}
      />
    </Section>
  );
}
