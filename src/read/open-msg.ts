import { CFB } from '@e965/xlsx';

/** A folder of an Outlook item: the item itself, somebody whom it goes to, or what is attached. */
export interface MsgFolder {
  readonly streams: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlyMap<string, MsgFolder>;
}

interface Open {
  readonly streams: Map<string, Uint8Array>;
  readonly folders: Map<string, Open>;
}

/** A compound file as the library gives it: one path an entry. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly type: number; readonly content?: ArrayLike<number> }[];
}

/** What the library calls a stream. */
const STREAM = 2;
/** The values of fixed size of an item. */
export const PROPERTIES = '__properties_version1.0';
/** Bytes that stand before the values of an item, and of an item within another. */
const HEADS = { outer: 32, inner: 24 } as const;
/** Levels of folders: an item within an item takes two. */
const DEEPEST = 20;

/** Opens an Outlook item; nothing where it is damaged. */
export function openMsg(bytes: Uint8Array): MsgFolder | undefined {
  try {
    const { FullPaths, FileIndex } = CFB.read(bytes, { type: 'array' }) as Container;
    const root: Open = { streams: new Map(), folders: new Map() };
    for (const [index, path] of FullPaths.entries()) {
      const entry = FileIndex[index];
      // The first step is the container's own name.
      const steps = path.split('/').slice(1);
      const name = steps.pop() ?? '';
      if (entry?.type !== STREAM || name === '' || steps.length > DEEPEST) continue;
      let folder = root;
      for (const step of steps) folder = enter(folder, step);
      folder.streams.set(name, Uint8Array.from(entry.content ?? []));
    }
    return root;
  } catch {
    return undefined;
  }
}

function enter(folder: Open, name: string): Open {
  const known = folder.folders.get(name);
  if (known) return known;
  const made: Open = { streams: new Map(), folders: new Map() };
  folder.folders.set(name, made);
  return made;
}

/** An item that lies within another one, as a file of its own. */
export function writeMsg(item: MsgFolder): Uint8Array {
  const container: unknown = CFB.utils.cfb_new();
  const add = (folder: MsgFolder, path: string): void => {
    for (const [name, bytes] of folder.streams) {
      const content = path === '' && name === PROPERTIES ? widenHead(bytes) : bytes;
      CFB.utils.cfb_add(container, `${path}/${name}`, content);
    }
    for (const [name, inner] of folder.folders) add(inner, `${path}/${name}`);
  };
  add(item, '');
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}

function widenHead(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(Math.max(HEADS.outer, bytes.length + HEADS.outer - HEADS.inner));
  wide.set(bytes.subarray(0, HEADS.inner));
  wide.set(bytes.subarray(HEADS.inner), HEADS.outer);
  return wide;
}
