/** Text as it is compared: NFKC, one kind of dash and quote, white space folded, lower case, no soft hyphens. */
export function fold(text: unknown): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A label without its closing colon or dot leader. */
export function foldLabel(text: unknown): string {
  return fold(text)
    .replace(/\s?:$/, '')
    .replace(/\s?(?<!\.)\.{3,}$/, '');
}

/** A letter that no folded text holds, to join a label and its value. */
const JOIN = '\u0001';

export function pairKey(label: unknown, value: unknown): string {
  return `${foldLabel(label)}${JOIN}${fold(value)}`;
}

/** A row as one string: its cells that are not empty, in order. */
export function rowKey(cells: readonly unknown[]): string {
  return cells.map(fold).filter(Boolean).join(JOIN);
}
