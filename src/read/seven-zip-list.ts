/** A member of a 7-Zip archive as its list states it. */
export interface SevenZipEntry {
  readonly path: string;
  /** Bytes of it as they come out. What is stated is believed only as far as it forbids something. */
  readonly size: number;
  /** A folder, a link, or anything else that is no file of its own. */
  readonly isFile: boolean;
  readonly locked: boolean;
  /** Megabytes of memory that unpacking it takes. */
  readonly memory: number;
}

const MEGABYTE = 1024 * 1024;
const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: MEGABYTE, g: 1024 * MEGABYTE };

/** The memory of one step of packing: 7-Zip writes `24` for two to the power of 24, or `192k`. */
function bytesOf(figure: string, unit: string): number {
  const number = Number(figure);
  return unit === '' ? 2 ** number : number * (UNITS[unit] ?? 1);
}

function memoryOf(method: string): number {
  const steps = method.matchAll(/(?:\blzma2?:|:mem)(\d{1,10})([bkmg]?)/gi);
  return Math.max(0, ...[...steps].map(([, figure = '', unit = '']) => bytesOf(figure, unit))) / MEGABYTE;
}

function toEntry(values: ReadonlyMap<string, string>): SevenZipEntry {
  const attributes = values.get('Attributes') ?? '';
  const unix = /(?:^| )([a-z-])[rwxst-]{9}$/i.exec(attributes)?.[1];
  return {
    path: values.get('Path') ?? '',
    size: Number(values.get('Size')) || 0,
    isFile: !/^\S*D/.test(attributes) && (unix === undefined || unix === '-'),
    locked: values.get('Encrypted') === '+',
    memory: memoryOf(values.get('Method') ?? ''),
  };
}

/** Reads the list that 7-Zip prints with all that it knows of each member. */
export function parseSevenZipList(text: string): SevenZipEntry[] {
  const entries: SevenZipEntry[] = [];
  let values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^(\w[\w ]*?) = ?(.*)$/.exec(line) ?? [];
    if (name === 'Path') values = new Map();
    if (name !== undefined && value !== undefined) values.set(name, value);
    if (line === '' && values.size > 0) {
      entries.push(toEntry(values));
      values = new Map();
    }
  }
  if (values.size > 0) entries.push(toEntry(values));
  return entries;
}
