import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Said } from './score-file.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli/main.ts');
/** How often the memory of the process is looked at, in milliseconds. */
const POLL = 20;
/** A file that takes longer than this, in milliseconds, has failed. */
const LIMIT = 120_000;

/** One run of the command line, from its sources: nothing need be built. `failure` says in a word why there is nothing to score. */
export interface Run {
  readonly said: Said;
  readonly failure?: string;
  readonly seconds: number;
  /** Peak resident memory in MiB; 0 where the system does not tell. */
  readonly memory: number;
}

interface Printed {
  readonly files: readonly (Partial<Said> & { readonly party?: { readonly id: string } })[];
}

/** Decodes one file in a process of its own, as a person would. */
export async function runCommandLine(file: string, password?: string): Promise<Run> {
  const words = [CLI, 'decode', file, '--format', 'json', '--tables'];
  const start = performance.now();
  const child = spawn(process.execPath, password === undefined ? words : [...words, '--password', password]);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.resume();
  let memory = 0;
  const poll = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), POLL);
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(poll);
  clearTimeout(limit);
  const seconds = (performance.now() - start) / 1000;
  const failure = status === 0 ? undefined : status === null ? 'stopped' : `exit ${status}`;
  const said = parse(Buffer.concat(pieces).toString('utf8'));
  if (!said)
    return { said: { fields: [], codes: [], tables: [] }, failure: failure ?? 'no JSON', seconds, memory };
  return { said, ...(failure === undefined ? {} : { failure }), seconds, memory };
}

/** An archive gives several files: they are scored as one. */
function parse(text: string): Said | undefined {
  let printed: Printed;
  try {
    printed = JSON.parse(text) as Printed;
  } catch {
    return undefined;
  }
  const party = printed.files.find((file) => file.party)?.party?.id;
  return {
    fields: printed.files.flatMap((file) => file.fields ?? []),
    codes: printed.files.flatMap((file) => file.codes ?? []),
    tables: printed.files.flatMap((file) => file.tables ?? []),
    ...(party === undefined ? {} : { party }),
  };
}

function peakOf(pid: number | undefined): number {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(peak?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
