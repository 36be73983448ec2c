import { readList } from '../read/read-list.ts';
import { PROPOSAL_COLUMNS, proposalList, readProposals } from '../study/proposal-list.ts';
import { proposeEntries } from '../study/propose-entries.ts';
import type { Study } from '../study/study.ts';
import { renderMessage } from '../report/render-message.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complainOfOpening, wouldOverwrite, writeOut } from './say.ts';

/** From the summary of a study, the list of what nobody explained; from that list, filled in, entries of the glossary for review. */
export interface ProposeCommand {
  readonly kind: 'propose';
  readonly file: string;
  readonly out?: string;
}

/** Writes the list that a researcher fills in, or the entries that it gives. */
export async function runPropose({ file, out }: ProposeCommand, setting: Setting): Promise<ExitStatus> {
  const { io, catalogue } = setting;
  if (await wouldOverwrite(out, [file], setting)) return 2;
  const bytes = await io.read(file).catch(() => undefined);
  if (!bytes) {
    complainOfOpening(file, setting);
    return 1;
  }
  const unexplained = unexplainedIn(bytes);
  if (unexplained) return (await writeOut(proposalList(unexplained), out, setting)) ? 0 : 1;
  const rows = readList(bytes, PROPOSAL_COLUMNS);
  if (!rows) {
    io.error(`${file}: ${renderMessage({ id: 'cli_propose_unusable' }, catalogue)}\n`);
    return 1;
  }
  const { proposals, lacking } = readProposals(rows);
  if (lacking.length > 0) {
    const slots = { lines: lacking.join(', ') };
    io.error(`${file}: ${renderMessage({ id: 'cli_propose_lacking', slots }, catalogue)}\n`);
  }
  if (proposals.length === 0 && lacking.length === 0) {
    io.error(`${file}: ${renderMessage({ id: 'cli_propose_nothing' }, catalogue)}\n`);
    return 1;
  }
  const text = `${JSON.stringify(proposeEntries(proposals), null, 2)}\n`;
  return (await writeOut([text], out, setting)) && lacking.length === 0 ? 0 : 1;
}

/** What nobody explained, where the file is the summary of a study. */
function unexplainedIn(bytes: Uint8Array): Study['unexplained'] | undefined {
  try {
    const { schema, unexplained } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Study>;
    return schema === 'sar-decoder-study/1' && Array.isArray(unexplained) ? unexplained : undefined;
  } catch {
    return undefined;
  }
}
