import { computed, signal } from '@preact/signals';
import type { NamedFile } from '../../../extension/study/study-messages.ts';
import type { PartyId } from '../../../glossary/entry.ts';
import { type ListRow, readList } from '../../../read/read-list.ts';
import { gatherReplies } from '../../../study/gather-replies.ts';
import { namesInPile } from '../../../study/names-in-pile.ts';
import protection from '../../../study/protection.json' with { type: 'json' };
import { createPseudonyms, isKey, makeKey, rememberPseudonyms } from '../../../study/pseudonym.ts';
import { CONSENT_COLUMNS, type Consents, consentsOf, judgeConsent } from '../../../study/reply-lists.ts';
import { isNamedConsents } from '../../../study/researchers-list.ts';
import type { LawfulBasis } from '../../../study/study.ts';
import type { PickedFile } from '../../shared/dropped-files.ts';
import { pause } from '../../shared/pause.ts';

// The replies of the study and how they are taken. All of it lives in memory, and goes when the tab closes.

/** The files, each with its place in the pile. */
export const pile = signal<readonly NamedFile[]>([]);

export const replyIs = signal<'file' | 'folder'>('file');
export const personIs = signal<'none' | 'folder' | 'list'>('folder');
export const people = signal<ReadonlyMap<string, string> | undefined>(undefined);
export const party = signal<PartyId | undefined>(undefined);
export const passwords = signal<readonly string[]>([]);
export const atLeast = signal(protection.atLeast);
export const lawfulBasis = signal<LawfulBasis | undefined>(undefined);
/** Values of what others may know of a person are removed as well. */
export const removesIdentifying = signal(false);

/** How consent is recorded: by a list, said of each reply, or said of all whose replies are here. */
export const CONSENT_WAYS = ['list', 'each', 'all'] as const;
export const consentBy = signal<(typeof CONSENT_WAYS)[number]>('list');
/** The lines of the list. They are judged anew each day. */
export const consentList = signal<readonly ListRow[] | undefined>(undefined);
/** Replies of which the researcher says that their people agreed to use and to sharing, each with its last day; empty for no end. */
export const agreedReplies = signal<ReadonlyMap<string, string>>(new Map());
/** What the researcher says of all: that they agreed to use and to sharing, and until when. */
export const allAgreed = signal({ use: false, sharing: false, until: '' });

/** Lists of consents that lay among the files: whether each was taken, or left out because there was one already. */
export const listsFound = signal<readonly { readonly name: string; readonly isTaken: boolean }[]>([]);

export const key = signal(makeKey());
/** Whether the key lies somewhere outside this page. */
export const isKeyKept = signal(false);

/** Names that get their pseudonyms in one go: a few milliseconds of work. */
const NAMES_AT_ONCE = 50;

/** Gives names their pseudonyms. They are asked for whenever something is counted. */
export const pseudonyms = computed(async () =>
  rememberPseudonyms(await createPseudonyms(key.value), NAMES_AT_ONCE, pause),
);

/** The replies that the files make. */
export const replies = computed(() =>
  gatherReplies(
    pile.value.map((file) => [file.name, file] as const),
    replyIs.value,
  ),
);

function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The day, for consents that end. */
const day = signal(today());

/** Looks at the calendar: a page may stand open for longer than somebody's consent runs. */
export function passDay(): void {
  day.value = today();
}

function yesOrNo(agreed: boolean): string {
  return agreed ? 'yes' : 'no';
}

/** What the people of the replies agreed to. */
export const consents = computed<Consents>(() => {
  if (consentBy.value === 'list') return consentsOf(consentList.value ?? [], day.value);
  if (consentBy.value === 'each') {
    const agreed = agreedReplies.value;
    return judgeAll((name) => ({ isAgreed: agreed.has(name), until: agreed.get(name) ?? '' }));
  }
  const { use, sharing, until } = allAgreed.value;
  const judged = judgeConsent({ use: yesOrNo(use), sharing: yesOrNo(sharing), until }, day.value);
  return new Map(replies.value.map(({ name }) => [name, judged]));
});

function judgeAll(of: (name: string) => { readonly isAgreed: boolean; readonly until: string }): Consents {
  return new Map(
    replies.value.map(({ name }) => {
      const { isAgreed, until } = of(name);
      const said = yesOrNo(isAgreed);
      return [name, judgeConsent({ use: said, sharing: said, until }, day.value)];
    }),
  );
}

/** How many replies may be read. */
export const agreedCount = computed(
  () => replies.value.filter(({ name }) => consents.value.get(name) === 'agreed').length,
);

/** Puts files on the pile, each once. A list of consents among them is taken for what it is. */
export async function addFiles(picked: readonly PickedFile[]): Promise<void> {
  const { lists, others } = await tellLists(picked);
  for (const [name, rows] of lists) {
    const isTaken = consentBy.value === 'list' && consentList.value === undefined;
    if (isTaken) consentList.value = rows;
    listsFound.value = [...listsFound.value.filter((one) => one.name !== name), { name, isTaken }];
  }
  const known = new Set(pile.value.map(({ file }) => stampOf(file)));
  const fresh = others.filter(({ file }) => !known.has(stampOf(file)));
  const named = namesInPile(
    fresh.map(({ name }) => name),
    new Set(pile.value.map(({ name }) => name)),
  );
  const added = fresh.flatMap(({ file }, at) => {
    const name = named[at];
    return name === undefined ? [] : [{ name, file }];
  });
  pile.value = [...pile.value, ...added];
}

interface ToldApart {
  readonly lists: readonly (readonly [name: string, rows: readonly ListRow[]])[];
  readonly others: readonly PickedFile[];
}

/** Lists of consents, by their names and headings, and all other files. */
async function tellLists(picked: readonly PickedFile[]): Promise<ToldApart> {
  const lists: (readonly [string, readonly ListRow[]])[] = [];
  const others: PickedFile[] = [];
  for (const one of picked) {
    const bytes = isNamedConsents(one.name) ? await one.file.arrayBuffer().catch(() => undefined) : undefined;
    const rows = bytes && readList(new Uint8Array(bytes), CONSENT_COLUMNS);
    if (rows) lists.push([one.name, rows]);
    else others.push(one);
  }
  return { lists, others };
}

/** The same folder chosen twice is one: its files have the same names, sizes and times. */
function stampOf({ name, webkitRelativePath, size, lastModified }: File): string {
  return [webkitRelativePath || name, size, lastModified].join('\n');
}

/** Takes a key that was saved before. False where the text is none. */
export function takeKey(text: string): boolean {
  const found = text.trim();
  if (!isKey(found)) return false;
  key.value = found;
  isKeyKept.value = true;
  return true;
}
