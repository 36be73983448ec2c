import type { Dialect } from './find-dialect.ts';

/**
 * Where the last whole row of a piece of text ends: after its line break, which is `\n`. A quotation mark
 * opens a quoted cell only at the start of a cell, as the parser holds it, so a stray inch mark does not.
 */
export function findRowEnd(
  text: string,
  { delimiter, quote, escape }: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
): number {
  let end = 0;
  let at = 0;
  for (;;) {
    const mark = nextOpening(text, at, delimiter, quote);
    // Sliced, so that no search goes back over what was searched already.
    const unquoted = text.slice(at, mark < 0 ? text.length : mark);
    const broken = unquoted.lastIndexOf('\n');
    if (broken >= 0) end = at + broken + 1;
    const close = mark < 0 ? -1 : findClose(text, mark + 1, quote, escape);
    if (close < 0) return end;
    at = close + 1;
  }
}

/** The next mark at the start of a cell, from a place on. */
function nextOpening(text: string, from: number, delimiter: string, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1];
    if (at === 0 || before === '\n' || before === delimiter) return at;
  }
  return -1;
}

/** The mark that closes a quoted cell. */
function findClose(text: string, from: number, quote: string, escape: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (escape === quote) {
      if (text[at + 1] !== quote) return at;
      at++;
    } else {
      let slashes = 0;
      while (at - slashes > from && text[at - 1 - slashes] === escape) slashes++;
      if (slashes % 2 === 0) return at;
    }
  }
  return -1;
}
