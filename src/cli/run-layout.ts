import { createLayout } from '../layout/layout.ts';
import type { InputFile, Page } from '../read/document.ts';
import { read } from '../read/read.ts';
import { FATAL_CODES, type Warning } from '../read/warning.ts';
import { renderMessage } from '../report/render-message.ts';
import { drawLayout } from './drawing/draw-layout.ts';
import { openFiles } from './open-files.ts';
import type { LayoutCommand } from './parse-arguments.ts';
import { readingTools } from './reading-tools.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complain, complainOfOpening, writeOut } from './say.ts';

/** Draws what was found on one page of a file, for whoever wants to know why it was read as it was. */
export async function runLayout(command: LayoutCommand, setting: Setting): Promise<ExitStatus> {
  const { page: number, file: name } = command;
  for await (const { file } of openFiles([name], setting.io)) {
    if (!file) {
      complainOfOpening(name, setting);
      return 1;
    }
    const { laid, page, of, warnings } = await layOut(file, number, command.passwords);
    for (const warning of warnings) complain(name, warning, setting);
    if (of === 0 && warnings.some((warning) => FATAL_CODES.has(warning.code))) return 1;
    if (!page) {
      const message =
        of === 0 ? { id: 'cli_wrong_no_pages' } : { id: 'cli_wrong_page', slots: { count: of } };
      setting.io.error(`${renderMessage(message, setting.catalogue)}\n`);
      // Asking for a page that is not there is wrong usage; a file without pages is one that cannot be drawn.
      return of === 0 ? 1 : 2;
    }
    const drawing = drawLayout({ page, laid, name, of }, setting.catalogue);
    return (await writeOut([drawing], command.out, setting)) ? 0 : 1;
  }
  return 1;
}

/** Lays out the whole file, because a page is read with its neighbours. Pages are counted through all that it holds. */
async function layOut(file: InputFile, number: number, passwords: readonly string[]) {
  const layout = createLayout();
  const warnings: Warning[] = [];
  let page: Page | undefined;
  let of = 0;
  for await (const step of read(file, readingTools(passwords))) {
    if (step.kind === 'warning') warnings.push(step.warning);
    if (step.kind !== 'part') continue;
    layout.add(step.part);
    if (step.part.kind !== 'page') continue;
    of++;
    if (of === number) page = step.part;
  }
  return { laid: layout.finish(), page, of, warnings };
}
