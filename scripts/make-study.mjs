// node scripts/make-study.mjs FOLDER: writes sixty invented replies of three parties to twenty people, to try `study` with.
import { writeReplies } from '../tests/study/write-replies.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder to write to.');
  process.exitCode = 2;
} else await writeReplies(folder);
