import { readFile } from 'node:fs/promises';
import { type ListRow, readList } from '../../read/read-list.ts';
import { planReplies } from '../../study/plan-replies.ts';
import { createPseudonyms } from '../../study/pseudonym.ts';
import {
  CONSENT_COLUMNS,
  type Consents,
  consentsOf,
  PEOPLE_COLUMNS,
  peopleOf,
} from '../../study/reply-lists.ts';
import { isNamedConsents } from '../../study/researchers-list.ts';
import type { PlannedReply as Planned } from '../../study/sort-out.ts';
import type { Job } from './decode-job.ts';
import { findReplies, isLoneFile } from './reply-files.ts';
import type { StudyCommand } from './study-command.ts';

/** A reply of a study before it is read. */
export interface PlannedReply extends Planned {
  readonly job: Job;
}

/** The lists that the researcher gave. */
export interface StudyLists {
  readonly people?: ReadonlyMap<string, string>;
  readonly consents?: Consents;
  /** Lists of consents that lie among the replies. They are used where the command names none, and are no replies. */
  readonly found: readonly string[];
}

/** Reads the lists that a command names, and those among the files; gives the name of one that cannot be used. */
export async function readLists(
  { person, consent }: StudyCommand,
  files: readonly string[],
  today: string,
): Promise<StudyLists | { readonly unusable: string }> {
  const list = person === undefined || person === 'folder' ? undefined : await rowsOf(person, PEOPLE_COLUMNS);
  if (person !== undefined && person !== 'folder' && !list) return { unusable: person };
  const lying = await consentsAmong(files);
  const agreed = consent === undefined ? lying.rows : await rowsOf(consent, CONSENT_COLUMNS);
  if (consent !== undefined && !agreed) return { unusable: consent };
  return {
    ...(list && { people: peopleOf(list) }),
    ...(agreed && { consents: consentsOf(agreed, today) }),
    found: lying.names,
  };
}

/** Lists of consents among the files of a study, by their names and their headings. */
async function consentsAmong(
  files: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly rows?: readonly ListRow[] }> {
  const names: string[] = [];
  const rows: ListRow[] = [];
  for (const file of files.filter(isNamedConsents)) {
    const found = await rowsOf(file, CONSENT_COLUMNS);
    if (!found) continue;
    names.push(file);
    rows.push(...found);
  }
  return { names, ...(names.length > 0 && { rows }) };
}

async function rowsOf(file: string, columns: readonly string[]): Promise<readonly ListRow[] | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && readList(bytes, columns);
}

/** The replies of a study, and how many names in the researcher's lists are of none: a slip there loses a reply. */
export interface StudyPlan {
  readonly planned: readonly PlannedReply[];
  readonly unmatched: number;
}

/** The replies of this study, or of its share, with their pseudonyms. Those of one person are in the same share. */
export async function planStudy(
  command: StudyCommand,
  files: readonly string[],
  lists: StudyLists,
  key: string,
): Promise<StudyPlan> {
  const { person, consent, key: keyFile, log, passwordFile } = command;
  const apart = [person, consent, keyFile, log, passwordFile, ...lists.found].filter(
    (file) => file !== undefined,
  );
  const { planned, unmatched } = await planReplies(
    await findReplies(command.folder, files, command.reply, apart),
    {
      pseudonym: await createPseudonyms(key),
      person: command.person === 'folder' ? 'folder' : (lists.people ?? 'none'),
      ...(lists.consents && { consents: lists.consents }),
      isLoneFile,
    },
  );
  return {
    planned: planned
      .filter(({ job }) => isInShard(job.person ?? job.reply, command.shard))
      .map(({ of, job, ...rest }) => ({ ...rest, job: { ...job, stamp: of.stamp, files: of.files } })),
    unmatched,
  };
}

/** Digits of a pseudonym that choose the share: enough for any number of shares. */
const DIGITS = 8;

function isInShard(id: string, shard: StudyCommand['shard']): boolean {
  return shard === undefined || Number.parseInt(id.slice(0, DIGITS), 16) % shard.of === shard.number - 1;
}
