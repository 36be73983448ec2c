/** The bytes of a text in UTF-8, piece by piece, whatever its encoding; the first `skip` bytes are left out. */
export async function* toUtf8(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string,
  skip: number,
): AsyncGenerator<Uint8Array> {
  const letters = encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  let left = skip;
  for await (const piece of pieces) {
    const rest = piece.subarray(Math.min(left, piece.length));
    left -= piece.length - rest.length;
    yield letters ? encoder.encode(letters.decode(rest, { stream: true })) : rest;
  }
  if (letters) yield encoder.encode(letters.decode());
}
