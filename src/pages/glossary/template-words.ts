/** Plain words with gaps, as they are before a reply fills them: {year} becomes “…”. */
export function templateWords(template: string): string {
  return template
    .replace(/\{[a-z0-9_-]{1,30}\}/g, '…')
    .replaceAll('[', '')
    .replaceAll(']', '');
}
