import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';

/** Letters of base64 that a line of a mail may have. */
const LINE = /.{1,76}/g;
/** Bytes that fit into one encoded word of a head: with what stands around them, 75 letters. */
const ENCODED_WORD = 45;

/** A letter as a mail that is not sent yet: mail programs open it to be read, changed and sent. */
export function letterMail(letter: Letter): string {
  const body = base64(new TextEncoder().encode(letterText(letter).replaceAll('\n', '\r\n')));
  return [
    ...(letter.email === undefined ? [] : [`To: ${letter.email}`]),
    `Subject: ${encodeHead(letter.subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(LINE) ?? []),
    '',
  ].join('\r\n');
}

/** An address for `mailto:`, with the subject alone: programs cut long texts off. */
export function mailtoOf({ email, subject }: Letter): string {
  return `mailto:${encodeURIComponent(email ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
}

/** A head of a mail holds plain letters alone; others are put in words of base64, none cut within a letter. */
function encodeHead(text: string): string {
  const words: string[] = [];
  let held = '';
  for (const letter of text) {
    if (new TextEncoder().encode(held + letter).length > ENCODED_WORD) {
      words.push(held);
      held = '';
    }
    held += letter;
  }
  return [...words, held]
    .map((word) => `=?utf-8?B?${base64(new TextEncoder().encode(word))}?=`)
    .join('\r\n ');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
