import type { Message } from '../decode/reading.ts';
import type { DocumentInfo } from '../read/document.ts';
import { nameOfWarning } from '../report/file-of-warning.ts';
import { renderMessage } from '../report/render-message.ts';
import { warningMessage } from '../report/report-json.ts';
import { LOCKED_CODES, type Warning } from '../read/warning.ts';
import type { Pieces } from './io.ts';
import type { Setting } from './run.ts';

/** The codes under which files of which nothing is known stand in the JSON, and what is said of them. */
const LACKING = { 'cannot-open': 'cli_cannot_open', failed: 'cli_failed_over' } as const;
export type LackingCode = keyof typeof LACKING;

/** What stands in the JSON for a file that the machine would not open, or over which the program failed. */
export function lackingJson(
  code: LackingCode,
  { catalogue }: Pick<Setting, 'catalogue'>,
): { code: string; message: string } {
  return { code, message: renderMessage({ id: LACKING[code] }, catalogue) };
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
export function sayHowToUnlock(
  warnings: readonly { readonly code: string }[],
  { io, catalogue }: Setting,
): void {
  const locked: ReadonlySet<string> = LOCKED_CODES;
  if (!warnings.some(({ code }) => locked.has(code))) return;
  io.error(`${renderMessage({ id: 'cli_how_to_unlock' }, catalogue)}\n`);
}

/** As `complain`, for a file that is not there or may not be read. */
export function complainOfOpening(name: string, setting: Setting): void {
  complainOfLacking(name, 'cannot-open', setting);
}

/** As `complain`, for a file of which nothing is known but why. */
export function complainOfLacking(name: string, code: LackingCode, { io, catalogue }: Setting): void {
  io.error(`${name}: ${renderMessage({ id: LACKING[code] }, catalogue)}\n`);
}

/** Says one sentence. */
export function say(message: Message, { io, catalogue }: Setting): void {
  io.error(`${renderMessage(message, catalogue)}\n`);
}

/** Says on a terminal how many of many replies were read. */
export function sayProgress(done: number, of: number, { io, catalogue }: Setting): void {
  if (!io.watched) return;
  const end = done === of ? '\n' : '';
  io.error(`\r${renderMessage({ id: 'cli_replies_progress', slots: { done, of } }, catalogue)}${end}`);
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
  const written = setting.io.write(pieces, file).then(() => true);
  return (await orCannotWrite(written, file ?? '-', setting)) ?? false;
}

/** What comes of writing to a place; where the system refuses, that is said and there is nothing. */
export async function orCannotWrite<T>(
  writing: Promise<T>,
  place: string,
  { io, catalogue }: Setting,
): Promise<T | undefined> {
  try {
    return await writing;
  } catch (error) {
    // Only the system's own refusals name what was asked of it; anything else is a fault of ours.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    io.error(`${place}: ${renderMessage({ id: 'cli_cannot_write' }, catalogue)}\n`);
    return undefined;
  }
}
