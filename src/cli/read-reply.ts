import type { Glossary, PartyId } from '../glossary/entry.ts';
import type { InputFile } from '../read/document.ts';
import { decodeReply } from '../report/decode-reply.ts';
import type { Report } from '../report/report.ts';
import { createProgress } from './progress.ts';
import { readingTools } from './reading-tools.ts';
import type { Setting } from './run.ts';
import { complain, sayHowToUnlock } from './say.ts';

interface ReadingOf {
  readonly passwords: readonly string[];
  /** The party, where it is stated and not to be recognised. */
  readonly party?: PartyId;
}

/** Reads files as one reply and complains of what went wrong. Nothing where no report came of it. */
export async function readReply(
  files: readonly InputFile[],
  { passwords, party }: ReadingOf,
  glossary: Glossary,
  setting: Setting,
): Promise<Report | undefined> {
  const [first] = files;
  if (!first) return undefined;
  const progress = createProgress(first.name, setting);
  const { report, warnings } = await decodeReply(files, {
    read: readingTools(passwords),
    glossary,
    ...(party === undefined ? {} : { party }),
    tables: false,
    tool: `sar-decoder ${setting.version}`,
    onStep: progress.step,
  });
  progress.end();
  for (const warning of report?.warnings ?? warnings.slice(0, 1))
    complain(first.name, warning, setting, report?.documents);
  sayHowToUnlock(warnings, setting);
  return report;
}
