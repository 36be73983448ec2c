import { computed, signal } from '@preact/signals';
import { todayInBritain } from '../../rights/clock/today-in-britain.ts';
import { type ContactNation, listBrokers } from '../../rights/find-contact.ts';
import { draftRequests, type RequestPlan } from '../../rights/letters/draft-requests.ts';
import { editLetter, type Edits, withEdit } from '../../rights/letters/edit-letter.ts';

/** Where the reader lives, if they say: it tells which parties work there. */
export const nation = signal<ContactNation | undefined>(undefined);

/** The firm that the page's address asks to write to. */
function brokersAsked(): readonly string[] {
  const asked = new URLSearchParams(location.search).get('broker');
  return listBrokers().flatMap(({ id }) => (id === asked ? [id] : []));
}

/** Who is asked for what. In memory only: it goes with the tab. */
export const plan = signal<RequestPlan>({
  parties: [],
  local: false,
  brokers: brokersAsked(),
  without: new Set(),
  answers: {},
});

/** The reader's own words, by ours. */
export const edits = signal<Edits>(new Map());

/** Whose letter is shown; without a choice, the first. */
const chosen = signal<string | undefined>(undefined);

export const today = todayInBritain();

/** The letters, one to each. */
export const requests = computed(() => draftRequests(plan.value, today));

/** The letter that is shown. */
export const shown = computed(
  () => requests.value.find(({ id }) => id === chosen.value) ?? requests.value[0],
);

/** The letter as it goes out. */
export const finished = computed(() => shown.value && editLetter(shown.value.letter, edits.value));

/** Shows the letter to one of them. */
export function choose(id: string): void {
  chosen.value = id;
}

/** Changes some of what is planned. */
export function replan(change: Partial<RequestPlan>): void {
  plan.value = { ...plan.value, ...change };
}

/** Notes the reader's words for one of our texts; the same words as ours are no change. */
export function edit(ours: string, theirs: string): void {
  edits.value = withEdit(edits.value, ours, theirs);
}
