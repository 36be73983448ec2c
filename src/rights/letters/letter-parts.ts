import { caseOf, type LetterInput } from './case-of.ts';
import type { LeftOut } from './left-out.ts';
import parts from './letter-parts.json' with { type: 'json' };
import { listTables, type TableId } from './letter-tables.ts';
import type { LetterKind } from './letter.ts';
import { type Condition, MADE_OF, tellConditions } from './tell-conditions.ts';
import { PARAGRAPHS, TEMPLATES } from './template.ts';

/** What a letter can say because of something in the reply, for the reader to tick. */
export interface LetterPart {
  readonly condition: Condition;
  /** It says that something is wrong or missing: the letter says so only once the reader has found it so. */
  readonly claim: boolean;
  readonly table?: TableId;
  /** What the list of it holds, from which rows can be taken out. */
  readonly rows: readonly (readonly string[])[];
}

interface PartData {
  readonly condition: Condition;
  readonly table?: TableId;
  readonly claim: boolean;
}

/** JSON knows no closed lists of words; a test holds the file against the schema. */
export const PARTS = parts as readonly PartData[];

const COMPLAINTS: ReadonlySet<LetterKind> = new Set(['complaint-controller', 'complaint-regulator']);

/** What a letter of this kind can say of this reply, whether or not the reader leaves it out. */
export function partsOf(kind: LetterKind, input: LetterInput): readonly LetterPart[] {
  const known = caseOf(kind, { ...input, leftOut: {} });
  const holds = tellConditions(known);
  const wanted = conditionsOf(kind);
  // What is listed among what is asked for depends on what else is in the letter.
  const tables = listTables({
    ...known,
    ...(input.asked && { asked: input.asked }),
    leftOut: onlyConditions(input),
  });
  return PARTS.filter(({ condition }) => holds.has(condition) && wanted.has(condition)).map((part) => ({
    ...part,
    // A complaint says of all that it names that something is wrong with it.
    claim: part.claim || COMPLAINTS.has(kind),
    rows: (part.table === undefined ? undefined : tables[part.table]?.rows) ?? [],
  }));
}

/** Whether a letter of which these conditions hold says anything that was found in the reply. */
export function saysOfReply(kind: LetterKind, holds: ReadonlySet<Condition>): boolean {
  const wanted = conditionsOf(kind);
  return PARTS.some(({ condition }) => holds.has(condition) && wanted.has(condition));
}

/** What a letter leaves out until the reader has found it to be so. */
export function unconfirmed(
  all: readonly LetterPart[],
  confirmed: ReadonlyMap<Condition, boolean>,
): ReadonlySet<Condition> {
  const out = all.filter(({ condition, claim }) => !(confirmed.get(condition) ?? !claim));
  return new Set(out.map(({ condition }) => condition));
}

function onlyConditions({ leftOut }: LetterInput): LeftOut {
  return leftOut?.conditions ? { conditions: leftOut.conditions } : {};
}

/** The letter that asks for all at once asks for these only where something of them is missing. */
const WANTED_FOR: Partial<Readonly<Record<Condition, readonly Condition[]>>> = {
  'wants-sources': MADE_OF['any-source-gap'] ?? [],
  'wants-recipients': MADE_OF['any-recipient-gap'] ?? [],
  'wants-recipients-abroad': ['no-transfers'],
};

/** A condition, and those that can make it hold. */
function withReasons(condition: Condition): readonly Condition[] {
  return [condition, ...(WANTED_FOR[condition] ?? MADE_OF[condition] ?? [])];
}

/** The conditions that some paragraph of a letter hangs on. */
function conditionsOf(kind: LetterKind): ReadonlySet<Condition> {
  const { opening, items, closing } = TEMPLATES[kind];
  const named = [...opening, ...items, ...closing].flatMap((id) => PARAGRAPHS[id]?.when ?? []);
  return new Set(named.flatMap(withReasons));
}
