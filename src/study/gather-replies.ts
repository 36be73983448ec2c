/** A reply that lies in the folder of a study. `T` is how its files are known: by place, or by what was picked. */
export interface GatheredReply<T> {
  /** Its place in the folder, with `/` between the names. */
  readonly name: string;
  readonly files: readonly T[];
}

/** The replies among named files: each file, or all files of each folder. A file that lies in none is a reply of its own. */
export function gatherReplies<T>(
  files: readonly (readonly [name: string, file: T])[],
  kind: 'file' | 'folder',
): readonly GatheredReply<T>[] {
  const replies = new Map<string, T[]>();
  for (const [name, file] of files) {
    const end = name.lastIndexOf('/');
    const reply = kind === 'folder' && end > 0 ? name.slice(0, end) : name;
    const list = replies.get(reply);
    if (list) list.push(file);
    else replies.set(reply, [file]);
  }
  return [...replies].map(([name, list]) => ({ name, files: list }));
}

/** The folder that a reply lies in, or is, the outermost in the study's. Nothing where it lies in none. */
export function outermostFolder(reply: string, isFile: boolean): string | undefined {
  const [first = '', ...rest] = reply.split('/');
  return rest.length > 0 || !isFile ? first : undefined;
}
