import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { Flow } from './flow.ts';
import { LIMITS } from './limits.ts';
import { isWorthReading } from './picture-in-text.ts';
import type { ReadContext } from './read-options.ts';
import { readRtfTokens } from './rtf-tokens.ts';
import { FlowTeller } from './tell-flow.ts';
import { RtfWalker } from './walk-rtf.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Reads rich text: its paragraphs and tables in reading order, with heads, feet and notes where the file has them,
 * and the pictures large enough to hold words. The columns of a table are known once all its rows are, so the file
 * is walked over twice.
 */
export async function* readRtf(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.office.megabytes;
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  if (size > limit) {
    yield { kind: 'warning', warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
    return;
  }
  const first = new RtfWalker(new Flow());
  for (const _ of readRtfTokens(file.bytes, first)) if (context.signal?.aborted) break;
  first.end();
  const flow = new Flow();
  const walker = new RtfWalker(flow, first.edges);
  const teller = new FlowTeller(info, context);
  const take = () => flow.take().filter((block) => block.kind !== 'file' || isWorthReading(block.file.bytes));
  let done = 0;
  for (const _ of readRtfTokens(file.bytes, walker)) {
    if (context.signal?.aborted) break;
    yield* teller.tell(take());
    done++;
    yield { kind: 'progress', document: info.id, done, of: Math.max(done, size * 16) };
  }
  walker.end();
  flow.end();
  yield* teller.tell(take());
  if (walker.tooDeep) yield { kind: 'warning', warning: { code: 'truncated' } };
  yield* teller.end();
}
