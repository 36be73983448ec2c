import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import type { Message } from '../../decode/reading.ts';
import type { PartyId } from '../../glossary/entry.ts';
import { parseCount, parseShare, type Share } from '../processes/share.ts';
import { LAWFUL_BASES, type LawfulBasis } from '../../study/study.ts';
import protection from '../../study/protection.json' with { type: 'json' };

/** A study of all replies in a folder. */
export interface StudyCommand {
  readonly kind: 'study';
  readonly folder: string;
  /** The folder that the study's files are written to. */
  readonly out: string;
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly party?: PartyId;
  readonly reply: 'file' | 'folder';
  /** `folder`: the folder that a reply lies in names its person; else a CSV of replies and people. */
  readonly person?: string;
  readonly consent?: string;
  /** The file that keeps the key of the pseudonyms. Without it, the key is thrown away. */
  readonly key?: string;
  readonly log?: string;
  readonly jobs: number;
  readonly atLeast: number;
  readonly lawfulBasis?: LawfulBasis;
  readonly identifying?: 'removed';
  readonly shard?: Share;
}

/** The options that only `study` has. */
export const STUDY_OPTIONS = {
  reply: { type: 'string' },
  person: { type: 'string' },
  consent: { type: 'string' },
  key: { type: 'string' },
  log: { type: 'string' },
  jobs: { type: 'string' },
  'at-least': { type: 'string' },
  'lawful-basis': { type: 'string' },
  identifying: { type: 'string' },
  shard: { type: 'string' },
} as const;

/** What was given for them, and for those of other commands. */
export type StudyValues = { readonly [name in keyof typeof STUDY_OPTIONS]?: string | undefined } & {
  readonly party?: string | undefined;
  readonly format?: string | undefined;
  readonly page?: string | undefined;
  readonly svg?: boolean | undefined;
  readonly tables?: boolean | undefined;
  readonly 'one-reply'?: boolean | undefined;
};

interface Shared {
  readonly files: readonly string[];
  readonly out?: string;
  readonly passwords: readonly string[];
  readonly passwordFile?: string;
}

/** Reads the options of `study`. `parties` are the ids that the glossary knows. */
export function parseStudy(
  values: StudyValues,
  { files: [folder = '', ...more], out, ...shared }: Shared,
  parties: readonly PartyId[],
): StudyCommand | { readonly kind: 'wrong'; readonly because: Message } {
  const { reply = 'file', person, consent, key, log, format, page, svg, tables } = values;
  const jobs = values.jobs === undefined ? availableParallelism() : parseCount(values.jobs);
  const atLeast = values['at-least'] === undefined ? protection.atLeast : parseCount(values['at-least']);
  const shard = parseShare(values.shard ?? '1/1');
  const party = parties.find((known) => known === values.party);
  if (more.length > 0 || folder === '-' || out === undefined) return wrong('cli_wrong_study_folders');
  if (format !== undefined || page !== undefined || svg || tables || values['one-reply'])
    return wrong('cli_wrong_study_option');
  if (values.party !== undefined && party === undefined)
    return wrong('cli_wrong_party', { known: parties.join(', ') });
  if ((reply !== 'file' && reply !== 'folder') || jobs === undefined || atLeast === undefined)
    return wrong('cli_wrong_study_option');
  const lawfulBasis = LAWFUL_BASES.find((known) => known === values['lawful-basis']);
  const { identifying } = values;
  if (values['lawful-basis'] !== undefined && lawfulBasis === undefined)
    return wrong('cli_wrong_study_option');
  if (identifying !== undefined && identifying !== 'removed') return wrong('cli_wrong_study_option');
  if (!shard) return wrong('cli_wrong_study_option');
  // Without the same key, no two shares would give a person the same pseudonym.
  if (shard.of > 1 && key === undefined) return wrong('cli_wrong_study_shard');
  if (isWithin(out, folder)) return wrong('cli_wrong_out_is_input');
  // What names people must not be handed on together with what does not.
  if ([key, log].some((file) => file !== undefined && isWithin(file, out)))
    return wrong('cli_wrong_study_apart');
  return {
    kind: 'study',
    folder,
    out,
    ...shared,
    ...(party !== undefined && { party }),
    reply,
    jobs,
    atLeast,
    ...(person !== undefined && { person }),
    ...(consent !== undefined && { consent }),
    ...(key !== undefined && { key }),
    ...(log !== undefined && { log }),
    ...(lawfulBasis && { lawfulBasis }),
    ...(identifying && { identifying }),
    ...(shard.of > 1 && { shard }),
  };
}

/** Whether a place is a folder or lies in it. */
function isWithin(file: string, folder: string): boolean {
  const [inner, outer] = [resolve(file), resolve(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function wrong(
  id: string,
  slots: Message['slots'] = {},
): { readonly kind: 'wrong'; readonly because: Message } {
  return { kind: 'wrong', because: { id, slots } };
}
