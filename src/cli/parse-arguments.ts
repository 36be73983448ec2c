import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PartyId } from '../glossary/entry.ts';
import type { Message } from '../decode/reading.ts';
import { parseCount, parseShare, type Share } from './processes/share.ts';
import { parseStudy, STUDY_OPTIONS, type StudyCommand } from './study/study-command.ts';
import { LETTER_KINDS } from '../rights/letters/letter.ts';
import type { ProposeCommand } from './run-propose.ts';
import { LETTER_FORMATS, type LetterCommand } from './letter-command.ts';

/** The forms in which a reply can be written out. */
const FORMATS = ['text', 'json', 'csv', 'ndjson', 'html'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** What a person asked the command line to do. `-` among the files stands for standard input. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | DecodeCommand
  | TablesCommand
  | LayoutCommand
  | DeadlineCommand
  | StudyCommand
  | LetterCommand
  | CheckCommand
  | ProposeCommand
  | CompareCommand
  | { readonly kind: 'wrong'; readonly because: Message };

export interface DecodeCommand {
  readonly kind: 'decode';
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly party?: PartyId;
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly oneReply: boolean;
  readonly tables: boolean;
  /** Processes that read side by side; unless said, as many as the files are worth. */
  readonly jobs?: number;
  /** Which share of the files to read. */
  readonly shard?: Share;
  readonly out?: string;
}

export interface TablesCommand {
  readonly kind: 'tables';
  readonly files: readonly string[];
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly out?: string;
}

export interface LayoutCommand {
  readonly kind: 'layout';
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly out?: string;
}

const DEADLINE_FORMATS = ['text', 'json', 'ics'] as const;

export interface DeadlineCommand {
  readonly kind: 'deadline';
  readonly file: string;
  readonly format: (typeof DEADLINE_FORMATS)[number];
  readonly out?: string;
}

export interface CheckCommand {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly party?: PartyId;
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly oneReply: boolean;
  readonly out?: string;
}

export interface CompareCommand {
  readonly kind: 'compare';
  /** Each a reply. */
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  /** They are about one person, whether or not they show it. */
  readonly samePerson: boolean;
  readonly passwords: readonly string[];
  /** A file with further passwords, one a line. */
  readonly passwordFile?: string;
  readonly out?: string;
}

const COMMANDS: ReadonlySet<string> = new Set([
  'decode',
  'tables',
  'layout',
  'check',
  'compare',
  'letter',
  'deadline',
  'study',
  'propose',
]);

const OPTIONS = {
  format: { type: 'string' },
  party: { type: 'string' },
  password: { type: 'string', multiple: true },
  'password-file': { type: 'string' },
  'one-reply': { type: 'boolean' },
  'same-person': { type: 'boolean' },
  tables: { type: 'boolean' },
  page: { type: 'string' },
  svg: { type: 'boolean' },
  ics: { type: 'boolean' },
  from: { type: 'string' },
  answers: { type: 'string' },
  out: { type: 'string' },
  ...STUDY_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Reads the words after `sar-decoder`. `parties` are the ids that the glossary knows. Never throws. */
export function parseArguments(words: readonly string[], parties: readonly PartyId[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return wrong('cli_wrong_option');
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) return wrong('cli_wrong_no_command');
  if (!COMMANDS.has(name)) return wrong('cli_wrong_command', { name, known: [...COMMANDS].join(', ') });
  if (name === 'deadline') return parseDeadline(values, files);
  if (values.ics) return wrong('cli_wrong_deadline_option');
  if (name === 'propose') return parsePropose(values, files);
  if (name === 'letter') return parseLetter(values, files);
  if (values.from !== undefined || values.answers !== undefined) return wrong('cli_wrong_only_letter');
  if (files.length === 0) return wrong('cli_wrong_no_file');
  const { out, 'password-file': passwordFile } = values;
  if ([...files, passwordFile].filter((file) => file === '-').length > 1)
    return wrong('cli_wrong_two_inputs');
  // Writing begins before the last file is read, and nobody means to lose a reply.
  if (out !== undefined && files.some((file) => resolve(file) === resolve(out))) {
    return wrong('cli_wrong_out_is_input');
  }
  const shared = {
    files,
    passwords: values.password ?? [],
    ...(passwordFile === undefined ? {} : { passwordFile }),
    ...(out === undefined ? {} : { out }),
  };
  if (name === 'compare') return parseCompare(values, shared);
  if (values['same-person']) return wrong('cli_wrong_only_compare');
  if (name === 'study') return parseStudy(values, shared, parties);
  const many = new Set<string>(name === 'decode' ? ['jobs', 'shard'] : []);
  if (Object.keys(STUDY_OPTIONS).some((option) => option in values && !many.has(option)))
    return wrong('cli_wrong_only_study');
  if (name === 'layout') return parseLayout(values, shared);
  if (values.page !== undefined || values.svg) return wrong('cli_wrong_only_layout');
  if (name === 'tables') {
    if (values.format !== undefined && values.format !== 'json') return wrong('cli_wrong_tables_format');
    const { party, tables, 'one-reply': oneReply } = values;
    if (party !== undefined || tables || oneReply) return wrong('cli_wrong_tables_option');
    return { kind: 'tables', ...shared };
  }
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined) return wrong('cli_wrong_format', { known: FORMATS.join(', ') });
  const party = parties.find((known) => known === values.party);
  if (values.party !== undefined && party === undefined) {
    return wrong('cli_wrong_party', { known: parties.join(', ') });
  }
  if (name === 'check') {
    if ((format !== 'text' && format !== 'json') || values.tables) return wrong('cli_wrong_check_option');
    const oneReply = values['one-reply'] ?? false;
    return { kind: 'check', ...shared, format, ...(party === undefined ? {} : { party }), oneReply };
  }
  if (values.tables && format !== 'json' && format !== 'ndjson') return wrong('cli_wrong_tables_json');
  const jobs = values.jobs === undefined ? undefined : parseCount(values.jobs);
  const shard = parseShare(values.shard ?? '1/1');
  const isMany = values.jobs !== undefined || values.shard !== undefined;
  const isOneReply = values['one-reply'] ?? false;
  if (!shard || (jobs === undefined && values.jobs !== undefined) || (isMany && isOneReply))
    return wrong('cli_wrong_decode_option');
  return {
    kind: 'decode',
    ...shared,
    format,
    ...(party === undefined ? {} : { party }),
    oneReply: isOneReply,
    tables: values.tables ?? false,
    ...(jobs !== undefined && { jobs }),
    ...(shard.of > 1 && { shard }),
  };
}

/** What `parseArgs` made of the options. */
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const COMPARE_OPTIONS: ReadonlySet<string> = new Set([
  'format',
  'same-person',
  'password',
  'password-file',
  'out',
]);

function parseCompare(values: Values, shared: Omit<TablesCommand, 'kind'>): Command {
  const { format = 'text', 'same-person': samePerson = false } = values;
  const other = Object.keys(values).some((option) => !COMPARE_OPTIONS.has(option));
  if (other || (format !== 'text' && format !== 'json')) return wrong('cli_wrong_compare_option');
  return { kind: 'compare', ...shared, format, samePerson };
}

function parseLayout(values: Values, shared: Omit<TablesCommand, 'kind'>): Command {
  const { files, ...rest } = shared;
  const { page = '', svg, format, party, tables, 'one-reply': oneReply } = values;
  const other = format !== undefined || party !== undefined || tables || oneReply;
  const [file = '', ...more] = files;
  if (more.length > 0 || other || !svg || !/^[1-9]\d{0,5}$/.test(page))
    return wrong('cli_wrong_layout_option');
  return { kind: 'layout', file, page: Number(page), ...rest };
}

function parseDeadline(values: Values, files: readonly string[]): Command {
  const { ics, out, format = ics ? 'ics' : 'text', ...others } = values;
  const [file = '-', ...more] = files;
  const known = DEADLINE_FORMATS.find((one) => one === format);
  if (more.length > 0 || Object.keys(others).length > 0 || known === undefined || (ics && known !== 'ics'))
    return wrong('cli_wrong_deadline_option');
  if (out !== undefined && resolve(out) === resolve(file)) return wrong('cli_wrong_out_is_input');
  return { kind: 'deadline', file, format: known, ...(out !== undefined && { out }) };
}

function parsePropose(values: Values, files: readonly string[]): Command {
  const { out, ...others } = values;
  const [file = '', ...more] = files;
  if (file === '' || more.length > 0 || Object.keys(others).length > 0)
    return wrong('cli_wrong_propose_option');
  if (out !== undefined && resolve(out) === resolve(file)) return wrong('cli_wrong_out_is_input');
  return { kind: 'propose', file, ...(out !== undefined && { out }) };
}

function parseLetter(values: Values, kinds: readonly string[]): Command {
  const { from, answers, party, format = 'text', out, ...others } = values;
  const letter = LETTER_KINDS.find((known) => known === kinds[0]);
  if (letter === undefined) return wrong('cli_letter_kinds', { known: LETTER_KINDS.join(', ') });
  if (kinds.length > 1 || Object.keys(others).length > 0) return wrong('cli_wrong_letter_option');
  const form = LETTER_FORMATS.find((known) => known === format);
  if (form === undefined) return wrong('cli_wrong_letter_format', { known: LETTER_FORMATS.join(', ') });
  if (from === '-' && answers === '-') return wrong('cli_wrong_two_inputs');
  if (
    out !== undefined &&
    [from, answers].some((file) => file !== undefined && resolve(file) === resolve(out))
  )
    return wrong('cli_wrong_out_is_input');
  return {
    kind: 'letter',
    letter,
    format: form,
    ...(from !== undefined && { from }),
    ...(answers !== undefined && { answers }),
    ...(party !== undefined && { party }),
    ...(out !== undefined && { out }),
  };
}

function wrong(id: string, slots?: Readonly<Record<string, string>>): Command {
  return { kind: 'wrong', because: slots ? { id, slots } : { id } };
}
