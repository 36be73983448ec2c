import { ALL } from '../../../study/party-names.ts';
import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import { partyName } from '../words.ts';
import { Proposals } from './Proposals.tsx';
import { Section } from './Section.tsx';

/** Codes and numbers that nobody has explained, those that most replies carry first. */
export function Unexplained({ study }: { readonly study: Study }) {
  const unexplained = study.unexplained.filter(({ party, label }) => party !== ALL && label !== null);
  const rows = unexplained.map(({ party, label, value, replies }) => [
    label,
    value === '#' ? say('study_unexplained_number') : value,
    partyName(party),
    replies,
    study.parties.find((one) => one.party === party)?.withData ?? null,
  ]);
  return (
    <Section id="unexplained" title={say('study_unexplained')} note={say('study_unexplained_note')}>
      <DataTable
        caption={say('study_unexplained')}
        data={{
          name: 'unexplained',
          columns: [
            say('study_column_printed'),
            say('study_column_value'),
            say('study_column_party'),
            say('study_column_count'),
            say('study_column_of'),
          ],
          rows,
          theirs: 0,
        }}
      />
      {unexplained.length > 0 && <Proposals unexplained={unexplained} />}
    </Section>
  );
}
