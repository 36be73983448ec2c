import type { Answers as Told, Dispute } from '../rights/letters/answers.ts';
import type { LetterInput } from '../rights/letters/case-of.ts';
import type { LeftOut } from '../rights/letters/left-out.ts';
import { type LetterPart, partsOf, unconfirmed } from '../rights/letters/letter-parts.ts';
import { isSensitive } from '../rights/letters/letter-tables.ts';
import type { Letter, LetterKind } from '../rights/letters/letter.ts';
import { firstLetter, type LetterStep, orderLetters } from '../rights/letters/order-letters.ts';
import { placeOf } from '../rights/letters/place-of.ts';
import type { Condition } from '../rights/letters/tell-conditions.ts';
import { writeLetter } from '../rights/letters/write-letter.ts';
import type { Answers } from './answer.ts';
import { disputesOf } from './disputes-of.ts';
import type { Report } from './report.ts';

/** What a reader has chosen for the letters about one reply. */
export interface Draft {
  /** The letter that they chose; without it, the one that comes first. */
  readonly kind?: LetterKind;
  readonly confirmed: ReadonlyMap<Condition, boolean>;
  readonly takenOut: NonNullable<LeftOut['rows']>;
  /** What is right, by the id of the field. */
  readonly right: ReadonlyMap<string, string>;
  /** Ids of the fields to erase. */
  readonly erase: ReadonlySet<string>;
}

/** What the reader says in the report itself, and of themselves. */
export interface SaidInReport {
  readonly told: Told;
  readonly answers: Answers;
  readonly asked: ReadonlySet<string>;
}

/** An entry that a letter asks to correct or to erase. */
export interface DraftEntry {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly place: string;
  readonly partly: boolean;
  /** To say what is right would tell of politics, or of something else that the law protects. */
  readonly sensitive: boolean;
}

export const EMPTY_DRAFT: Draft = {
  confirmed: new Map(),
  takenOut: {},
  right: new Map(),
  erase: new Set(),
};

/** A letter and what can be chosen beside it. */
export interface Drafted {
  readonly kind: LetterKind;
  readonly steps: readonly LetterStep[];
  readonly parts: readonly LetterPart[];
  readonly confirmed: ReadonlySet<Condition>;
  readonly letter: Letter;
  readonly disputed: readonly DraftEntry[];
  readonly erased: readonly DraftEntry[];
}

/** Writes the letter that is chosen, or the one that comes first, with what the reader has confirmed and no more. */
export function draftLetter(
  report: Report,
  draft: Draft,
  { told, answers, asked }: SaidInReport,
  today: string,
): Drafted {
  const disputes = disputesOf(report.fields, answers).map((dispute): Dispute => {
    const right = draft.right.get(dispute.field ?? '')?.trim() ?? '';
    return right === '' ? dispute : { ...dispute, right };
  });
  const erase = report.fields
    .filter(({ id }) => draft.erase.has(id))
    .map(({ id, label }): Dispute => ({ field: id, label }));
  const input: LetterInput = {
    reply: report,
    answers: {
      ...told,
      ...(disputes.length > 0 && { disputes }),
      ...(erase.length > 0 && { erase }),
    },
    today,
    asked,
  };
  const steps = orderLetters(input);
  const kind = draft.kind ?? firstLetter(steps);
  const conditions = unconfirmed(partsOf(kind, input), draft.confirmed);
  const leftOut = { conditions, rows: draft.takenOut };
  const parts = partsOf(kind, { ...input, leftOut });
  return {
    kind,
    steps,
    parts,
    confirmed: new Set(parts.flatMap(({ condition }) => (conditions.has(condition) ? [] : [condition]))),
    letter: writeLetter(kind, { ...input, leftOut }),
    disputed: entriesOf(report, disputes),
    erased: entriesOf(report, erase),
  };
}

function entriesOf(report: Report, disputes: readonly Dispute[]): readonly DraftEntry[] {
  const fields = new Map(report.fields.map((field) => [field.id, field]));
  return disputes.flatMap(({ field: id, partly }) => {
    const field = fields.get(id ?? '');
    if (!field) return [];
    const { label, value, where } = field;
    const place = placeOf(where, report.documents);
    return [{ id: field.id, label, value, place, partly: partly === true, sensitive: isSensitive(field) }];
  });
}
