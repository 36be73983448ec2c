/** Rounds of PBKDF2-SHA-256: what OWASP asks for as of 2023. Each record holds its own, so that it can be raised. */
export const ROUNDS = 600_000;

const SALT_BYTES = 16;
const IV_BYTES = 12;

/** What is needed besides the passphrase. None of it is secret. */
export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

async function keyFrom(passphrase: string, { salt, rounds }: Lock): Promise<CryptoKey> {
  // The same letters may be typed as one sign or as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Locks bytes with a passphrase, by AES-GCM under a key of their own. */
export async function lockBytes(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<{ readonly lock: Lock; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const lock: Lock = {
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    iv: crypto.getRandomValues(new Uint8Array(IV_BYTES)),
    rounds: ROUNDS,
  };
  const key = await keyFrom(passphrase, lock);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: lock.iv }, key, bytes);
  return { lock, bytes: new Uint8Array(locked) };
}

/** The bytes again; nothing where the passphrase is another. */
export async function unlockBytes(
  bytes: Uint8Array<ArrayBuffer>,
  lock: Lock,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await keyFrom(passphrase, lock);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, key, bytes));
  } catch {
    return undefined;
  }
}
