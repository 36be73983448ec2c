import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { runDecode } from '../../src/cli/decode/run-decode.ts';
import { processIo } from '../../src/cli/io.ts';
import { readReplies } from '../../src/cli/study/read-replies.ts';
import { Unfinished } from '../../src/cli/study/unfinished.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';

// node read-pile.ts FOLDER loop|study|decode [PROCESSES]: reads all files of a folder, by a plain loop over the engine or as a
// command does in so many processes, and prints the milliseconds that it took, those of the processor that this process had, and
// the memory that it had at most, in megabytes.

const [folder = '', how = 'loop', count = '1'] = process.argv.slice(2);
const processes = Number(count);
const files = (await readdir(folder)).map((name) => path.join(folder, name));
const glossary = loadGlossary();
const start = performance.now();
const begun = process.cpuUsage();

async function loop(): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await readFile(file));
    const read = readingTools([]);
    await decodeReply([{ name: path.basename(file), bytes }], { read, glossary, tool: 'bench' });
  }
}

async function study(out: string): Promise<void> {
  const unfinished = await Unfinished.open(path.join(out, 'unfinished.ndjson'), 'bench', () => ({
    asked: 'bench',
  }));
  const jobs = files.map((file, at) => ({ reply: String(at), stamp: '', files: [file] }));
  const setting = { passwords: [], tool: 'bench' };
  await readReplies(jobs, processes, setting, glossary, (job, result) => unfinished.add(job, result));
  await unfinished.close();
}

async function decode(out: string): Promise<void> {
  const io = { ...processIo(), watched: false };
  await runDecode(
    {
      kind: 'decode',
      files,
      format: 'ndjson',
      passwords: [],
      oneReply: false,
      tables: false,
      jobs: processes,
      out: path.join(out, 'decoded.ndjson'),
    },
    glossary,
    { io, catalogue, version: 'bench' },
  );
}

const WAYS: Readonly<Record<string, (out: string) => Promise<void>>> = { loop, study, decode };
const out = await mkdtemp(path.join(tmpdir(), 'sar-pile-'));
await WAYS[how]?.(out);
const { maxRSS } = process.resourceUsage();
const { user, system } = process.cpuUsage(begun);
process.stdout.write(
  JSON.stringify({
    time: performance.now() - start,
    own: (user + system) / 1000,
    megabytes: maxRSS / 1024,
  }),
);
await rm(out, { recursive: true });
// Engines that still wait for work would keep the program open.
process.exit(0);
