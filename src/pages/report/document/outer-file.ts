import type { DocumentInfo, InputFile } from '../../../read/document.ts';
import { sha256 } from '../../../read/hash-files.ts';

const hashes = new WeakMap<InputFile, Promise<string>>();

function hashOf(file: InputFile): Promise<string> {
  const known = hashes.get(file) ?? sha256(file.bytes);
  hashes.set(file, known);
  return known;
}

/** The file that a person handed over for a document, found by its content, because two may have one name. */
export async function outerFile(
  document: DocumentInfo,
  files: readonly InputFile[],
): Promise<InputFile | undefined> {
  // Of one alone there is no doubt, and to hash a large file would hold the page up.
  if (files.length === 1) return files[0];
  for (const file of files) {
    if ((await hashOf(file)) === document.sha256) return file;
  }
  return undefined;
}
