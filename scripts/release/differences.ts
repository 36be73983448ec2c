import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

type Archives = ReadonlyMap<string, Uint8Array>;

/** The names of what is not the same in two sets of archives: files in them where those differ, else the archive. */
export async function differences(first: Archives, second: Archives): Promise<string[]> {
  const names = new Set([...first.keys(), ...second.keys()]);
  const found: string[] = [];
  for (const name of names) {
    const [a, b] = [first.get(name), second.get(name)];
    if (a && b && Buffer.from(a).equals(Buffer.from(b))) continue;
    const [inA, inB] = [await contents(a), await contents(b)];
    const inside = new Set([...inA.keys(), ...inB.keys()]);
    const unlike = [...inside].filter((each) => inA.get(each) !== inB.get(each));
    found.push(...(unlike.length > 0 ? unlike.map((each) => `${name}: ${each}`) : [name]));
  }
  return found;
}

async function contents(archive: Uint8Array | undefined): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (!archive) return found;
  const reader = new ZipReader(new Uint8ArrayReader(archive));
  for (const entry of await reader.getEntries())
    if (!entry.directory)
      found.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())).toString('base64'));
  await reader.close();
  return found;
}
