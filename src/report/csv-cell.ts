/** A text that a spreadsheet would take for a formula; East Asian ones also take the wide signs for one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A cell of a CSV (RFC 4180). A text like a formula gets an apostrophe; numbers stay numbers. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
