import type { InputFile } from '../read/document.ts';
import type { Port } from './browser-api.ts';
import type { FromDocumentPort, ToDocumentPort } from './messages.ts';

/**
 * Bytes a piece: small enough that making its text takes a few milliseconds, and a multiple of 3, so
 * that no piece but the last has padding.
 */
export const PIECE_BYTES = 3 * 64 * 1024;

/** `String.fromCharCode` takes its bytes as arguments, and engines limit how many there may be. */
const ARGUMENTS = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  }
  return btoa(text);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/**
 * Gives a held file over a port, one piece for each that is asked for, so that neither side ever
 * holds the page up. `onDone` is called once the last piece has gone.
 */
export function serveDocument(port: Port, file: InputFile | undefined, onDone: () => void): void {
  function post(message: FromDocumentPort): void {
    port.post(message);
  }
  let at = 0;
  port.onMessage((message) => {
    if ((message as ToDocumentPort).kind !== 'next') return;
    if (!file) {
      post({ kind: 'gone' });
    } else if (at < file.bytes.length) {
      const piece = file.bytes.subarray(at, at + PIECE_BYTES);
      at += piece.length;
      post({ kind: 'piece', base64: toBase64(piece), done: at, of: file.bytes.length });
    } else {
      post({ kind: 'end', name: file.name });
      onDone();
    }
  });
}

/** Fetches a held file over a port. Nothing comes back where the tab went away meanwhile. */
export function fetchDocument(
  port: Port,
  onProgress: (done: number, of: number) => void,
): Promise<InputFile | undefined> {
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    function next(): void {
      port.post({ kind: 'next' } satisfies ToDocumentPort);
    }
    port.onDisconnect(() => resolve(undefined));
    port.onMessage((message) => {
      const answer = message as FromDocumentPort;
      if (answer.kind === 'piece') {
        pieces.push(fromBase64(answer.base64));
        onProgress(answer.done, answer.of);
        next();
        return;
      }
      resolve(answer.kind === 'end' ? { name: answer.name, bytes: join(pieces) } : undefined);
      port.close();
    });
    next();
  });
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
