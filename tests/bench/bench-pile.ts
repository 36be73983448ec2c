import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeRuledReply } from './make-long-reply.ts';
import { type Figure, milliseconds } from './measure.ts';

const SHORT = 10_000;
const LONG = 200;
const PAGES = 50;
const FACTS = 24;
/** The commands that read many files, and what figures call them. */
const NAMES = { study: 'a study', decode: '`decode`' };
type Command = keyof typeof NAMES;
const COMMANDS: readonly Command[] = ['study', 'decode'];

interface Run {
  readonly time: number;
  /** Of the processor: what others on the machine do is not in it. */
  readonly own: number;
  readonly megabytes: number;
}

/**
 * Many replies of a page each, and fewer long ones, read by a study and by `decode`: in two processes against one, and one
 * against a plain loop over the engine.
 */
export async function benchPile(short = SHORT, long = LONG): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sar-bench-pile-'));
  try {
    const [few, many, pages] = ['few', 'many', 'pages'].map((name) => path.join(folder, name));
    await writeShort(few ?? '', Math.ceil(short / 10));
    await writeShort(many ?? '', short);
    await writeLong(pages ?? '', long);
    return [
      ...figuresOf(`${short.toLocaleString('en-GB')} CSV replies of a page`, many ?? ''),
      ...COMMANDS.map((command) => ({
        what: `memory of ${NAMES[command]} in one process with a tenth of them`,
        is: memory(read(few ?? '', command)),
        goal: '-',
      })),
      ...figuresOf(`${long} PDF replies of ${PAGES} pages`, pages ?? ''),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function figuresOf(what: string, folder: string): Figure[] {
  // In turns, so that a machine that is busy for a while is so for all of them.
  const loop = read(folder, 'loop');
  return [
    { what: `${what}, a plain loop over the engine`, is: milliseconds(loop.own), goal: '-' },
    ...COMMANDS.flatMap((command) => figuresOfCommand(command, folder, loop)),
  ];
}

function figuresOfCommand(command: Command, folder: string, loop: Run): Figure[] {
  const name = NAMES[command];
  const [one, two] = [read(folder, command, 1), read(folder, command, 2)];
  return [
    { what: `read by ${name} in one process`, is: milliseconds(one.own), goal: '-' },
    { what: `${name}, ratio to the loop`, is: (one.own / loop.own).toFixed(2), goal: 'at most 1.1' },
    {
      what: `${name} in two processes, times as fast as in one (needs a quiet machine)`,
      is: (one.time / two.time).toFixed(2),
      goal: 'at least 1.6',
    },
    { what: `memory of ${name} in one process`, is: memory(one), goal: 'flat' },
  ];
}

function read(folder: string, how: Command | 'loop', processes = 1): Run {
  const script = path.join(import.meta.dirname, 'read-pile.ts');
  const { stdout } = spawnSync(process.execPath, [script, folder, how, String(processes)], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Run;
}

function memory({ megabytes }: Run): string {
  return `${Math.round(megabytes)} MB`;
}

async function writeShort(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  for (let number = 0; number < count; number++) {
    const facts = Array.from(
      { length: FACTS },
      (_, at) => `Concern score ${at},${((number * 7919 * (at + 3)) % 97) / 100}`,
    );
    const lines = ['Field,Value', 'Contact Creator,Yes', `Lab Scale,${1 + (number % 10)}`, ...facts];
    await writeFile(path.join(folder, `${number}.csv`), `${lines.join('\n')}\n`);
  }
}

/** The same document with another number behind its end, so that no two are the same bytes. */
async function writeLong(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  const bytes = await makeRuledReply(PAGES);
  for (let number = 0; number < count; number++)
    await writeFile(
      path.join(folder, `${number}.pdf`),
      Buffer.concat([bytes, Buffer.from(`\n%${number}\n`)]),
    );
}
