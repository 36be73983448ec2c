import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SevenZipTools } from '../read/seven-zip-tools.ts';

/** Beside the built program lies the code of 7-Zip; run from the sources, it is where its package is. */
const BESIDE = path.join(import.meta.dirname, '7z', '7zz.wasm');

let code: Promise<ArrayBuffer> | undefined;

async function loadCode(): Promise<ArrayBuffer> {
  const file = existsSync(BESIDE) ? BESIDE : createRequire(import.meta.url).resolve('7z-wasm/7zz.wasm');
  return Uint8Array.from(await readFile(file)).buffer;
}

/** What 7-Zip cannot open is no failure of ours: it sets the status with which this process will end. */
function keepStatus<T>(run: () => T): T {
  const { exitCode } = process;
  try {
    return run();
  } finally {
    process.exitCode = exitCode;
  }
}

/** 7-Zip on the command line. It is loaded when the first archive comes. */
export const sevenZipTools: SevenZipTools = {
  start: async (options) => {
    code ??= loadCode();
    const { default: startSevenZip } = await import('7z-wasm');
    const program = await startSevenZip({ ...options, wasmBinary: await code });
    const { callMain } = program;
    return Object.assign(program, {
      callMain: (parameters: string[]) => keepStatus(() => callMain(parameters)),
    });
  },
};
