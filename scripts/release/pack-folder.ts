import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** An ordinary file that all may read and its owner may write. */
const MODE = 0o100644;
const FIRST_YEAR = 1980;

// The library's own deflate gives the same bytes on every machine; the browser's and Node's do not.
configure({ useWebWorkers: false, useCompressionStream: false });

/** The date as ZIP files have it, in UTC and not in the time zone of this machine: seconds count by twos. */
export function zipDate(date: Date): number {
  const day =
    ((Math.max(date.getUTCFullYear(), FIRST_YEAR) - FIRST_YEAR) << 9) |
    ((date.getUTCMonth() + 1) << 5) |
    date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/**
 * A ZIP of all files of a folder that depends on nothing but their names and bytes and the date: names are sorted, each has
 * the same date and mode, and there are no entries for folders.
 */
export async function packFolder(folder: string, date: Date, within = ''): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    extendedTimestamp: false,
    rawLastModDate: zipDate(date),
    lastModDate: date,
    unixMode: MODE,
    dataDescriptor: false,
  });
  for (const name of await namesIn(folder))
    await writer.add(`${within}${name}`, new Uint8ArrayReader(await readFile(path.join(folder, name))));
  return writer.close();
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
