import type { Glossary } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import { FATAL_CODES } from '../read/warning.ts';
import { decodeReply, type ReplyResult } from '../report/decode-reply.ts';
import { openFiles } from './open-files.ts';
import type { DecodeCommand } from './parse-arguments.ts';
import { readingTools } from './reading-tools.ts';
import { createProgress } from './progress.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complain, complainOfOpening, wouldOverwrite, sayHowToUnlock, writeOut } from './say.ts';
import { streamLong } from './stream-long.ts';
import { formatResults, type CliResult } from './format-results.ts';

/** Decodes the files, one reply a file or one for all, and writes the result in the form asked for. */
export async function runDecode(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  if (await wouldOverwrite(command.out, command.files, setting)) return 2;
  if (command.format === 'ndjson' && !command.oneReply && !command.tables)
    return decodeLines(command, glossary, setting);
  async function* results(): AsyncGenerator<CliResult> {
    const all = command.oneReply
      ? together(command, glossary, setting)
      : oneByOne(command, glossary, setting);
    for await (const result of all) {
      if (isUnread(result)) status = 1;
      if (command.format === 'csv') sayWarnings(result, setting);
      yield result;
    }
  }
  const written = await writeOut(formatResults(results(), command.format, setting), command.out, setting);
  return written ? status : 1;
}

/** What was wrong with a file that was read all the same: a table has no place for it. */
function sayWarnings(result: CliResult, setting: Setting): void {
  const { report } = result;
  for (const warning of report?.warnings ?? []) complain(result.file, warning, setting, report?.documents);
}

/** As lines, the one form that a file may have which is too long to be held. */
async function decodeLines(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  async function* whole(name: string): AsyncGenerator<CliResult> {
    for await (const result of oneByOne({ ...command, files: [name] }, glossary, setting)) {
      if (isUnread(result)) status = 1;
      yield result;
    }
  }
  async function* lines(): AsyncGenerator<string | Uint8Array> {
    for (const name of command.files) {
      const long = await streamLong(name, command, glossary, setting);
      yield* long ?? formatResults(whole(name), 'ndjson', setting);
    }
  }
  return (await writeOut(lines(), command.out, setting)) ? status : 1;
}

async function* oneByOne(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<CliResult> {
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    yield file ? await decode([file], command, glossary, setting) : refuse(name, setting);
  }
}

/** One report of all files; those that the machine would not give come after it. */
async function* together(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<CliResult> {
  const files: InputFile[] = [];
  const refused: CliResult[] = [];
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    if (file) files.push(file);
    else refused.push(refuse(name, setting));
  }
  if (files.length > 0) yield await decode(files, command, glossary, setting);
  yield* refused;
}

function refuse(name: string, setting: Setting): CliResult {
  complainOfOpening(name, setting);
  return { file: name, warnings: [], opened: false };
}

async function decode(
  files: readonly InputFile[],
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<CliResult> {
  const progress = createProgress(files[0]?.name ?? '', setting);
  const result = await decodeReply(files, {
    read: readingTools(command.passwords),
    glossary,
    ...(command.party === undefined ? {} : { party: command.party }),
    tables: command.tables,
    tool: `sar-decoder ${setting.version}`,
    onStep: progress.step,
  });
  progress.end();
  const said = result.report?.warnings ?? result.warnings;
  const first = said.find((warning) => FATAL_CODES.has(warning.code)) ?? said[0];
  if (!result.report && first) complain(result.file, first, setting);
  sayHowToUnlock(result.warnings, setting);
  return { ...result, opened: true };
}

function isUnread(result: ReplyResult): boolean {
  return !result.report || result.warnings.some((warning) => FATAL_CODES.has(warning.code));
}
