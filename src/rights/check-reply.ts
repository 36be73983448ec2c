import type { Decoded, Reading } from '../decode/reading.ts';
import checklist from './checklist.json' with { type: 'json' };
import { clockOfReply } from './clock/clock-of-reply.ts';
import type { ChecklistItem, Clock } from './finding.ts';
import { isHeld } from '../decode/is-held.ts';
import { sourceTexts } from '../decode/source-texts.ts';
import { idsOf, proseHolds } from './rules/texts.ts';

interface Wanted {
  readonly id: string;
  readonly rule: string;
  readonly by?: string;
  readonly cues?: readonly string[];
  readonly topics?: readonly string[];
  readonly given?: boolean;
}

/** What the clock says, as a tick: where it is not sure neither "found" nor "not found" would be true. */
const IN_TIME = {
  'in-time': 'found',
  late: 'not-found',
  borderline: 'not-applicable',
  open: 'not-applicable',
  'not-known': 'not-applicable',
} as const satisfies Record<Clock['state'], ChecklistItem['state']>;

const WANTED: readonly Wanted[] = checklist;

/** Looks for the words that usually go with what the law wants. A hit means "look here", never "enough". */
export function checkReply(decoded: Decoded): readonly ChecklistItem[] {
  const held = decoded.readings.filter(isHeld);
  return WANTED.map((wanted) => check(wanted, decoded, held));
}

function check(wanted: Wanted, decoded: Decoded, held: readonly Reading[]): ChecklistItem {
  const { id } = wanted;
  if (wanted.by === 'clock') {
    const { state } = clockOfReply(decoded);
    return { id, state: IN_TIME[state], fields: [] };
  }
  if (wanted.by === 'fields')
    return { id, state: decoded.outcome === 'data' ? 'found' : 'not-found', fields: [] };
  // Where nothing is held there is nothing to explain, and no source to give.
  if (decoded.outcome === 'nothing-held') return { id, state: 'not-applicable', fields: [] };
  const fields = held.filter((reading) => speaksOf(wanted, reading));
  const said = proseHolds(decoded.prose, wanted.cues ?? []);
  return { id, state: said || fields.length > 0 ? 'found' : 'not-found', fields: idsOf(fields) };
}

function speaksOf(wanted: Wanted, reading: Reading): boolean {
  if (reading.topic !== undefined && wanted.topics?.includes(reading.topic) === true) return true;
  return wanted.given === true && sourceTexts(reading).length > 0;
}
