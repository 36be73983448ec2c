import path from 'node:path';
import { makeCorpus, makeSamples, writeFiles } from './write-corpus.ts';

// `npm run corpus`: writes tests/replies/<case> and public/samples anew. Nothing in them is a real person's.
const replies = path.join(import.meta.dirname, '..');
const samples = path.join(import.meta.dirname, '../../../public/samples');
await writeFiles(replies, await makeCorpus());
await writeFiles(samples, await makeSamples());
