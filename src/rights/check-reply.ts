import type { Decoded, Reading } from '../decode/reading.ts';
import checklist from './checklist.json' with { type: 'json' };
import { clockOfReply } from './clock/clock-of-reply.ts';
import type { ChecklistItem, Clock } from './finding.ts';
import { isHeld } from '../decode/is-held.ts';
import { sourceTexts } from '../decode/source-texts.ts';
import { findInProse, idsOf } from './rules/texts.ts';

interface Wanted {
  readonly id: string;
  /** Id of the rule in `law.json` that asks for it. */
  readonly rule: string;
  /** The letter that asks for it where it is missing. */
  readonly letter?: string;
  readonly by?: string;
  /** False where the law wants it told, but not in a reply: then a reply without it lacks nothing. */
  readonly wanted?: boolean;
  /** Asked of replies alone that hold something back. */
  readonly only?: string;
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

/** So many places in the running text are named of one thing. */
const MOST_PLACES = 5;

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
  const said = findInProse(decoded.prose, wanted.cues ?? []);
  const isFound = said.length > 0 || fields.length > 0;
  const isAsked = wanted.wanted !== false && (wanted.only === undefined || holdsBack(decoded));
  const places = said.slice(0, MOST_PLACES).flatMap((at) => decoded.proseWhere?.[at] ?? []);
  return {
    id,
    state: isFound ? 'found' : isAsked ? 'not-found' : 'not-applicable',
    fields: idsOf(fields),
    ...(places.length > 0 && { places }),
  };
}

/** What the law wants, by the id of an item of the checklist. */
export function findWanted(id: string): Pick<Wanted, 'rule' | 'letter'> | undefined {
  return WANTED.find((wanted) => wanted.id === id);
}

function holdsBack({ outcome, readings }: Decoded): boolean {
  return outcome === 'refused' || readings.some(({ absent }) => absent === 'redacted');
}

function speaksOf(wanted: Wanted, reading: Reading): boolean {
  if (reading.topic !== undefined && wanted.topics?.includes(reading.topic) === true) return true;
  return wanted.given === true && sourceTexts(reading).length > 0;
}
