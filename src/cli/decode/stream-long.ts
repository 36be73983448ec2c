import type { Glossary } from '../../glossary/entry.ts';
import { LIMITS } from '../../read/limits.ts';
import { findRowStream, streamRows } from '../../report/stream-rows.ts';
import type { DecodeCommand } from '../parse-arguments.ts';
import type { Setting } from '../run.ts';

const MEGABYTE = 1024 * 1024;

/** The lines of a long file of rows. Gives nothing for any other file: that is read whole. */
export async function streamLong(
  name: string,
  command: Pick<DecodeCommand, 'party'>,
  glossary: Glossary,
  { io, catalogue, version }: Setting,
): Promise<AsyncGenerator<Uint8Array> | undefined> {
  const atLeast = LIMITS.rows.streamFromMegabytes * MEGABYTE;
  const [looked, file] = [await io.stream?.(name, atLeast), await io.stream?.(name, atLeast)];
  if (!looked || !file) return undefined;
  const head = new Uint8Array(MEGABYTE);
  let length = 0;
  for await (const piece of looked.pieces) {
    if (length + piece.length > head.length) break;
    head.set(piece, length);
    length += piece.length;
  }
  const plan = findRowStream(head.subarray(0, length), name);
  if (!plan) return undefined;
  return streamRows(file, plan, {
    glossary,
    ...(command.party === undefined ? {} : { party: command.party }),
    tool: `sar-decoder ${version}`,
    catalogue,
  });
}
