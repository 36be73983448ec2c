import type { Study } from '../../../study/study.ts';
import { say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import { entryName, partyName, shareWords } from '../words.ts';
import { Section } from './Section.tsx';

/** Companies and other sources that replies name, by party. */
export function SourcesNamed({ study }: { readonly study: Study }) {
  return (
    <Section id="sources" title={say('study_sources')} note={say('study_sources_note')}>
      <DataTable
        caption={say('study_sources')}
        data={{
          name: 'sources',
          columns: [
            say('study_column_source'),
            say('study_column_party'),
            say('study_column_count'),
            say('study_column_of'),
            say('study_column_in_hundred'),
          ],
          rows: study.sources.map((one) => [
            entryName(one.source),
            partyName(one.party),
            one.count,
            one.of,
            shareWords(one),
          ]),
        }}
      />
    </Section>
  );
}
