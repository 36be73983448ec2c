import type { FindingKind } from '../../rights/finding.ts';
import { sayMessage } from '../shared/say.ts';

/** The few words that head a finding. */
export function flagWords(kind: FindingKind): string {
  return sayMessage({ id: `report_flag_${kind.replaceAll('-', '_')}` });
}

const ALARMS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'late',
  'off-scale',
  'contradiction',
  'email-from-register',
  'telephone-from-register',
]);

/** Whether a finding is shown in red: that is kept for what is late and for what cannot be right. */
export function isAlarm(kind: FindingKind): boolean {
  return ALARMS.has(kind);
}
