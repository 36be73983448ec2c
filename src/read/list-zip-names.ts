/** Bytes from the end in which a ZIP's last record lies, with the longest remark after it. */
const TAIL = 65_557;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Entries that are looked at. What tells a kind of file stands among the first. */
const MOST = 500;

/** The names of a ZIP's files as its directory lists them, the first few hundred. None where it was cut. */
export function listZipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - TAIL);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && names.length < MOST && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/'));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
