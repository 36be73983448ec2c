/** A text in parts of about so many UTF-16 units, which together are the text: cut after a line where one ends near. */
export function cutText(text: string, size: number): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfPart(text, start, size);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts.length > 0 ? parts : [''];
}

function endOfPart(text: string, start: number, size: number): number {
  const end = start + size;
  if (end >= text.length) return text.length;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  if (line > start) return line;
  // A letter of two units stays whole.
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? end - 1 : end;
}

/** How many times words stand in a text, capitals or not. */
export function countIn(text: string, words: string): number {
  const sought = words.trim().toLowerCase();
  return sought === '' ? 0 : text.toLowerCase().split(sought).length - 1;
}
