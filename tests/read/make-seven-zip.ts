import startSevenZip from '7z-wasm';

export interface SevenZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It only leads to the file of this name. */
  readonly linkTo?: string;
}

/**
 * An archive as 7-Zip itself makes it, with more of its parameters where they are given. Of what is not
 * locked, the bytes are the same each time.
 */
export async function makeSevenZip(
  members: readonly SevenZipMember[],
  parameters: readonly string[] = [],
): Promise<Uint8Array> {
  const { FS: files, callMain } = await startSevenZip({ print: () => {}, printErr: () => {} });
  files.mkdir('/in');
  files.chdir('/in');
  for (const { name, bytes, linkTo } of members) {
    const [folder] = name.split('/');
    if (folder !== undefined && folder !== name && !files.readdir('/in').includes(folder))
      files.mkdir(folder);
    if (linkTo === undefined) files.writeFile(name, bytes);
    else files.symlink(linkTo, name);
  }
  // Times would make each archive another one.
  callMain(['a', '-mtm=off', '-snl', ...parameters, '/out.7z', ...members.map(({ name }) => name)]);
  return Uint8Array.from(files.readFile('/out.7z'));
}
