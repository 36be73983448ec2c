import { configure, type Entry, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { countLevels } from './count-levels.ts';
import { LIMITS } from './limits.ts';
import type { Warning } from './warning.ts';

const MEGABYTE = 1024 * 1024;
/** Members of one package. A letter with a thousand pictures has some three thousand. */
const MOST_MEMBERS = 20_000;
const XML = /\.(?:xml|rels)$/i;
/** What a compound file starts with. Word and Excel put a whole package into one to lock it. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The members of a ZIP container that a word processor or a spreadsheet wrote. */
export interface OfficePackage {
  readonly names: ReadonlySet<string>;
  /** A member's bytes, or nothing where it is missing, damaged, or XML that nests without end. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Whether all members together really are within the limit. Nothing of them is kept. */
  readonly holds: () => Promise<boolean>;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

interface Sink {
  readonly stream: WritableStream<Uint8Array>;
  readonly size: () => number;
  readonly join: () => Uint8Array;
}

/** Writes what comes out of a member, and stops it when it grows past what is left. */
function createSink(most: number, keep: boolean): Sink {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new WritableStream<Uint8Array>({
    write(piece) {
      size += piece.length;
      if (size > most) throw new RangeError('larger than it may be');
      if (keep) pieces.push(piece);
    },
  });
  return {
    stream,
    size: () => size,
    join: () => {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}

/**
 * Opens an office file without inflating anything. One whose directory promises more than the limit is
 * refused; a member that lies about its size is stopped while it inflates.
 */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage | Warning> {
  const limit = LIMITS.office.inflatedMegabytes;
  const packed = Math.ceil(bytes.length / MEGABYTE);
  if (packed > LIMITS.office.megabytes)
    return { code: 'too-large', slots: { size: packed, limit: LIMITS.office.megabytes, unit: 'MB' } };
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return { code: 'locked-office' };
  configure({ useWebWorkers: false });
  const members = new Map<string, FileEntry>();
  let promised = 0;
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      if (!isFile(entry)) continue;
      promised += entry.uncompressedSize;
      members.set(entry.filename.replaceAll('\\', '/').replace(/^\//, ''), entry);
      if (members.size > MOST_MEMBERS)
        return { code: 'too-large', slots: { size: members.size, limit: MOST_MEMBERS, unit: 'files' } };
    }
  } catch {
    return { code: 'damaged' };
  }
  const size = Math.ceil(promised / MEGABYTE);
  if (size > limit) return { code: 'too-large', slots: { size, limit, unit: 'MB' } };
  let room = limit * MEGABYTE;
  return {
    names: new Set(members.keys()),
    read: async (name) => {
      const sink = createSink(room, true);
      try {
        await members.get(name)?.getData(sink.stream, { checkSignature: false });
      } catch {
        return undefined;
      }
      const whole = sink.join();
      room -= whole.length;
      if (XML.test(name) && countLevels(whole, LIMITS.page.levels) > LIMITS.page.levels) return undefined;
      return members.has(name) ? whole : undefined;
    },
    holds: async () => {
      let left = limit * MEGABYTE;
      for (const member of members.values()) {
        const sink = createSink(left, false);
        // A damaged member is for the parser to judge; what came out of it counts.
        await member.getData(sink.stream, { checkSignature: false }).catch(() => undefined);
        left -= sink.size();
        if (left < 0) return false;
      }
      return true;
    },
  };
}
