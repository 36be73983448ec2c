import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import type { Message } from '../../decode/reading.ts';
import type { PartyId } from '../../glossary/entry.ts';
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
  readonly shard?: { readonly number: number; readonly of: number };
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
  const jobs = wholeNumber(values.jobs, availableParallelism());
  const atLeast = wholeNumber(values['at-least'], protection.atLeast);
  const shard = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(values.shard ?? '1/1');
  const [number, of] = [Number(shard?.[1]), Number(shard?.[2])];
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
  if (!shard || number > of) return wrong('cli_wrong_study_option');
  // Without the same key, no two shares would give a person the same pseudonym.
  if (of > 1 && key === undefined) return wrong('cli_wrong_study_shard');
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
    ...(of > 1 && { shard: { number, of } }),
  };
}

/** Whether a place is a folder or lies in it. */
function isWithin(file: string, folder: string): boolean {
  const [inner, outer] = [resolve(file), resolve(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function wholeNumber(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

function wrong(
  id: string,
  slots: Message['slots'] = {},
): { readonly kind: 'wrong'; readonly because: Message } {
  return { kind: 'wrong', because: { id, slots } };
}
