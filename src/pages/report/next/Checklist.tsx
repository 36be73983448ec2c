import { findWanted } from '../../../rights/check-reply.ts';
import { findLaw } from '../../../rights/find-law.ts';
import type { ChecklistItem } from '../../../rights/finding.ts';
import { has, say } from '../../shared/say.ts';
import { LookHere } from './LookHere.tsx';

const CLASSES: Readonly<Record<ChecklistItem['state'], string>> = {
  found: 'yes',
  'not-found': 'no',
  'not-applicable': 'none',
};

/** Time is not found in a letter: the clock tells it, and so has words of its own. */
const IN_TIME = {
  found: 'report_check_in_time_found',
  'not-found': 'report_check_in_time_not_found',
  'not-applicable': 'report_check_in_time_not_applicable',
} as const satisfies Record<ChecklistItem['state'], string>;

const WORDS = {
  found: 'report_check_found',
  'not-found': 'report_check_not_found',
  'not-applicable': 'report_check_not_applicable',
} as const satisfies Record<ChecklistItem['state'], string>;

/** Red is for a late answer. What we did not find may be there in other words. */
function classOf({ id, state }: ChecklistItem): string {
  const late = id === 'in-time' && state === 'not-found';
  return `ck ${CLASSES[state]}${late ? ' late' : ''}`;
}

function itemName(id: string): string {
  const name = `checklist_${id.replaceAll('-', '_')}`;
  return has(name) ? say(name) : id;
}

/** What the law asks for, and whether the words that go with it were found. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  if (items.length === 0) return null;
  return (
    <div class="lack">
      <h3>{say('report_check')}</h3>
      <table>
        <caption class="vh">{say('report_check_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('report_check_law')}</th>
            <th scope="col">{say('report_check_here')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {itemName(item.id)}
                <span class="law">{findLaw(findWanted(item.id)?.rule ?? '')?.article}</span>
              </th>
              <td>
                <span class={classOf(item)}>
                  {say((item.id === 'in-time' ? IN_TIME : WORDS)[item.state])}
                </span>
                {item.state === 'found' && <LookHere item={item} name={itemName(item.id)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{say('report_check_note')}</p>
    </div>
  );
}
