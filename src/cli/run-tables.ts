import { leaveOutCharts, mergeTables } from '../layout/merge-tables.ts';
import { findPlainTables } from '../layout/find-plain-tables.ts';
import { flattenPage } from '../layout/ink.ts';
import { isRealTable } from '../layout/is-real-table.ts';
import type { Table } from '../layout/block.ts';
import { createLayout } from '../layout/layout.ts';
import type { Box } from '../read/where.ts';
import type { InputFile } from '../read/document.ts';
import { read } from '../read/read.ts';
import { FATAL_CODES, type Warning } from '../read/warning.ts';
import { tableJson } from '../report/report-json.ts';
import { openFiles } from './open-files.ts';
import type { TablesCommand } from './parse-arguments.ts';
import { readingTools } from './reading-tools.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complain, complainOfOpening, writeOut } from './say.ts';

/** Gives the tables of the files as they stand, explaining nothing. */
export async function runTables(command: TablesCommand, setting: Setting): Promise<ExitStatus> {
  const tables: ReturnType<typeof tableJson>[] = [];
  let status: ExitStatus = 0;
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    if (!file) {
      complainOfOpening(name, setting);
      status = 1;
      continue;
    }
    const found = await findTables(file, command.passwords);
    tables.push(...found.tables.map(tableJson));
    for (const warning of found.warnings) {
      complain(name, warning, setting);
      if (FATAL_CODES.has(warning.code)) status = 1;
    }
  }
  const text = JSON.stringify({ schema: 'sar-decoder-tables/1', tables }, null, 2);
  const written = await writeOut([text, '\n'], command.out, setting);
  return written ? status : 1;
}

/** The tables of one file, and what reading it warned of. */
export async function findTables(file: InputFile, passwords: readonly string[]) {
  const layout = createLayout();
  const warnings: Warning[] = [];
  const figures: Table[] = [];
  const charted = new Map<number, readonly Box[]>();
  for await (const step of read(file, readingTools(passwords))) {
    if (step.kind === 'part') {
      layout.add(step.part);
      if (step.part.kind === 'page') {
        const plain = findPlainTables(flattenPage(step.part));
        figures.push(...plain.tables);
        if (plain.charted.length > 0)
          charted.set(
            step.part.number,
            plain.charted.map((ink) => ink.box),
          );
      }
    }
    if (step.kind === 'warning') warnings.push(step.warning);
  }
  return {
    tables: mergeTables(leaveOutCharts(layout.finish().tables, charted), figures).filter(isRealTable),
    warnings,
  };
}
