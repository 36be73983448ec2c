import { loadGlossary } from '../glossary/load-glossary.ts';
import { renderMessage, type Catalogue } from '../report/render-message.ts';
import { runDecode } from './run-decode.ts';
import { runLayout } from './run-layout.ts';
import { runTables } from './run-tables.ts';
import type { Io } from './io.ts';
import { ocrTools } from './ocr-tools.ts';
import { parseArguments } from './parse-arguments.ts';

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
    case 'decode':
      return runDecode({ ...command, files: await openFolders(command.files, io) }, glossary, setting);
    case 'tables':
      return runTables({ ...command, files: await openFolders(command.files, io) }, setting);
    case 'layout':
      return runLayout(command, setting);
  }
}

/** The files that were named, and in place of a folder those in it. */
async function openFolders(names: readonly string[], io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) files.push(...((await io.list?.(name)) ?? [name]));
  return files;
}
