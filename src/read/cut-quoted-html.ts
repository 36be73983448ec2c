import { Parser } from 'htmlparser2';
import marks from './quote-marks.json' with { type: 'json' };

const IDS: ReadonlySet<string> = new Set(marks.ids);
const CLASSES: ReadonlySet<string> = new Set(marks.classes);
/** Outlook parts an earlier message from the answer by a line above its heads, and by nothing else. */
const OUTLOOK_RULE = /^\s*border:\s*none;\s*border-top:\s*solid\s+#[0-9a-f]{6}\s+1\.0pt/i;

function isQuote(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { id = '', class: classes = '', type = '', style = '' } = attributes;
  if (name === 'blockquote' && type.toLowerCase() === 'cite') return true;
  return (
    IDS.has(id) ||
    classes.split(/\s+/).some((one) => CLASSES.has(one)) ||
    (name === 'div' && OUTLOOK_RULE.test(style))
  );
}

/**
 * A mail's HTML without the earlier messages that it repeats at its end. A mail that says nothing
 * before them is kept whole.
 */
export function cutQuotedHtml(html: string): string {
  let at: number | undefined;
  let letters = 0;
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'title' || name === 'script') silent++;
      if (at === undefined && isQuote(name, attributes)) at = parser.startIndex;
    },
    onclosetag(name) {
      if (name === 'style' || name === 'title' || name === 'script') silent--;
    },
    ontext(text) {
      if (at === undefined && silent === 0) letters += text.replace(/[^\p{L}\d]+/gu, '').length;
    },
  });
  parser.end(html);
  return at === undefined || letters === 0 ? html : html.slice(0, at);
}
