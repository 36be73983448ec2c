import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareReply, type SeenReply } from './compare-reply.ts';
import { loadExpectedReplies, type ExpectedReply } from './expected-reply.ts';

const CLI = path.join(import.meta.dirname, '../../dist/cli.js');

/** One run for all files that need the same passwords: starting Node 44 times proves nothing more. */
function runTogether(replies: readonly ExpectedReply[]) {
  const passwords = (replies[0]?.passwords ?? []).flatMap((word) => ['--password', word]);
  const files = replies.map((reply) => reply.input);
  const run = spawnSync(process.execPath, [CLI, 'decode', ...files, '--format', 'json', ...passwords], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const parsed = JSON.parse(run.stdout) as { schema: string; files: (SeenReply & { file: string })[] };
  return { status: run.status, error: run.stderr, ...parsed };
}

describe('the corpus, through the built command line', () => {
  beforeAll(() => {
    if (!existsSync(CLI)) throw new Error('dist/cli.js is not built: npm test builds it first.');
  });

  const replies = loadExpectedReplies();
  const plain = replies.filter((reply) => !reply.passwords);
  const seen = new Map<string, SeenReply>();

  beforeAll(() => {
    const run = runTogether(plain);
    expect(run.schema).toBe('sar-decoder/1');
    expect(run.status).toBe(1);
    for (const [index, reply] of plain.entries()) {
      const file = run.files[index];
      if (file) seen.set(reply.slug, file);
    }
    for (const reply of replies.filter((one) => one.passwords)) {
      const [file] = runTogether([reply]).files;
      if (file) seen.set(reply.slug, file);
    }
  });

  it.each(replies.map((reply) => [reply.slug, reply] as const))('%s', (slug, reply) => {
    const got = seen.get(slug);
    expect(got).toBeDefined();
    if (got) expect(compareReply(reply, got)).toEqual([]);
  });
});
