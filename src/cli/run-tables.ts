import { leaveOutCharts, mergeTables } from '../layout/merge-tables.ts';
import { findPlainTables } from '../layout/find-plain-tables.ts';
import { flattenPage } from '../layout/ink.ts';
import { isRealTable } from '../layout/is-real-table.ts';
import type { Table } from '../layout/block.ts';
import { createLayout } from '../layout/layout.ts';
import type { Box } from '../read/where.ts';
import type { DocumentInfo, InputFile, Page } from '../read/document.ts';
import { read } from '../read/read.ts';
import { FATAL_CODES, type Warning } from '../read/warning.ts';
import { namesOf, withFile } from '../report/name-files.ts';
import { tableJson, warningJson } from '../report/report-json.ts';
import { openFiles } from './open-files.ts';
import type { TablesCommand } from './parse-arguments.ts';
import { readingTools } from './reading-tools.ts';
import type { ExitStatus, Setting } from './run.ts';
import { complain, complainOfOpening, lackingJson, sayHowToUnlock, writeOut } from './say.ts';

/** What came of one file: its documents, as in a report, and what reading them warned of. */
interface FileTables {
  readonly file: string;
  readonly documents: readonly DocumentInfo[];
  readonly warnings: readonly object[];
}

/** Gives the tables of the files as they stand, explaining nothing. */
export async function runTables(command: TablesCommand, setting: Setting): Promise<ExitStatus> {
  const tables: object[] = [];
  const files: FileTables[] = [];
  let status: ExitStatus = 0;
  for await (const { name, file } of openFiles(command.files, setting.io)) {
    if (!file) {
      complainOfOpening(name, setting);
      files.push({ file: name, documents: [], warnings: [lackingJson('cannot-open', setting)] });
      status = 1;
      continue;
    }
    const { documents, warnings, ...found } = await findTables(file, command.passwords);
    const names = new Map(documents.map((document) => [document.id, document.name]));
    for (const table of found.tables) {
      const { document = '', ...rest } = tableJson(table);
      tables.push({ file: name, document, name: names.get(document) ?? name, ...rest });
    }
    files.push({
      file: name,
      documents,
      warnings: warnings.map((warning) => warningJson(warning, documents, setting.catalogue)),
    });
    for (const warning of warnings) {
      complain(name, warning, setting, documents);
      if (FATAL_CODES.has(warning.code)) status = 1;
    }
    sayHowToUnlock(warnings, setting);
  }
  const text = JSON.stringify({ schema: 'sar-decoder-tables/1', files, tables }, null, 2);
  const written = await writeOut([text, '\n'], command.out, setting);
  return written ? status : 1;
}

/** What is found in one document on the way: its tables by plain figures, and the words of its charts. */
interface Plain {
  readonly figures: Table[];
  readonly charted: Map<number, readonly Box[]>;
}

function nothing(): Plain {
  return { figures: [], charted: new Map() };
}

/** The tables of one file, the documents in it, and what reading it warned of. */
export async function findTables(file: InputFile, passwords: readonly string[]) {
  const layout = createLayout();
  const warnings: Warning[] = [];
  const documents = new Map<string, DocumentInfo>();
  const plain = new Map<string, Plain>();
  for await (const step of read(file, readingTools(passwords))) {
    if (step.kind === 'part') {
      layout.add(step.part);
      if (step.part.kind === 'page') notePlain(step.part, plain);
    }
    if (step.kind === 'document' || step.kind === 'end') documents.set(step.document.id, step.document);
    if (step.kind === 'warning')
      warnings.push(withFile(step.warning, namesOf(documents, step.document ?? ''), file.name));
  }
  const laid = layout.finish();
  // Pages of one number may be of two documents.
  const tables = [...documents.keys()].flatMap((id) => {
    const own = laid.tables.filter((table) => documentOf(table) === id);
    const { figures, charted } = plain.get(id) ?? nothing();
    return mergeTables(leaveOutCharts(own, charted), figures).filter(isRealTable);
  });
  return { tables, warnings: [...warnings, ...laid.warnings], documents: [...documents.values()] };
}

function notePlain(page: Page, all: Map<string, Plain>): void {
  const { figures, charted } = all.get(page.document) ?? nothing();
  all.set(page.document, { figures, charted });
  const found = findPlainTables(flattenPage(page));
  for (const table of found.tables) figures.push(table);
  if (found.charted.length > 0)
    charted.set(
      page.number,
      found.charted.map((ink) => ink.box),
    );
}

function documentOf(table: Table): string | undefined {
  return [...table.header, ...table.rows.flat()][0]?.where.document;
}
