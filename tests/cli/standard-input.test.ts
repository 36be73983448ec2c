import { expect, test } from 'vitest';
import { StandardInput } from '../../src/cli/standard-input.ts';

const HEAD = 4;

async function* input(): AsyncGenerator<Uint8Array> {
  for (const text of ['ab', 'cde', 'f', 'gh']) yield new TextEncoder().encode(text);
}

async function textOf(pieces: AsyncIterable<Uint8Array> | undefined, most = Infinity): Promise<string> {
  let text = '';
  for await (const piece of pieces ?? []) {
    text += new TextDecoder().decode(piece);
    if (text.length >= most) break;
  }
  return text;
}

test('what is piped in can be looked at and then read as it comes', async () => {
  const piped = new StandardInput(input());
  const [looked, file] = [await piped.stream(HEAD), await piped.stream(HEAD)];
  expect(await textOf(looked?.pieces, HEAD)).toBe('abcde');
  expect(await textOf(file?.pieces)).toBe('abcdefgh');
  expect(file?.sha256()).toBe('9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab');
});

test('what is looked at and no rows, or short, is read whole', async () => {
  const piped = new StandardInput(input());
  await textOf((await piped.stream(HEAD))?.pieces, HEAD);
  expect(new TextDecoder().decode(await piped.read())).toBe('abcdefgh');
  const short = new StandardInput(input());
  expect(await short.stream(100)).toBeUndefined();
  expect(new TextDecoder().decode(await short.read())).toBe('abcdefgh');
});
