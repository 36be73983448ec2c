import type { Reading } from '../../../decode/reading.ts';
import type { ReadingGroup as Group, Report } from '../../../report/report.ts';
import type { Finding } from '../../../rights/finding.ts';
import { say } from '../../shared/say.ts';
import { FIRST_READINGS, openGroup, opened, printing, readings } from '../state/filter.ts';
import { ownOf } from '../state/others.ts';
import { AskAboutAll } from './AskAboutAll.tsx';
import { groupName } from './group-name.ts';
import { ReadingItem } from './ReadingItem.tsx';
import { useGradual } from '../../shared/use-gradual.ts';

interface ReadingGroupProps {
  readonly report: Report;
  readonly group: Group;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

const NO_FINDINGS: readonly Finding[] = [];

/** The readings that a person would ask for together, the first of them at once and the rest by a click. */
export function ReadingGroup({ report, group, findings }: ReadingGroupProps) {
  const through = ownOf(group.readings);
  const isOpen = printing.value || opened.value.has(group.id);
  const wanted = isOpen ? through.length : Math.min(through.length, FIRST_READINGS);
  const gradual = useGradual(wanted);
  const ready = printing.value ? wanted : gradual;
  if (through.length === 0) return null;
  const heading = `gh-${group.id}`;
  return (
    <section class="group" id={`g-${group.id}`} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {groupName(report, group.id)} <span class="num">{through.length}</span>
      </h3>
      <p class="gd">{say(`report_group_${group.id}_note`)}</p>
      {group.id === 'unexplained' && <AskAboutAll ids={through} />}
      <ol>
        {through
          .slice(0, ready)
          .map((id) => readings.value.get(id))
          .filter((reading): reading is Reading => reading !== undefined)
          .map((reading) => (
            <ReadingItem
              key={reading.id}
              reading={reading}
              findings={findings.get(reading.id) ?? NO_FINDINGS}
            />
          ))}
      </ol>
      {!isOpen && through.length > FIRST_READINGS && (
        <p class="more">
          <button class="btn-3" type="button" onClick={() => openGroup(group.id)}>
            {say('report_show_others', { count: through.length - FIRST_READINGS })}
          </button>
        </p>
      )}
    </section>
  );
}
