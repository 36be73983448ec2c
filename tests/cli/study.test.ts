import { mkdir, mkdtemp, readdir, readFile as readBytes, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { processIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { StudyRow } from '../../src/study/study-row.ts';
import { makePerson, PERSON_COUNT, removedValues } from '../study/make-replies.ts';
import { writeReplies } from '../study/write-replies.ts';

let folder: string;
const place = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-study-'));
  await writeReplies(place('replies'));
  await writeFile(place('key'), `${'5a'.repeat(32)}\n`);
});

afterAll(async () => rm(folder, { recursive: true }));

/** Runs `study` over a folder, with the key unless another is named. */
async function study(out: string, ...options: readonly string[]) {
  return studyOf('replies', out, ...options);
}

async function studyOf(replies: string, out: string, ...options: readonly string[]) {
  let error = '';
  const io = { ...processIo(), watched: false, error: (text: string) => (error += text) };
  const words = ['study', place(replies), '--out', place(out), ...options];
  if (!options.includes('--key') && !options.includes('no-key')) words.push('--key', place('key'));
  const status = await run(
    words.filter((word) => word !== 'no-key'),
    { io, catalogue, version: '0.0.0' },
  );
  return { status, error };
}

async function filesOf(out: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of (await readdir(place(out))).toSorted())
    files.set(name, await readBytes(path.join(place(out), name)));
  return files;
}

async function rowsOf(out: string): Promise<readonly StudyRow[]> {
  const text = await readBytes(path.join(place(out), 'readings.ndjson'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StudyRow);
}

async function summaryOf(out: string) {
  return JSON.parse(await readBytes(path.join(place(out), 'summary.json'), 'utf8'));
}

describe('study', () => {
  it('writes its files, and what is left unfinished in none', async () => {
    const { status, error } = await study('first', '--person', 'folder', '--jobs', '1');
    expect(status).toBe(0);
    expect(error).toContain('Found 60 replies and exported 60.');
    expect(error).toContain('was not recorded');
    expect(error).toContain('of 20 people are alone');
    expect([...(await filesOf('first')).keys()]).toEqual([
      'codebook.md',
      'datapackage.json',
      'events.csv',
      'readings.csv',
      'readings.ndjson',
      'readings.parquet',
      'summary.json',
    ]);
    expect(await summaryOf('first')).toMatchObject({
      settings: { person: 'folder', consent: 'not-recorded', atLeast: 5 },
      replies: { found: 60, exported: 60 },
      disclosure: { combinations: { people: PERSON_COUNT } },
    });
  });

  it('gives no removed value away, in any file', async () => {
    // Parquet packs its letters, so its rows are looked at too.
    const parquet = (await filesOf('first')).get('readings.parquet');
    const rows = await parquetReadObjects({ file: new Uint8Array(parquet ?? []).buffer });
    const texts = [...(await filesOf('first')).values()].map((bytes) => bytes.toString('utf8'));
    const all = [...texts, JSON.stringify(rows)].join('\n').toLowerCase();
    expect(all).toContain('gx2_resid');
    expect(all).toContain('zz1');
    for (let number = 0; number < PERSON_COUNT; number++)
      for (const value of removedValues(makePerson(number))) {
        expect(all).not.toContain(value.toLowerCase());
        expect(all).not.toContain(value.toLowerCase().replaceAll(' ', ''));
      }
  });

  it('gives the same bytes again, and with other processes', async () => {
    const first = await filesOf('first');
    expect((await study('again', '--person', 'folder', '--jobs', '2')).status).toBe(0);
    expect(await filesOf('again')).toEqual(first);
  });

  it('describes its files with their hashes', async () => {
    const text = (await filesOf('first')).get('datapackage.json')?.toString('utf8') ?? '';
    const { resources, settings } = JSON.parse(text);
    expect(settings.atLeast).toBe(5);
    const csv = resources.find((one: { path: string }) => one.path === 'readings.csv');
    expect(csv.bytes).toBe((await filesOf('first')).get('readings.csv')?.length);
    const heading = (await filesOf('first')).get('readings.csv')?.toString('utf8').split('\n')[0];
    expect(csv.schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(heading);
  });

  it('takes all files of a folder for one reply', async () => {
    await study('folders', '--reply', 'folder', '--person', 'folder', '--jobs', '1');
    expect(await summaryOf('folders')).toMatchObject({
      replies: { found: 20, exported: 20 },
      disclosure: { combinations: { people: 20 } },
    });
  });

  it('has other pseudonyms each time where the key is thrown away', async () => {
    await study('thrown', 'no-key', '--jobs', '1', '--log', place('thrown.csv'));
    const known = new Set((await rowsOf('first')).map(({ reply }) => reply));
    expect((await rowsOf('thrown')).filter(({ reply }) => known.has(reply))).toEqual([]);
    const [, line] = (await readBytes(place('thrown.csv'), 'utf8')).split('\n');
    expect(line).toMatch(/^"Dummyworth, Barnaby\/conservative\.csv",,exported,,$/);
  });

  it('makes a key that only its owner can read, and uses it again', async () => {
    await study('made', '--key', place('new-key'), '--jobs', '1');
    await study('made-again', '--key', place('new-key'), '--jobs', '1');
    expect(await filesOf('made-again')).toEqual(await filesOf('made'));
    await writeFile(place('no.key'), 'secret');
    expect((await study('none', '--key', place('no.key'))).status).toBe(2);
  });

  it('splits the replies into shares that together are all, each person in one', async () => {
    for (const share of ['1', '2'])
      await study(`share${share}`, '--person', 'folder', '--shard', `${share}/2`, '--jobs', '1');
    const [one, two] = [await rowsOf('share1'), await rowsOf('share2')];
    const all = (await rowsOf('first')).map(({ reply }) => reply);
    expect(new Set([...one, ...two].map(({ reply }) => reply))).toEqual(new Set(all));
    const people = new Set(one.map(({ person }) => person));
    expect(two.filter(({ person }) => people.has(person))).toEqual([]);
  });

  it('leaves out what was not agreed to, and says why', async () => {
    const [one, two, three] = ['labour', 'conservative', 'libdem'].map(
      (party) => `"Placeholderson, Perpetua/${party}.csv"`,
    );
    const lines = [
      'reply,use,sharing,until',
      'nobody/labour.csv,yes,yes,',
      `${one},yes,yes,`,
      `${two},yes,yes,2020-01-31`,
    ];
    await writeFile(place('consent.csv'), [...lines, `${three},yes,no,2099-12-31`, ''].join('\n'));
    const options = ['--consent', place('consent.csv'), '--jobs', '1', '--log', place('log.csv')];
    const { error } = await study('agreed', ...options);
    expect(error).not.toContain('was not recorded');
    expect(error).toContain('are of no reply in the folder: 1.');
    const { settings, replies } = await summaryOf('agreed');
    expect(settings.consent).toBe('recorded');
    expect(replies).toMatchObject({
      found: 60,
      exported: 1,
      withoutConsent: { ended: 1, 'sharing-not-agreed': 1, 'not-listed': 57 },
    });
    expect(new Set((await rowsOf('agreed')).map(({ party }) => party))).toEqual(new Set(['labour']));
    const log = await readBytes(place('log.csv'), 'utf8');
    expect(log).toMatch(/conservative\.csv",[0-9a-f]{16},no-consent,ended,\n/);
  });
});

describe('a pile with faults', () => {
  const letter = 'Dear Sir or Madam,\n\nWe do not hold any personal data about you.\n\nYours sincerely\n';
  const data = 'Field,Value\nElector Markers,G\nGX2_RESID,7\n';

  beforeAll(async () => {
    const replies = { 'a/1.csv': data, 'b/1.csv': data, 'a/2.txt': letter, 'b/2.txt': letter, 'b/3.pdf': '' };
    const made = Object.entries(replies).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
    await writeReplies(place('pile'), made);
  });

  it('has the same data once, the same letter of two people twice, and says what was not read', async () => {
    const { status, error } = await studyOf(
      'pile',
      'pile-out',
      ...'--person folder --jobs 2 --log'.split(' '),
      place('log.csv'),
    );
    expect(status).toBe(1);
    expect(error).toContain('b/3.pdf: This file is empty');
    expect(error).toContain(
      'Left out: 1 that are the same as another, 1 that could not be read, 0 without consent.',
    );
    const twice = (await readBytes(place('log.csv'), 'utf8'))
      .split('\n')
      .filter((line) => line.includes('dup'));
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatch(
      /^(?:a\/1\.csv,\w{16},duplicate,,b\/1\.csv|b\/1\.csv,\w{16},duplicate,,a\/1\.csv)$/,
    );
    const { replies, parties } = await summaryOf('pile-out');
    expect(replies).toMatchObject({ found: 5, exported: 3, duplicate: 1, notRead: { empty: 1 } });
    expect(parties[0]).toMatchObject({ party: 'all', outcomes: { data: 1, 'nothing-held': 2 } });
  });

  it('takes a list of consents that lies among the replies for what it is', async () => {
    const list = 'reply,use,sharing,until\na/1.csv,yes,yes,\nb/2.txt,yes,yes,2020-01-31\n';
    await writeReplies(place('with-list'), [
      { name: 'a/1.csv', bytes: Buffer.from(data) },
      { name: 'b/2.txt', bytes: Buffer.from(letter) },
      { name: 'consent.csv', bytes: Buffer.from(list) },
    ]);
    const { status, error } = await studyOf('with-list', 'with-list-out', '--jobs', '1');
    expect(status).toBe(0);
    expect(error).toContain('consent.csv: taken for the list of consents');
    expect(error).not.toContain('was not recorded');
    const { settings, replies } = await summaryOf('with-list-out');
    expect(settings.consent).toBe('recorded');
    expect(replies).toMatchObject({ found: 2, exported: 1, withoutConsent: { ended: 1 } });
    await writeFile(place('other.csv'), list.replace('2020-01-31', ''));
    const other = await studyOf('with-list', 'other-out', '--jobs', '1', '--consent', place('other.csv'));
    expect(other.error).toContain('consent.csv: left out.');
    expect((await summaryOf('other-out')).replies).toMatchObject({ found: 2, exported: 2 });
  });

  it('says of any other list, and of a saved report without a report, that it is no reply', async () => {
    await writeReplies(place('lists'), [
      { name: 'a/1.csv', bytes: Buffer.from(data) },
      { name: 'who.csv', bytes: Buffer.from('\uFEFF"Reply";"Person"\na/1.csv;Ann\n') },
      { name: 'agreed.csv', bytes: Buffer.from('reply,use,sharing,until\na/1.csv,yes,yes,\n') },
      { name: 'saved.json', bytes: Buffer.from('{"schema": "sar-decoder/1", "files": []}') },
    ]);
    const { error } = await studyOf('lists', 'lists-out', '--jobs', '1');
    expect(error).toContain('who.csv: This is a list of people');
    expect(error).toContain('saved.json: This saved report');
    expect((await summaryOf('lists-out')).replies.notRead).toEqual({
      'consent-list': 1,
      'no-report': 1,
      'people-list': 1,
    });
  });

  it('takes the people from a list', async () => {
    await writeFile(place('people.csv'), 'reply,person\na/1.csv,Ann\na/2.txt,Ann\nb/2.txt,Ann\n');
    await studyOf('pile', 'listed', '--person', place('people.csv'), '--jobs', '1');
    // The letter came twice to the same person now.
    expect((await summaryOf('listed')).replies).toMatchObject({ exported: 2, duplicate: 2 });
    await writeFile(place('people.csv'), 'reply,who\n');
    const { status, error } = await studyOf('pile', 'no-list', '--person', place('people.csv'));
    expect(status).toBe(2);
    expect(error).toContain(`${place('people.csv')}: this is no CSV`);
  });

  it('says of a folder and of a key that cannot be used which of the two it is', async () => {
    const unread = await studyOf('nowhere', 'unread');
    expect(unread).toMatchObject({ status: 2, error: expect.stringContaining('this is no folder') });
    const key = await studyOf('pile', 'unread', '--key', place('nowhere/key'));
    expect(key).toMatchObject({ status: 2, error: expect.stringContaining('in a folder that is there') });
  });
});

describe('what was read before an interruption', () => {
  it('is used when the study goes on', async () => {
    const one = 'Field,Value\nElector Markers,G\n';
    const file = place('going/a.csv');
    await writeReplies(place('going'), [{ name: 'a.csv', bytes: Buffer.from(one) }]);
    // A whole second: fractions of one do not come back as they were set.
    const when = new Date('2026-09-02T10:00:00Z');
    await utimes(file, when, when);
    // A folder where a file is to be written stops the study after the reading.
    await mkdir(place('gone-on/summary.json'), { recursive: true });
    const { status, error } = await studyOf('going', 'gone-on', '--jobs', '1');
    expect(status).toBe(1);
    expect(error).toContain('cannot write to that place');
    await rm(place('gone-on/summary.json'), { recursive: true });
    await writeFile(file, one.replace(',G', ',F'));
    await utimes(file, when, when);
    expect((await studyOf('going', 'gone-on', '--jobs', '1')).status).toBe(0);
    expect((await rowsOf('gone-on')).map(({ value }) => value)).toEqual(['G']);
    expect(await readdir(place('gone-on'))).not.toContain('unfinished.ndjson');
    await studyOf('going', 'gone-on', '--jobs', '1');
    expect((await rowsOf('gone-on')).map(({ value }) => value)).toEqual(['F']);
  });
});
