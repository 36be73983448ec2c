import type { InputFile } from './document.ts';

/** One hash of the bytes of several files, whatever their names and order: the same files are the same reply. */
export async function hashFiles(files: readonly Pick<InputFile, 'bytes'>[]): Promise<string> {
  const [only, another] = files;
  if (only && !another) return sha256(only.bytes);
  const each = await Promise.all(files.map(({ bytes }) => sha256(bytes)));
  return sha256(new TextEncoder().encode(each.toSorted().join('\n')));
}

/** The SHA-256 of some bytes, as hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
