import type { Glossary, PartyId } from '../glossary/entry.ts';
import parties from '../glossary/parties.json' with { type: 'json' };
import { isClutter } from '../read/member-name.ts';
import { renderMessage, type Catalogue } from '../report/render-message.ts';
import type { Io } from './io.ts';
import { ocrTools } from './ocr-tools.ts';
import {
  type CheckCommand,
  type CompareCommand,
  type DecodeCommand,
  parseArguments,
  type TablesCommand,
} from './parse-arguments.ts';
import { complainOfOpening } from './say.ts';

/** What every command is given beside its arguments. */
export interface Setting {
  readonly io: Io;
  readonly catalogue: Catalogue;
  readonly version: string;
}

/** 0: read. 1: some file could not be read, the others were. 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command line. Expected failures are told on standard error and in the status. */
export async function run(words: readonly string[], setting: Setting): Promise<ExitStatus> {
  try {
    return await runCommand(words, setting);
  } finally {
    // Engines that still wait for work would keep the program open.
    ocrTools?.close();
  }
}

const PARTIES = parties.map(({ id }) => id as PartyId);

/** Each command loads what it needs, and the glossary only where something is explained. */
async function runCommand(words: readonly string[], setting: Setting): Promise<ExitStatus> {
  const { io, catalogue, version } = setting;
  const command = parseArguments(words, PARTIES);
  switch (command.kind) {
    case 'help':
      await io.write([renderMessage({ id: 'cli_usage' }, catalogue), '\n']);
      return 0;
    case 'version':
      await io.write([version, '\n']);
      return 0;
    case 'wrong':
      io.error(`${renderMessage(command.because, catalogue)}\n`);
      return 2;
    case 'letter':
      return (await import('./run-letter.ts')).runLetter(command, setting);
    case 'propose':
      return (await import('./run-propose.ts')).runPropose(command, setting);
    case 'deadline':
      return (await import('./run-deadline.ts')).runDeadline(command, setting);
  }
  const passwords = await allPasswords(command, io);
  if (!passwords) {
    complainOfOpening(command.passwordFile ?? '', setting);
    return 2;
  }
  switch (command.kind) {
    case 'study':
      return (await import('./study/run-study.ts')).runStudy(
        { ...command, passwords },
        await glossary(),
        setting,
      );
    case 'layout':
      return (await import('./run-layout.ts')).runLayout({ ...command, passwords }, setting);
  }
  const { files, hasEmpty } = await openFolders(command.files, setting);
  const status = await runOnFiles({ ...command, passwords, files }, setting);
  return status === 0 && hasEmpty ? 1 : status;
}

async function runOnFiles(
  command: DecodeCommand | CheckCommand | CompareCommand | TablesCommand,
  setting: Setting,
): Promise<ExitStatus> {
  switch (command.kind) {
    case 'decode':
      return (await import('./decode/run-decode.ts')).runDecode(command, await glossary(), setting);
    case 'check':
      return (await import('./run-check.ts')).runCheck(command, await glossary(), setting);
    case 'compare':
      return (await import('./run-compare.ts')).runCompare(command, await glossary(), setting);
    case 'tables':
      return (await import('./run-tables.ts')).runTables(command, setting);
  }
}

async function glossary(): Promise<Glossary> {
  return (await import('../glossary/load-glossary.ts')).loadGlossary();
}

/** The passwords that were given, and those of the file of passwords. Nothing where that cannot be opened. */
async function allPasswords(
  { passwords, passwordFile }: Pick<DecodeCommand, 'passwords' | 'passwordFile'>,
  io: Io,
): Promise<readonly string[] | undefined> {
  if (passwordFile === undefined) return passwords;
  try {
    const lines = new TextDecoder().decode(await io.read(passwordFile)).split(/\r?\n/);
    return [...passwords, ...lines.filter((line) => line !== '')];
  } catch {
    return undefined;
  }
}

/**
 * The files that were named, and in place of a folder those in it, but for what machines leave there. A folder without
 * files is said.
 */
async function openFolders(
  names: readonly string[],
  { io, catalogue }: Setting,
): Promise<{ readonly files: readonly string[]; readonly hasEmpty: boolean }> {
  const files: string[] = [];
  let hasEmpty = false;
  for (const name of names) {
    const all = (await io.list?.(name)) ?? [name];
    const inside = all.filter((file) => file === name || !isClutter(file.slice(name.length)));
    const count = all.length - inside.length;
    if (count > 0) {
      io.error(`${name}: ${renderMessage({ id: 'cli_left_clutter', slots: { count } }, catalogue)}\n`);
    }
    if (inside.length === 0) {
      io.error(`${name}: ${renderMessage({ id: 'cli_empty_folder' }, catalogue)}\n`);
      hasEmpty = true;
    }
    for (const file of inside) files.push(file);
  }
  return { files, hasEmpty };
}
