import type { Glossary } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import { FATAL_CODES } from '../read/warning.ts';
import { decodeReply, type ReplyResult } from '../report/decode-reply.ts';
import { openFiles } from './open-files.ts';
import type { DecodeCommand } from './parse-arguments.ts';
import { pdfTools } from './pdf-tools.ts';
import { createProgress } from './progress.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complain, complainOfOpening, writeOut } from './say.ts';
import { formatResults, type CliResult } from './format-results.ts';

/** Decodes the files, one reply a file or one for all, and writes the result in the form asked for. */
export async function runDecode(
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  const results: CliResult[] = [];
  const together: InputFile[] = [];
  let status: ExitStatus = 0;
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    if (!file) {
      complainOfOpening(name, setting);
      results.push({ file: name, warnings: [], opened: false });
      status = 1;
    } else if (command.oneReply) {
      together.push(file);
    } else {
      results.push(await decode([file], command, glossary, setting));
    }
  }
  if (together.length > 0) results.unshift(await decode(together, command, glossary, setting));
  if (results.some(isUnread)) status = 1;
  const written = await writeOut(formatResults(results, command, setting), command.out, setting);
  return written ? status : 1;
}

async function decode(
  files: readonly InputFile[],
  command: DecodeCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<CliResult> {
  const progress = createProgress(files[0]?.name ?? '', setting);
  const result = await decodeReply(files, {
    read: { pdf: pdfTools, passwords: command.passwords },
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
  return { ...result, opened: true };
}

function isUnread(result: ReplyResult): boolean {
  return !result.report || result.warnings.some((warning) => FATAL_CODES.has(warning.code));
}
