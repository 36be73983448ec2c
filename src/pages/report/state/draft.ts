import { computed } from '@preact/signals';
import { type Draft, draftLetter, type Drafted, EMPTY_DRAFT } from '../../../report/draft-letter.ts';
import { todayInBritain } from '../../../rights/clock/today-in-britain.ts';
import { editLetter, type Edits, withEdit } from '../../../rights/letters/edit-letter.ts';
import { rowKey } from '../../../rights/letters/left-out.ts';
import type { TableId } from '../../../rights/letters/letter-tables.ts';
import type { Condition } from '../../../rights/letters/tell-conditions.ts';
import { answers, asked } from './answers.ts';
import { byReply } from './by-reply.ts';
import { report } from './session.ts';
import { answersTold, chosenLetter } from './told.ts';

/** What is chosen for the letters about a reply, and the reader's own words in them. */
interface Writing {
  readonly draft: Draft;
  readonly edits: Edits;
}

const NOTHING: Writing = { draft: EMPTY_DRAFT, edits: new Map() };
const writing = byReply(NOTHING);

function write(some: Partial<Writing>): void {
  writing.value = { ...writing.value, ...some };
}

function change(part: Partial<Draft>): void {
  write({ draft: { ...writing.value.draft, ...part } });
}

/** The letter and what can be chosen beside it; nothing while no reply is open. */
export const drafted = computed<Drafted | undefined>(() => {
  if (!report.value) return undefined;
  const draft = { ...writing.value.draft, ...(chosenLetter.value && { kind: chosenLetter.value }) };
  const said = { told: answersTold.value, answers: answers.value, asked: asked.value };
  return draftLetter(report.value, draft, said, todayInBritain());
});

/** The reader's own words, by ours. */
export const edits = computed(() => writing.value.edits);

/** The letter as it goes out. */
export const finished = computed(() => drafted.value && editLetter(drafted.value.letter, edits.value));

/** What is chosen. */
export const draft = computed(() => writing.value.draft);

/** Notes the reader's words for one of our texts; the same words as ours are no change. */
export function edit(ours: string, theirs: string): void {
  write({ edits: withEdit(edits.value, ours, theirs) });
}

/** All texts are ours again. */
export function undoEdits(): void {
  write({ edits: new Map() });
}

/** Confirms that something is so, or takes it out of the letter. */
export function confirm(condition: Condition, on: boolean): void {
  change({ confirmed: new Map([...draft.value.confirmed, [condition, on]]) });
}

/** Takes a row out of a list of the letter, or puts it back. */
export function keepRow(table: TableId, row: readonly string[], on: boolean): void {
  const out = new Set(draft.value.takenOut[table]);
  if (on) out.delete(rowKey(row));
  else out.add(rowKey(row));
  change({ takenOut: { ...draft.value.takenOut, [table]: out } });
}

/** Notes what is right about a field. */
export function tellRight(id: string, text: string): void {
  change({ right: new Map([...draft.value.right, [id, text]]) });
}

/** Puts a field on the list of what to erase, or takes it off. */
export function setErase(id: string, on: boolean): void {
  const erase = new Set(draft.value.erase);
  if (on) erase.add(id);
  else erase.delete(id);
  change({ erase });
}
