import { decodeText, type Encoding, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { Flow } from './flow.ts';
import { LIMITS } from './limits.ts';
import type { ReadContext } from './read-options.ts';
import { FlowTeller } from './tell-flow.ts';
import { HtmlWalker } from './walk-html.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes that are decoded and walked over at a time. */
const PIECE = 256 * 1024;
/** Bytes in which a page may name its encoding. */
const HEAD = 4096;
const CHARSET = /<meta\b[^>]{0,300}?charset\s*=\s*["']?([a-z0-9_:-]{2,40})/i;

/** The encoding that the page names for itself, where its bytes leave that open. */
function encodingOf(bytes: Uint8Array): Encoding | string {
  const found = findEncoding(bytes);
  if (found.label !== 'windows-1252') return found;
  const named = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  try {
    return named === undefined || /^utf-?(?:8|16)/i.test(named) ? found : new TextDecoder(named).encoding;
  } catch {
    return found;
  }
}

function* decodeNamed(bytes: Uint8Array, label: string): Generator<string> {
  const decoder = new TextDecoder(label);
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}

/**
 * Reads a web page, a mail's body, or a spreadsheet that is a web page in truth: paragraphs, headings and
 * tables in reading order. Nothing of it is run, shown as markup or fetched.
 */
export async function* readWebPage(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.page.megabytes;
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  if (size > limit) {
    yield { kind: 'warning', warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
    return;
  }
  const encoding = encodingOf(file.bytes);
  const pieces =
    typeof encoding === 'string'
      ? decodeNamed(file.bytes, encoding)
      : decodeText(file.bytes, encoding, PIECE);
  const guessed = typeof encoding !== 'string' && encoding.label === 'windows-1252';
  if (guessed) yield { kind: 'warning', warning: { code: 'encoding-guessed' } };
  const flow = new Flow();
  const walker = new HtmlWalker(flow);
  const teller = new FlowTeller(info, context);
  let done = 0;
  for (const piece of pieces) {
    if (context.signal?.aborted || walker.tooDeep) break;
    walker.write(piece);
    yield* teller.tell(flow.take());
    done = Math.min(done + PIECE, file.bytes.length);
    yield { kind: 'progress', document: info.id, done, of: file.bytes.length };
  }
  walker.end();
  yield* teller.tell(flow.take());
  if (walker.tooDeep) {
    const slots = { limit: LIMITS.page.levels, unit: 'levels' };
    yield { kind: 'warning', warning: { code: 'holds-too-much', slots } };
  }
  yield* teller.end();
}
