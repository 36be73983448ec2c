import { type MsgFolder, PROPERTIES } from './open-msg.ts';

/** Values of an Outlook item by the numbers that Outlook gives them. */
export interface MsgValues {
  readonly text: (id: string) => string | undefined;
  readonly bytes: (id: string) => Uint8Array | undefined;
  readonly number: (id: string) => number | undefined;
  readonly time: (id: string) => Date | undefined;
}

/** Bytes before the first value, for an item and for what belongs to one. */
export const HEAD = { item: 32, part: 8 } as const;
const ENTRY = 16;
const UNICODE = '001F';
const EIGHT_BIT = '001E';
const BINARY = '0102';
/** Whole seconds between the years 1601 and 1970, and the steps of Windows' clock in a millisecond. */
const EPOCH_SECONDS = 11_644_473_600;
const STEPS = 10_000;

/** The encoding that Windows means by a number; the usual one of western offices where we do not know it. */
export function encodingOfCodePage(page: number | undefined): string {
  const labels: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
  };
  if (page === undefined) return 'windows-1252';
  const label = labels[page] ?? (page > 28_590 && page < 28_606 ? `iso-8859-${page - 28_590}` : undefined);
  try {
    return new TextDecoder(label ?? `windows-${page}`).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Reads the values of an item or of a part of one. `page` is the code page of letters of one byte. */
export function readMsgValues(folder: MsgFolder, head: number, page?: number): MsgValues {
  const fixed = readFixed(folder.streams.get(PROPERTIES), head);
  const own = fixed.get('3FFD')?.getInt32(0, true);
  const decoder = new TextDecoder(encodingOfCodePage(own ?? page));
  const stream = (id: string, type: string): Uint8Array | undefined =>
    folder.streams.get(`__substg1.0_${id}${type}`);
  return {
    text: (id) => {
      const wide = stream(id, UNICODE);
      const narrow = stream(id, EIGHT_BIT);
      const text = wide ? new TextDecoder('utf-16le').decode(wide) : narrow && decoder.decode(narrow);
      return text?.replace(/(?<!\0)\0+$/, '');
    },
    bytes: (id) => stream(id, BINARY),
    number: (id) => fixed.get(id)?.getInt32(0, true),
    time: (id) => {
      const value = fixed.get(id)?.getBigUint64(0, true);
      if (value === undefined || value === 0n) return undefined;
      const date = new Date(Number(value) / STEPS - EPOCH_SECONDS * 1000);
      return Number.isNaN(date.getTime()) ? undefined : date;
    },
  };
}

/** The values of fixed size: 16 bytes each, of which two name the kind, two the value, and eight hold it. */
function readFixed(bytes: Uint8Array | undefined, head: number): ReadonlyMap<string, DataView> {
  const values = new Map<string, DataView>();
  if (!bytes) return values;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = head; at + ENTRY <= bytes.length; at += ENTRY) {
    const id = view
      .getUint16(at + 2, true)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0');
    values.set(id, new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
  }
  return values;
}
