import { loadGlossary } from '../glossary/load-glossary.ts';
import { isClutter } from '../read/member-name.ts';
import { renderMessage, type Catalogue } from '../report/render-message.ts';
import { runCheck } from './run-check.ts';
import { runDecode } from './run-decode.ts';
import { runDeadline } from './run-deadline.ts';
import { runLayout } from './run-layout.ts';
import { runLetter } from './run-letter.ts';
import { runTables } from './run-tables.ts';
import type { Io } from './io.ts';
import { ocrTools } from './ocr-tools.ts';
import { type DecodeCommand, parseArguments } from './parse-arguments.ts';
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

async function runCommand(words: readonly string[], setting: Setting): Promise<ExitStatus> {
  const { io, catalogue, version } = setting;
  const glossary = loadGlossary();
  const command = parseArguments(
    words,
    glossary.parties.map((party) => party.id),
  );
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
      return runLetter(command, setting);
  }
  if (command.kind === 'deadline') return runDeadline(command, setting);
  const passwords = await allPasswords(command, io);
  if (!passwords) {
    complainOfOpening(command.passwordFile ?? '', setting);
    return 2;
  }
  if (command.kind === 'study') {
    const { runStudy } = await import('./study/run-study.ts');
    return runStudy({ ...command, passwords }, glossary, setting);
  }
  if (command.kind === 'layout') return runLayout({ ...command, passwords }, setting);
  const { files, hasEmpty } = await openFolders(command.files, setting);
  const status =
    command.kind === 'decode'
      ? await runDecode({ ...command, passwords, files }, glossary, setting)
      : command.kind === 'check'
        ? await runCheck({ ...command, passwords, files }, glossary, setting)
        : await runTables({ ...command, passwords, files }, setting);
  return status === 0 && hasEmpty ? 1 : status;
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
