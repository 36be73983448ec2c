import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { processIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

describe('what does not fit a study', () => {
  it.each([
    ['no place to write to', 'study a', 'with the folder to write to'],
    ['two folders', 'study a b --out c', 'with the folder to write to'],
    ['an output among the replies', 'study a --out a/b', 'Write to another place'],
    ['a key among the outputs', 'study a --out b --key b/key', 'Keep them out'],
    ['shares without a key', 'study a --out b --shard 1/2', 'needs --key'],
    ['a share that is none', 'study a --out b --key k --shard 3/2', 'does not fit study'],
    ['another kind of reply', 'study a --out b --reply page', 'does not fit study'],
    ['a format', 'study a --out b --format csv', 'does not fit study'],
    ['its option elsewhere', 'check a --jobs 2', 'to study and decode'],
    ['a party that is none', 'study a --out b --party whigs', 'not a party'],
  ])('%s is wrong usage', async (_what, line, words) => {
    let error = '';
    const io = { ...processIo(), error: (text: string) => (error += text) };
    expect(await run(line.split(' '), { io, catalogue, version: '0.0.0' })).toBe(2);
    expect(error).toContain(words);
  });
});
