import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { pipedRows } from './piped-rows.ts';
import { LIMITS } from './limits.ts';

const MEGABYTE = 1024 * 1024;
/** Letters up to which a paragraph without a full stop may be a heading. */
const HEADING_LENGTH = 60;

/** The blocks of a text that blank lines part, with the line breaks inside each kept. */
export function splitBlocks(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** Whether a block of text may be a heading: one short line without a full stop. */
export function isHeading(block: string): boolean {
  return block.length <= HEADING_LENGTH && !block.includes('\n') && /[a-z]$/i.test(block);
}

/** Reads plain text as paragraphs: blocks that blank lines part. Line breaks inside one are kept. */
export async function* readParagraphs(file: InputFile, info: DocumentInfo): AsyncGenerator<ReadStep> {
  const limit = LIMITS.text.megabytes;
  if (file.bytes.length > limit * MEGABYTE) {
    const size = Math.ceil(file.bytes.length / MEGABYTE);
    yield { kind: 'warning', warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
    return;
  }
  const text = [...decodeText(file.bytes, findEncoding(file.bytes), MEGABYTE)].join('');
  const blocks = splitBlocks(text);
  if (blocks.length === 0) {
    yield { kind: 'warning', warning: { code: 'empty' } };
    return;
  }
  for (const [index, block] of blocks.entries()) {
    const number = index + 1;
    const heading = isHeading(block);
    const table = pipedRows(block, { document: info.id, sheet: `Table ${number}` });
    if (table) yield { kind: 'part', part: table };
    else yield { kind: 'part', part: { kind: 'paragraph', document: info.id, number, text: block, heading } };
  }
  yield { kind: 'end', document: { ...info, pages: blocks.length, format: 'text' } };
}
