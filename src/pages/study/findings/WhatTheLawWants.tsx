import type { Study } from '../../../study/study.ts';
import { has, say } from '../../shared/say.ts';
import { DataTable } from '../figures/DataTable.tsx';
import { partyName, shareWords } from '../words.ts';
import { Section } from './Section.tsx';

function itemName(item: string): string {
  const id = `checklist_${item.replaceAll('-', '_')}`;
  return has(id) ? say(id) : item;
}

/** What the law wants in a reply, and in how many it was found, by party. */
export function WhatTheLawWants({ study }: { readonly study: Study }) {
  return (
    <Section id="law" title={say('study_law')} note={say('study_law_note')}>
      <DataTable
        caption={say('study_law')}
        data={{
          name: 'checklist',
          columns: [
            say('study_column_item'),
            say('study_column_party'),
            say('study_column_found'),
            say('study_column_of'),
            say('study_column_in_hundred'),
            say('study_column_not_applicable'),
          ],
          rows: study.checklist
            .toSorted((a, b) => (a.item < b.item ? -1 : 1))
            .map((one) => [
              itemName(one.item),
              partyName(one.party),
              one.count,
              one.of,
              shareWords(one),
              one.notApplicable,
            ]),
        }}
      />
    </Section>
  );
}
