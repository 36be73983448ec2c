import { crc32 } from 'node:zlib';

/** Offsets and marks of the ZIP format's three records. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A ZIP whose members are stored as they are, with no dates: the same bytes each time. */
export function makeStoredZip(members: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(members)) {
    const body = Buffer.from(text, 'utf8');
    const sizes = Buffer.alloc(20);
    sizes.writeUInt32LE(crc32(body), 4);
    sizes.writeUInt32LE(body.length, 8);
    sizes.writeUInt32LE(body.length, 12);
    sizes.writeUInt16LE(Buffer.byteLength(name), 16);
    const local = Buffer.concat([mark(LOCAL), version(), flags(), sizes, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([mark(CENTRAL), version(), version(), flags(), sizes, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, mark(END), end]));
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Version 2.0, which every reader knows. */
function version(): Buffer {
  return Buffer.from([20, 0]);
}

/** Names in UTF-8; no compression. */
function flags(): Buffer {
  return Buffer.from([0, 8, 0, 0]);
}
