import { computed, signal } from '@preact/signals';
import type { NamedFile } from '../../../extension/study/study-messages.ts';
import type { PartyId } from '../../../glossary/entry.ts';
import { gatherReplies } from '../../../study/gather-replies.ts';
import { namesInPile } from '../../../study/names-in-pile.ts';
import protection from '../../../study/protection.json' with { type: 'json' };
import { createPseudonyms, isKey, makeKey, rememberPseudonyms } from '../../../study/pseudonym.ts';
import { type Consents, judgeConsent } from '../../../study/reply-lists.ts';
import type { LawfulBasis } from '../../../study/study.ts';
import type { PickedFile } from '../../shared/dropped-files.ts';

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
export const consentList = signal<Consents | undefined>(undefined);
/** Replies of which the researcher says that their people agreed to use and to sharing. */
export const agreedReplies = signal<ReadonlySet<string>>(new Set());
/** What the researcher says of all: that they agreed to use and to sharing, and until when. */
export const allAgreed = signal({ use: false, sharing: false, until: '' });

export const key = signal(makeKey());
/** Whether the key lies somewhere outside this page. */
export const isKeyKept = signal(false);

/** Names that get their pseudonyms in one go: a few milliseconds of work. */
const NAMES_AT_ONCE = 50;

/** Gives names their pseudonyms. They are asked for whenever something is counted. */
export const pseudonyms = computed(async () =>
  rememberPseudonyms(
    await createPseudonyms(key.value),
    NAMES_AT_ONCE,
    () =>
      new Promise((done) => {
        setTimeout(done);
      }),
  ),
);

/** The replies that the files make. */
export const replies = computed(() =>
  gatherReplies(
    pile.value.map((file) => [file.name, file] as const),
    replyIs.value,
  ),
);

/** The day, for consents that end. */
export function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function yesOrNo(agreed: boolean): string {
  return agreed ? 'yes' : 'no';
}

/** What the people of the replies agreed to. */
export const consents = computed<Consents>(() => {
  if (consentBy.value === 'list') return consentList.value ?? new Map();
  if (consentBy.value === 'each') {
    const agreed = agreedReplies.value;
    return new Map(replies.value.map(({ name }) => [name, agreed.has(name) ? 'agreed' : 'use-not-agreed']));
  }
  const { use, sharing, until } = allAgreed.value;
  const judged = judgeConsent({ use: yesOrNo(use), sharing: yesOrNo(sharing), until }, today());
  return new Map(replies.value.map(({ name }) => [name, judged]));
});

/** How many replies may be read. */
export const agreedCount = computed(
  () => replies.value.filter(({ name }) => consents.value.get(name) === 'agreed').length,
);

/** Puts files on the pile, each once. */
export function addFiles(picked: readonly PickedFile[]): void {
  const known = new Set(pile.value.map(({ file }) => stampOf(file)));
  const fresh = picked.filter(({ file }) => !known.has(stampOf(file)));
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
