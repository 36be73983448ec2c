import type { Glossary } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import { checklistJson, checklistText } from '../report/show-checklist.ts';
import type { Report } from '../report/report.ts';
import { openFiles } from './open-files.ts';
import type { CheckCommand } from './parse-arguments.ts';
import { readReply } from './read-reply.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complainOfOpening, wouldOverwrite, writeOut } from './say.ts';

/** Looks in each reply for what the law asks it to say, and writes what was found and where. */
export async function runCheck(
  command: CheckCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  const { io, catalogue } = setting;
  if (await wouldOverwrite(command.out, command.files, setting)) return 2;
  const files: InputFile[] = [];
  let status: ExitStatus = 0;
  for await (const { name, file } of openFiles(command.files, io)) {
    if (file) files.push(file);
    else {
      complainOfOpening(name, setting);
      status = 1;
    }
  }
  const reports: Report[] = [];
  for (const reply of command.oneReply ? [files] : files.map((file) => [file])) {
    const report = await readReply(reply, command, glossary, setting);
    if (report) reports.push(report);
    else status = 1;
  }
  const text =
    command.format === 'json'
      ? `${JSON.stringify(checklistJson(reports, catalogue), null, 2)}\n`
      : reports.map((report) => checklistText(report, catalogue)).join('\n');
  return (await writeOut([text], command.out, setting)) ? status : 1;
}
