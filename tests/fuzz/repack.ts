import { deflateSync, inflateSync } from 'node:zlib';
import { BlobReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { pngChunk } from '../read/make-picture.ts';
import type { Random } from './random.ts';

/** What is done to the bytes inside. */
export type Change = (bytes: Uint8Array) => Uint8Array;

const STREAM = Buffer.from('stream\n');
const END = Buffer.from('\nendstream');

/** A ZIP with one member changed and its checksum right again, so that the change reaches what reads the member. */
export async function inZip(bytes: Uint8Array, random: Random, change: Change): Promise<Uint8Array> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)])), { useWebWorkers: false });
  const entries = (await reader.getEntries()).filter((entry) => !entry.directory && !entry.encrypted);
  if (entries.length === 0) return change(bytes);
  const chosen = random.pick(entries);
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of entries) {
    if (entry.directory) continue;
    const inner = await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false });
    await writer.add(entry.filename, new Uint8ArrayReader(entry === chosen ? change(inner) : inner), {
      level: 1,
    });
  }
  await reader.close();
  return writer.close();
}

/** A PDF with one of its packed streams changed and packed again: raw changes only break the packing. */
export function inPdfStream(bytes: Uint8Array, random: Random, change: Change): Uint8Array {
  const file = Buffer.from(bytes);
  const starts: number[] = [];
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + 1)) {
    if (file[at - 1] !== 0x64) starts.push(at + STREAM.length);
  }
  if (starts.length === 0) return change(bytes);
  const start = random.pick(starts);
  const end = file.indexOf(END, start);
  if (end < 0) return change(bytes);
  try {
    const packed = deflateSync(change(new Uint8Array(inflateSync(file.subarray(start, end)))));
    return new Uint8Array(Buffer.concat([file.subarray(0, start), packed, file.subarray(end)]));
  } catch {
    return change(bytes);
  }
}

/** A PNG with what one of its parts says changed and the part's checksum right again: nothing else is looked into. */
export function inPng(bytes: Uint8Array, random: Random, change: Change): Uint8Array {
  const file = Buffer.from(bytes);
  const parts: { readonly at: number; readonly name: string; readonly data: Buffer }[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) break;
    const name = file.toString('latin1', at + 4, at + 8);
    parts.push({ at, name, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  if (parts.length === 0) return change(bytes);
  const { at, name, data } = random.pick(parts);
  let changed = change(new Uint8Array(data));
  try {
    if (name === 'IDAT') changed = deflateSync(change(new Uint8Array(inflateSync(data))));
  } catch {
    // A part of several: its own bytes are changed.
  }
  const rest = file.subarray(at + 12 + data.length);
  return new Uint8Array(Buffer.concat([file.subarray(0, at), pngChunk(name, changed), rest]));
}
