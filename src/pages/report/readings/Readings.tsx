import { useMemo, useRef } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import type { Finding } from '../../../rights/finding.ts';
import { InTurn } from '../../shared/InTurn.tsx';
import { say } from '../../shared/say.ts';
import { ownEvents } from '../state/events.ts';
import { ownOf } from '../state/others.ts';
import { groupName } from './group-name.ts';
import { History } from './History.tsx';
import { HowRight } from './HowRight.tsx';
import { HowRightInAll } from './HowRightInAll.tsx';
import { OthersInFile } from './OthersInFile.tsx';
import { ReadingFilter } from './ReadingFilter.tsx';
import { ReadingGroup } from './ReadingGroup.tsx';
import { usePointed } from './use-pointed.ts';

/** From so many readings on, those out of view are not laid out: below that it would not be felt. */
const LONG = 120;

/** Said once for the whole reply, and not again at every field. */
const SAID_ONCE: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'unexplained',
  'source-missing',
  'recipients-missing',
  'automated-scoring',
  'late',
]);

function findingsByReading(report: Report): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (SAID_ONCE.has(finding.kind)) continue;
    for (const id of finding.fields) {
      const list = found.get(id);
      if (list) list.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}

function GroupLinks({ report }: { readonly report: Report }) {
  const groups = report.groups
    .map(({ id, readings }) => ({ id, count: ownOf(readings).length }))
    .filter(({ count }) => count > 0);
  return (
    <nav class="jump no-print" aria-label={say('report_groups')}>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <a href={`#g-${group.id}`}>
              {groupName(report, group.id)} <span class="num">{group.count}</span>
            </a>
          </li>
        ))}
        {ownEvents.value.length > 0 && (
          <li>
            <a href="#g-history">
              {say('report_history')} <span class="num">{ownEvents.value.length}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Everything that the reply holds, in groups that a person would use, in plain words. */
export function Readings({ report }: { readonly report: Report }) {
  const findings = useMemo(() => findingsByReading(report), [report]);
  const list = useRef<HTMLElement>(null);
  usePointed(list);
  return (
    <section
      class={report.fields.length > LONG ? 'readings long' : 'readings'}
      id="readings"
      ref={list}
      aria-labelledby="readings-h"
    >
      <h2 id="readings-h" tabIndex={-1}>
        {say('report_readings', { count: report.figures.held })}
      </h2>
      <HowRight />
      <ReadingFilter report={report} />
      <GroupLinks report={report} />
      <InTurn>
        {report.groups.map((group) => (
          <ReadingGroup key={group.id} report={report} group={group} findings={findings} />
        ))}
        <History />
        <OthersInFile findings={findings} />
        <HowRightInAll />
      </InTurn>
    </section>
  );
}
