import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import { partyName, thingName } from '../words.ts';
import { Section } from './Section.tsx';

/** How far two parties say the same of the same people. */
export function Agreement({ study }: { readonly study: Study }) {
  return (
    <Section id="agreement" title={say('study_agreement')} note={say('study_agreement_note')}>
      <DataTable
        caption={say('study_agreement')}
        data={{
          name: 'agreement',
          columns: [
            say('study_column_thing'),
            say('study_column_party'),
            say('study_column_other_party'),
            say('study_column_people'),
            say('study_column_agreed'),
            say('study_column_kappa'),
          ],
          rows: study.agreement.map(({ parties: [one, other], people, agreed, kappa, ...thing }) => [
            thingName(thing),
            partyName(one),
            partyName(other),
            people,
            agreed,
            kappa,
          ]),
        }}
      />
    </Section>
  );
}
