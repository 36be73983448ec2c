// npm run new-entry -- ID "Label as printed" [FILE]: adds the skeleton of an entry to src/glossary/entries.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { composedOf } from '../src/glossary/composed-of.ts';
import { format, resolveConfig } from 'prettier';
import { normaliseLabel } from '../src/decode/normalise-label.ts';
import { loadGlossary } from '../src/glossary/load-glossary.ts';

const FOLDER = resolve(import.meta.dirname, '../src/glossary');
const [id, label, file = 'scores'] = process.argv.slice(2);

/** Says what is wrong and ends. */
function refuse(why) {
  console.error(why);
  process.exit(2);
}

if (!id || !label) refuse('Usage: npm run new-entry -- ID "Label as printed" [FILE without .json]');
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
if (!ID.test(id)) refuse('An id is small letters, figures and single hyphens.');
if (!ID.test(file)) refuse('FILE is the name of a file of src/glossary/entries, without .json.');
const path = resolve(FOLDER, 'entries', `${file}.json`);
if (!existsSync(path)) refuse(`There is no src/glossary/entries/${file}.json.`);
const glossary = loadGlossary();
if ([...composedOf(glossary), ...glossary.schemes].some((one) => one.id === id))
  refuse(`${id} is there already.`);
const { key } = normaliseLabel(label);
const taken = glossary.entries.find(({ labels, aliases = [] }) =>
  [...labels, ...aliases].some((one) => normaliseLabel(one).key === key),
);
if (taken) refuse(`The entry ${taken.id} has this label already.`);

/** What has to be filled in stands in capitals, so that no test lets it through unread. */
const entry = {
  id,
  kind: 'score',
  category: 'guess',
  topic: 'attitude',
  basis: 'unknown',
  ...(glossary.parties.some((party) => party.id === file) && { party: [file] }),
  labels: [label],
  plain: {
    says: 'WHAT IT SAYS ABOUT YOU.',
    made: 'HOW IT IS MADE.',
    used: 'WHAT THEY USE IT FOR.',
    wrong: 'HOW WRONG IT CAN BE.',
    ask: 'WHAT YOU CAN ASK.',
  },
  status: 'reported',
  confidence: 'medium',
  sources: ['ID-OF-A-SOURCE-IN-SOURCES-JSON'],
};
/** Writes data as every file of the glossary is laid out. */
async function writeData(to, data) {
  const options = await resolveConfig(to);
  await writeFile(to, await format(JSON.stringify(data), { ...options, parser: 'json' }));
}

const list = JSON.parse(await readFile(path, 'utf8'));
await writeData(
  path,
  [...list, entry].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
);

const historyPath = resolve(FOLDER, 'history.json');
const history = JSON.parse(await readFile(historyPath, 'utf8'));
const today = new Date().toISOString().slice(0, 10);
if (history.at(-1).date < today) history.push({ date: today, added: [] });
history.at(-1).added.push(id);
history.at(-1).added.sort();
await writeData(historyPath, history);

console.log(`Added ${id} to src/glossary/entries/${file}.json and to the history of ${history.at(-1).date}.
1. Fill in what stands in capitals. src/glossary/README.md says what each line means.
2. A new source goes into src/glossary/sources.json.
3. Put the label into a case of tests/replies, with what it means, or the id into tests/replies/not-yet-seen.json.
4. npx vitest run tests/glossary -u sorts the files and runs every rule.`);
