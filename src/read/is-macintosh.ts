/** Bytes that are looked at, from the first one that is no ASCII. */
const SAMPLE = 64 * 1024;
/** Letters by which one reading must be better to be believed against Windows, which most files are from. */
const CLEARLY = 2;

/** Marks that stand between or beside words of English. */
const MARKS = /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022]/gu;
/** Small letters with accents within words: names and places. */
const WITHIN = /(?<=\p{L})[àáâäãåæçèéêëìíîïñòóôöõøùúûüßœ](?=\p{L}|[\s,;"'.]|$)/gu;
/** A mark that opens where one must close; an accented capital or a sign among small letters: nobody writes so. */
const BROKEN = /(?<=\p{L})[‘“]|[”…](?=\p{L})|(?<=\p{Ll})[À-ÖØ-ÞŠŒŽŸ\p{S}‡†‰](?=\p{Ll}|[\s,;"'.]|$)/gu;
/** An accented letter on its own stands for a dash or a mark. */
const ALONE = /(?<=[\s,;"]|^)[ìíîïñòóôöõùúûüÐÒÓÔÕ](?=[\s,;"]|$)/gu;

function score(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(MARKS) * 2 + count(WITHIN) - (count(BROKEN) + count(ALONE)) * 2;
}

/**
 * Whether bytes that are no UTF-8 are letters as the old Macintosh wrote them (Excel for Mac still saves
 * "CSV (Macintosh)") rather than as Windows does: read so, more of them make words and marks.
 */
export function isMacintosh(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 16);
  const sample = bytes.subarray(from, from + SAMPLE);
  const mac = score(new TextDecoder('macintosh').decode(sample));
  return mac >= score(new TextDecoder('windows-1252').decode(sample)) + CLEARLY;
}
