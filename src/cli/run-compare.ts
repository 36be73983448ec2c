import type { Glossary } from '../glossary/entry.ts';
import { compareReports } from '../report/compare/compare-reports.ts';
import { comparisonJson } from '../report/compare/comparison-json.ts';
import { comparisonText } from '../report/compare/comparison-text.ts';
import { renderMessage } from '../report/render-message.ts';
import type { Report } from '../report/report.ts';
import { openFiles } from './open-files.ts';
import type { CompareCommand } from './parse-arguments.ts';
import { readReply } from './read-reply.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complainOfOpening, wouldOverwrite, writeOut } from './say.ts';

/** Replies that there must be to compare. */
const FEWEST = 2;

/** Puts replies side by side, each file a reply, and writes what each holds and where they do not agree. */
export async function runCompare(
  command: CompareCommand,
  glossary: Glossary,
  setting: Setting,
): Promise<ExitStatus> {
  const { io, catalogue } = setting;
  if (await wouldOverwrite(command.out, command.files, setting)) return 2;
  const reports: Report[] = [];
  let status: ExitStatus = 0;
  for await (const { name, file } of openFiles(command.files, io)) {
    if (!file) complainOfOpening(name, setting);
    const report = file && (await readReply([file], { passwords: command.passwords }, glossary, setting));
    if (report) reports.push(report);
    else status = 1;
  }
  if (reports.length < FEWEST) {
    io.error(`${renderMessage({ id: 'cli_compare_too_few' }, catalogue)}\n`);
    return 1;
  }
  const comparison = compareReports(reports, command.samePerson);
  const text =
    command.format === 'json'
      ? `${JSON.stringify(comparisonJson(reports, comparison, catalogue), null, 2)}\n`
      : comparisonText(reports, comparison, catalogue);
  return (await writeOut([text], command.out, setting)) ? status : 1;
}
