// Files that the tests open, all invented.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const PDF = resolve(ROOT, 'public/samples/labour-reply.pdf');
export const CSV = resolve(ROOT, 'public/samples/connect-reply.csv');

export function readSample(path) {
  return readFile(path);
}
