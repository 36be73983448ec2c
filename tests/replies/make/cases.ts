import { ANSWER_CASES } from './cases/answers-and-groups.ts';
import { BAD_FILE_CASES } from './cases/bad-files.ts';
import { CAMPAIGNER_CASES } from './cases/campaigners.ts';
import { CONSERVATIVE_CASES } from './cases/conservative.ts';
import { EVERYDAY_CASES } from './cases/everyday-files.ts';
import { FILES_IN_FILES_CASES } from './cases/files-in-files.ts';
import { LABOUR_CASES } from './cases/labour.ts';
import { LAYOUT_CASES } from './cases/layouts.ts';
import { SYSTEM_CASES } from './cases/labels-of-systems.ts';
import { LETTER_CASES } from './cases/letters.ts';
import { LIBERAL_DEMOCRAT_CASES } from './cases/liberal-democrats.ts';
import { NARROW_TABLE_CASES } from './cases/narrow-tables.ts';
import { OFFICE_CASES } from './cases/office.ts';
import { PAGE_CASES } from './cases/pages-without-tables.ts';
import { SAMPLES } from './cases/samples.ts';
import { SPREADSHEET_CASES } from './cases/spreadsheets.ts';
import { TABLE_CASES } from './cases/tables-in-text.ts';
import { TILE_CASES } from './cases/tiles.ts';
import { WEB_CASES } from './cases/web.ts';
import type { ReplyCase } from './reply-case.ts';

/** Every invented reply of the corpus; the samples that people see are held to the same truth. */
export const CASES: readonly ReplyCase[] = [
  ...LABOUR_CASES,
  ...LIBERAL_DEMOCRAT_CASES,
  ...CONSERVATIVE_CASES,
  ...CAMPAIGNER_CASES,
  ...SPREADSHEET_CASES,
  ...SYSTEM_CASES,
  ...NARROW_TABLE_CASES,
  ...TABLE_CASES,
  ...LETTER_CASES,
  ...LAYOUT_CASES,
  ...TILE_CASES,
  ...ANSWER_CASES,
  ...OFFICE_CASES,
  ...WEB_CASES,
  ...EVERYDAY_CASES,
  ...PAGE_CASES,
  ...FILES_IN_FILES_CASES,
  ...BAD_FILE_CASES,
  ...SAMPLES.map((sample) => sample.reply),
];
