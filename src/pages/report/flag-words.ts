import type { FindingKind } from '../../rights/finding.ts';
import { sayMessage } from '../shared/say.ts';

/** The few words that head a finding. */
export function flagWords(kind: FindingKind): string {
  return sayMessage({ id: `report_flag_${kind.replaceAll('-', '_')}` });
}
