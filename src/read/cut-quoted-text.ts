/** A mail's own words, and those of earlier messages that it repeats. */
export interface Cut {
  readonly own: string;
  readonly quoted: string;
}

const RULED = /^\s*-{2,}\s*original (?:message|appointment)\s*-{2,}\s*$/i;
const UNDERLINE = /^\s*_{10,}\s*$/;
const WROTE = /^\s*on\b.{6,160}\bwrote:\s*$/i;
/** Mail programs break the line that names who wrote, and when, at 72 letters or so. */
const WROTE_START = /^\s*on\b.{6,160}$/i;
const WROTE_END = /^.{0,120}\bwrote:\s*$/i;
const FROM = /^\s*\*?from:./i;
const HEAD = /^\s*\*?(?:sent|date|to|cc|subject):/i;
const REPEATED = /^\s*>/;
/** Lines after `From:` among which the other heads of a repeated message stand. */
const HEAD_LINES = 4;

/** Where an earlier message starts: its heads, or a line that announces it. */
function startsEarlier(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (RULED.test(line) || WROTE.test(line)) return true;
  if (WROTE_START.test(line) && WROTE_END.test(lines[at + 1] ?? '')) return true;
  return (
    FROM.test(line) && lines.slice(at + 1, at + 1 + HEAD_LINES).filter((head) => HEAD.test(head)).length > 1
  );
}

function addressIn(text: string | undefined): string | undefined {
  return text
    ?.split(/[\s<>:"']/)
    .find((word) => /.@./.test(word))
    ?.toLowerCase();
}

/** Who wrote the earlier message that starts at a line, where its heads or the line itself say it. */
function authorAt(lines: readonly string[], at: number): string | undefined {
  const named = lines.slice(at, at + 3).find((line) => FROM.test(line) || WROTE_END.test(line));
  return addressIn(named);
}

/**
 * Parts a mail's own words from those that it repeats: what `>` marks, and all from the first earlier
 * message on. What the sender itself wrote earlier stays with its own words: the data may stand there.
 * A mail that says nothing of its own is kept whole.
 */
export function cutQuotedText(text: string, from: string | undefined): Cut {
  const sender = addressIn(from);
  const lines = text.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  let earlier = false;
  for (const [index, line] of lines.entries()) {
    if (startsEarlier(lines, index)) {
      const author = authorAt(lines, index);
      // "-----Original Message-----" stands above the heads and says nothing of who wrote it.
      earlier = sender === undefined || author !== sender;
    }
    if (earlier || REPEATED.test(line)) quoted.push(line);
    else if (!UNDERLINE.test(line)) own.push(line);
  }
  if (!/[\p{L}\d]/u.test(own.join(''))) return { own: text, quoted: '' };
  return { own: own.join('\n').trim(), quoted: quoted.join('\n').trim() };
}
