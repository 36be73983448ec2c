/**
 * Where the last whole row of a piece of text ends: after its line break. A quotation mark opens a
 * quoted cell only at the start of a cell, as the parser holds it, so a stray inch mark does not.
 */
export function findRowEnd(text: string, delimiter: string): number {
  let end = 0;
  let quoted = false;
  let start = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') continue;
      if (text[at + 1] === '"') at++;
      else quoted = false;
    } else if (letter === '"' && start) {
      quoted = true;
      start = false;
    } else if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n' && at + 1 < text.length)) {
      end = at + 1;
      start = true;
    } else start = letter === delimiter;
  }
  return end;
}
