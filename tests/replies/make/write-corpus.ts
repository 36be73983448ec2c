import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from './cases/samples.ts';
import { CASES } from './cases.ts';
import type { Made, ReplyCase } from './reply-case.ts';

/** A file of the corpus by its path inside the repository's `tests/replies`, or inside `public/samples`. */
export interface CorpusFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Makes every file of one case: the input, the truth and the note. */
export async function makeCase(one: ReplyCase): Promise<CorpusFile[]> {
  const made = await one.make();
  return [
    { path: `${one.slug}/${one.file}`, bytes: made.bytes },
    { path: `${one.slug}/expected.json`, bytes: bytesOf(expectedJson(one, made)) },
    { path: `${one.slug}/note.md`, bytes: bytesOf(`Imitates: ${one.imitates}\n\nGuards: ${one.guards}\n`) },
  ];
}

function expectedJson(one: ReplyCase, made: Made): string {
  const { fields, ...rest } = one.expected;
  const truth = {
    file: one.file,
    ...(one.passwords ? { passwords: one.passwords } : {}),
    ...rest,
    fields: fields.map((field) => {
      const page = made.pages?.get(field);
      return page === undefined ? field : { ...field, page };
    }),
  };
  return `${JSON.stringify(truth, null, 2)}\n`;
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** Makes the whole corpus, case by case. */
export async function makeCorpus(): Promise<CorpusFile[]> {
  const made: CorpusFile[] = [];
  for (const one of CASES) made.push(...(await makeCase(one)));
  return made;
}

/** The files that come with the program, for people who have no reply yet. */
export async function makeSamples(): Promise<CorpusFile[]> {
  const made: CorpusFile[] = [];
  for (const one of SAMPLES) made.push({ path: one.name, bytes: (await one.reply.make()).bytes });
  return made;
}

/** Writes files below a folder, making what folders they need. */
export async function writeFiles(folder: string, files: readonly CorpusFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  }
}
