import type { DocumentInfo } from '../read/document.ts';
import { nameOfWarning } from '../report/file-of-warning.ts';
import { renderMessage } from '../report/render-message.ts';
import { warningMessage } from '../report/report-json.ts';
import { LOCKED_CODES, type Warning } from '../read/warning.ts';
import type { Pieces } from './io.ts';
import type { Setting } from './run.ts';

/** The code under which a file that the machine would not open stands in the JSON. */
const CANNOT_OPEN = 'cannot-open';

/** What stands in the JSON for a file that the machine would not open. */
export function cannotOpen({ catalogue }: Pick<Setting, 'catalogue'>): { code: string; message: string } {
  return { code: CANNOT_OPEN, message: renderMessage({ id: 'cli_cannot_open' }, catalogue) };
}

/** Names a reply on standard error, and the file in it, and says in one sentence what is the matter. */
export function complain(
  reply: string,
  warning: Warning,
  { io, catalogue }: Setting,
  documents: readonly DocumentInfo[] = [],
): void {
  const name = nameOfWarning(warning, reply, documents);
  const inner = name === undefined ? '' : ` ${name}:`;
  io.error(`${reply}:${inner} ${renderMessage(warningMessage(warning), catalogue)}\n`);
}

/** Says how a password is given here: what is said of a locked file is also said where there is no command line. */
export function sayHowToUnlock(warnings: readonly Warning[], { io, catalogue }: Setting): void {
  if (!warnings.some(({ code }) => LOCKED_CODES.has(code))) return;
  io.error(`${renderMessage({ id: 'cli_how_to_unlock' }, catalogue)}\n`);
}

/** As `complain`, for a file that is not there or may not be read. */
export function complainOfOpening(name: string, { io, catalogue }: Setting): void {
  io.error(`${name}: ${renderMessage({ id: 'cli_cannot_open' }, catalogue)}\n`);
}

/** Whether the result would be written over a file that it is made from; if so, that is said. */
export async function wouldOverwrite(
  out: string | undefined,
  inputs: readonly string[],
  { io, catalogue }: Setting,
): Promise<boolean> {
  if (out === undefined || !(await io.isInput?.(out, inputs))) return false;
  io.error(`${out}: ${renderMessage({ id: 'cli_out_is_input' }, catalogue)}\n`);
  return true;
}

/** Writes the result; says so and gives false where that place cannot be written. */
export async function writeOut(pieces: Pieces, file: string | undefined, setting: Setting): Promise<boolean> {
  try {
    await setting.io.write(pieces, file);
    return true;
  } catch (error) {
    // Only the system's own refusals name what was asked of it; anything else is a fault of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    setting.io.error(`${file ?? '-'}: ${renderMessage({ id: 'cli_cannot_write' }, setting.catalogue)}\n`);
    return false;
  }
}
