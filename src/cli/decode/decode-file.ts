import type { Glossary } from '../../glossary/entry.ts';
import type { InputFile } from '../../read/document.ts';
import { FATAL_CODES } from '../../read/warning.ts';
import { decodeReply } from '../../report/decode-reply.ts';
import { joinPieces, processIo } from '../io.ts';
import { openFiles } from '../open-files.ts';
import type { DecodeCommand } from '../parse-arguments.ts';
import { createProgress } from '../progress.ts';
import { readingTools } from '../reading-tools.ts';
import type { Setting } from '../run.ts';
import { complain, complainOfLacking, type LackingCode, sayHowToUnlock } from '../say.ts';
import { type CliResult, formatResult } from './format-result.ts';
import { streamLong } from './stream-long.ts';

/** How files are decoded, whichever they are. */
export type DecodeHow = Pick<DecodeCommand, 'format' | 'party' | 'passwords' | 'tables'>;

/** What another process must be told before it can decode. */
export interface DecodeSetting extends Pick<Setting, 'catalogue' | 'version'> {
  readonly how: DecodeHow;
}

/** What comes of a file, in its order: what is to be written, that it was not read, and what is to be said of it. */
export type FilePart = string | Uint8Array | { readonly isUnread: true } | { readonly said: string };

/** Decodes one file, as another process does it: what it has to say of the file comes among the parts. */
export async function* decodeFile(
  name: string,
  { how, ...rest }: DecodeSetting,
  glossary: Glossary,
): AsyncGenerator<FilePart> {
  let said = '';
  const error = (text: string): void => {
    said += text;
  };
  const io = { ...processIo(), watched: false, error };
  yield* joinPieces(partsOf(name, how, glossary, { ...rest, io }));
  if (said !== '') yield { said };
}

/** Decodes one file, a reply of its own. */
export async function* partsOf(
  name: string,
  how: DecodeHow,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<FilePart> {
  // Lines are the one form that a file may have which is too long to be held.
  const isLines = how.format === 'ndjson' && !how.tables;
  const long = isLines ? await streamLong(name, how, glossary, setting) : undefined;
  if (long) return yield* long;
  for await (const { file } of openFiles([name], setting.io)) {
    if (file) yield* partsOfReply([file], how, glossary, setting);
    else yield* partsOfLacking(name, 'cannot-open', how, setting);
  }
}

/** Decodes files as one reply. */
export async function* partsOfReply(
  files: readonly InputFile[],
  how: DecodeHow,
  glossary: Glossary,
  setting: Setting,
): AsyncGenerator<FilePart> {
  const progress = createProgress(files[0]?.name ?? '', setting);
  const result = await decodeReply(files, {
    read: readingTools(how.passwords),
    glossary,
    ...(how.party === undefined ? {} : { party: how.party }),
    tables: how.tables,
    tool: `sar-decoder ${setting.version}`,
    onStep: progress.step,
  });
  progress.end();
  sayOf(result, how, setting);
  if (!result.report || result.warnings.some(({ code }) => FATAL_CODES.has(code))) yield { isUnread: true };
  yield* formatResult(result, how.format, setting.catalogue);
}

/** A file of which nothing is known but why. */
export function* partsOfLacking(
  file: string,
  lacking: LackingCode,
  how: DecodeHow,
  setting: Setting,
): Generator<FilePart> {
  complainOfLacking(file, lacking, setting);
  yield { isUnread: true };
  yield* formatResult({ file, warnings: [], lacking }, how.format, setting.catalogue);
}

/** What was wrong; also with a file that was read all the same, where its form has no place for that. */
function sayOf({ file, report, warnings }: CliResult, { format }: DecodeHow, setting: Setting): void {
  const said = report?.warnings ?? warnings;
  const first = said.find((warning) => FATAL_CODES.has(warning.code)) ?? said[0];
  if (!report && first) complain(file, first, setting);
  sayHowToUnlock(warnings, setting);
  if (format !== 'csv') return;
  for (const warning of report?.warnings ?? []) complain(file, warning, setting, report?.documents);
}
