const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML allows in a text: a reply may hold anything, and one letter too many makes the file unreadable. */
const NEVER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in an XML file, in an attribute too. */
export function xmlText(text: string): string {
  return text.replaceAll(NEVER, '').replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}
