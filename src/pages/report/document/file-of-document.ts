import type { DocumentInfo, InputFile } from '../../../read/document.ts';

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The file that a document was read from, found by its content, because two files may have one name. */
export async function fileOfDocument(
  document: DocumentInfo,
  files: readonly InputFile[],
): Promise<InputFile | undefined> {
  for (const file of files) {
    if ((await sha256(file.bytes)) === document.sha256) return file;
  }
  return undefined;
}
