import { useMemo } from 'preact/hooks';
import type { ReadingGroup as Group, Report } from '../../../report/report.ts';
import type { Finding } from '../../../rights/finding.ts';
import { say } from '../../shared/say.ts';
import { FIRST_READINGS, openGroup, opened, printing, readings } from '../state/filter.ts';
import { ownOf } from '../state/others.ts';
import { goToReading } from '../state/shown.ts';
import { AskAboutAll } from './AskAboutAll.tsx';
import { groupName } from './group-name.ts';
import { ReadingList } from './ReadingList.tsx';

interface ReadingGroupProps {
  readonly report: Report;
  readonly group: Group;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The readings that a person would ask for together, the first of them at once and the rest by a click. */
export function ReadingGroup({ report, group, findings }: ReadingGroupProps) {
  const through = ownOf(group.readings);
  const isOpen = printing.value || opened.value.has(group.id);
  const shown = useMemo(() => (isOpen ? through : through.slice(0, FIRST_READINGS)), [through, isOpen]);
  if (through.length === 0) return null;
  const special = through.filter((id) => readings.value.get(id)?.special).length;
  const heading = `gh-${group.id}`;
  return (
    <section class="group" id={`g-${group.id}`} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {groupName(report, group.id)} <span class="num">{through.length}</span>
      </h3>
      <p class="gd">{say(`report_group_${group.id}_note`)}</p>
      {special > 0 && <p class="aside">{say('report_special', { count: special })}</p>}
      {group.id === 'unexplained' && <AskAboutAll ids={through} />}
      <ReadingList ids={shown} findings={findings} />
      {!isOpen && through.length > FIRST_READINGS && (
        <p class="more">
          <button
            class="btn-3"
            type="button"
            onClick={() => {
              openGroup(group.id);
              // The button goes: whoever pressed it goes on with the first of the others.
              const next = through[FIRST_READINGS];
              if (next !== undefined) goToReading(next);
            }}
          >
            {say('report_show_others', { count: through.length - FIRST_READINGS })}
          </button>
        </p>
      )}
    </section>
  );
}
