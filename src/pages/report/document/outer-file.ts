import type { DocumentInfo, InputFile } from '../../../read/document.ts';

const hashes = new WeakMap<InputFile, Promise<string>>();

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
