import type { FileSystem, FSStream } from '7z-wasm';
import type { SevenZipTools } from './seven-zip-tools.ts';

/** What 7-Zip writes, as it writes it: the bytes of its output, and the lines of what it says. */
export interface SevenZipListener {
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onLine: (line: string) => void;
}

/** The stream of a program's output, which the package's types leave out. */
interface Streams extends FileSystem {
  readonly getStream: (number: number) => FSStream;
}

const ARCHIVE = 'archive.7z';
const OUTPUT = 1;
const NEW_LINE = 10;
/** The first byte of a ZIP, which no other archive that is read here begins with. */
const ZIP_START = 0x50;
/** A number of a device that the program has not got. */
const DEVICE = [80, 0] as const;
const READ_AND_WRITE = 0o666;

/** Puts letters that come one by one together to lines. */
function createLines(onLine: (line: string) => void): { add: (byte: number) => void; flush: () => void } {
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) onLine(new TextDecoder().decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  return {
    add: (byte) => {
      if (byte === NEW_LINE) flush();
      else bytes.push(byte);
    },
    flush,
  };
}

/**
 * Runs 7-Zip over an archive. It never touches a disk: its output goes to the listener while it runs, in
 * step with what it says, and what the listener throws stops it. False where it met an error of any kind.
 */
export async function runSevenZip(
  tools: SevenZipTools,
  archive: Uint8Array,
  parameters: readonly string[],
  { onBytes, onLine }: SevenZipListener,
): Promise<boolean> {
  const lines = createLines(onLine);
  const program = await tools.start({
    // Nothing is typed in: anything but this would be taken for letters without end.
    stdin: () => null as unknown as number,
    stderr: (byte) => lines.add(byte & 0xff),
    print: () => {},
    printErr: () => {},
  });
  const files = program.FS as Streams;
  const device = files.makedev(...DEVICE);
  files.registerDevice(device, {
    write: (_: unknown, bytes: Uint8Array, from: number, length: number) => {
      onBytes(new Uint8Array(bytes.subarray(from, from + length)));
      return length;
    },
  });
  files.mkdev('/dev/listener', READ_AND_WRITE, device);
  // The lowest free number is taken by what is opened next: that of the output.
  files.close(files.getStream(OUTPUT));
  files.open('/dev/listener', 'w');
  files.writeFile(ARCHIVE, archive);
  const isZip = archive[0] === ZIP_START;
  try {
    const status: unknown = program.callMain([
      ...parameters,
      isZip ? '-tzip' : '-t7z',
      '-sccUTF-8',
      '--',
      ARCHIVE,
    ]);
    return status === 0;
  } catch {
    return false;
  } finally {
    lines.flush();
  }
}
