/** Hexadecimal digits of a pseudonym: two of a million replies get the same one with a chance of one in thirty million. */
const LENGTH = 16;
/** Bytes of a key. */
const KEY_BYTES = 32;

/** A new key, as hexadecimal digits. Who has it can tell which pseudonym a name has; nobody else can. */
export function makeKey(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

/** Whether a text is a key as `makeKey` makes it. */
export function isKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Gives names their pseudonyms: the same name of the same kind has the same one wherever the key is the same. */
export async function createPseudonyms(
  key: string,
): Promise<(kind: 'reply' | 'person', name: string) => Promise<string>> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const secret = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (kind, name) => {
    const text = new TextEncoder().encode(`${kind}\n${name.normalize('NFC')}`);
    return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', secret, text))).slice(0, LENGTH);
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
