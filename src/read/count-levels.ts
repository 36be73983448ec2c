const OPEN = 0x3c;
const CLOSE = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/**
 * How deep the elements of an XML file go, at least: counting ends past `most`. A parser looks at all elements
 * around each, so a file that only nests takes it for ever.
 */
export function countLevels(bytes: Uint8Array, most: number): number {
  let level = 0;
  let deepest = 0;
  for (let at = bytes.indexOf(OPEN); at >= 0 && deepest <= most; at = bytes.indexOf(OPEN, at + 1)) {
    const next = bytes[at + 1];
    if (next === SLASH) level--;
    else if (next !== QUESTION && next !== EXCLAMATION) {
      const end = bytes.indexOf(CLOSE, at);
      if (end < 0) break;
      if (bytes[end - 1] === SLASH) continue;
      level++;
      deepest = Math.max(deepest, level);
    }
  }
  return deepest;
}
