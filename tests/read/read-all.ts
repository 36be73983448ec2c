import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { sevenZipTools } from '../../src/cli/seven-zip-tools.ts';
import type { Part, ReadStep } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';
import type { WarningCode } from '../../src/read/warning.ts';

/** Reads a file to its end, as a caller would. */
export async function readAll(
  name: string,
  bytes: Uint8Array,
  passwords: readonly string[] = [],
): Promise<{ steps: ReadStep[]; parts: Part[]; codes: WarningCode[] }> {
  const steps: ReadStep[] = [];
  for await (const step of read({ name, bytes }, { pdf: loadPdfTools, sevenZip: sevenZipTools, passwords }))
    steps.push(step);
  return {
    steps,
    parts: steps.flatMap((step) => (step.kind === 'part' ? [step.part] : [])),
    codes: steps.flatMap((step) => (step.kind === 'warning' ? [step.warning.code] : [])),
  };
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
