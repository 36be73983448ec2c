import { createCodebook } from './codebook.ts';
import { createDataPackage, type WrittenFile } from './data-package.ts';
import { type NamedReply, RareWords } from './rare-words.ts';
import { csvHead, csvLine, eventLine, eventsHead, ndjsonLine } from './row-text.ts';
import { StudyBuilder, type StudyHead } from './study-builder.ts';
import type { Study } from './study.ts';

/** A file of a study that is being written: on a disk, or in memory. */
export interface StudyFile {
  write(data: string | Uint8Array): Promise<void>;
  /** To be asked once, after the last piece. */
  written(): Promise<WrittenFile>;
}

/** Replies in the order of `byPerson`, gone through twice. */
export type RepliesTwice = () => AsyncIterable<NamedReply> | Iterable<NamedReply>;

/**
 * Writes the files of a study, one reply in memory at a time. The same replies and head give the same bytes, wherever
 * they are written to.
 */
export async function writeStudyFiles(
  replies: RepliesTwice,
  head: StudyHead,
  create: (name: string) => Promise<StudyFile>,
): Promise<Study> {
  const words = new RareWords();
  for await (const reply of replies()) words.add(reply);
  const builder = new StudyBuilder(words, head.settings);
  // As heavy as the rest, so it is loaded only here.
  const { ParquetRows } = await import('./parquet-rows.ts');
  const rows = new ParquetRows();
  const csv = await create('readings.csv');
  const ndjson = await create('readings.ndjson');
  const parquet = await create('readings.parquet');
  const events = await create('events.csv');
  await csv.write(csvHead());
  await events.write(eventsHead());
  for await (const reply of replies()) {
    const added = builder.add(reply);
    await csv.write(added.map(csvLine).join(''));
    await ndjson.write(added.map(ndjsonLine).join(''));
    await parquet.write(rows.add(added));
    await events.write(builder.events(reply).map(eventLine).join(''));
  }
  await parquet.write(rows.finish());
  const study = builder.finish(head);
  const summary = await create('summary.json');
  await summary.write(`${JSON.stringify(study, null, 1)}\n`);
  const codebook = await create('codebook.md');
  await codebook.write(createCodebook(study));
  const written: WrittenFile[] = [];
  for (const file of [csv, ndjson, parquet, events, summary, codebook]) written.push(await file.written());
  const dataPackage = await create('datapackage.json');
  await dataPackage.write(`${JSON.stringify(createDataPackage(study, written), null, 2)}\n`);
  await dataPackage.written();
  return study;
}
