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

/** Gives a name its pseudonym. */
export type Pseudonyms = (kind: 'reply' | 'person', name: string) => Promise<string>;

/** Gives names their pseudonyms: the same name of the same kind has the same one wherever the key is the same. */
export async function createPseudonyms(key: string): Promise<Pseudonyms> {
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

/** Pseudonyms that are made once. After so many new ones there is a pause, so that thousands hold nothing up. */
export function rememberPseudonyms(make: Pseudonyms, atOnce: number, pause: () => Promise<void>): Pseudonyms {
  const known = new Map<string, string>();
  return async (kind, name) => {
    const key = `${kind}\n${name}`;
    const found = known.get(key) ?? (await make(kind, name));
    if (!known.has(key)) {
      known.set(key, found);
      if (known.size % atOnce === 0) await pause();
    }
    return found;
  };
}
