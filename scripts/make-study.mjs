// node scripts/make-study.mjs FOLDER: writes sixty invented replies of three parties to twenty people, to try `study` with.
// node scripts/make-study.mjs --sample: sixty others into public/samples/study/, which the study page opens.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeConsents } from '../tests/study/make-replies.ts';
import { makeSample } from '../tests/study/make-sample.ts';
import { writeReplies } from '../tests/study/write-replies.ts';
import { ROOT } from './setup.mjs';

async function writeSample(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const replies = await makeSample();
  await writeReplies(folder, replies);
  await writeFile(join(folder, 'consent.csv'), makeConsents(replies));
  // What the page is to open: it cannot look into a folder.
  await writeFile(
    `${folder}.json`,
    `${JSON.stringify(
      replies.map(({ name }) => name),
      null,
      1,
    )}\n`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder to write to.');
  process.exitCode = 2;
} else if (folder === '--sample') await writeSample(join(ROOT, 'public/samples/study'));
else await writeReplies(folder);
