import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { processIo } from '../../src/cli/io.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { run } from '../../src/cli/run.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { hashFiles, sha256 } from '../../src/read/hash-files.ts';
import { readList } from '../../src/read/read-list.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { gatherReplies } from '../../src/study/gather-replies.ts';
import { planReplies } from '../../src/study/plan-replies.ts';
import { createPseudonyms } from '../../src/study/pseudonym.ts';
import { protectReply } from '../../src/study/protect-reply.ts';
import { CONSENT_COLUMNS, consentsOf } from '../../src/study/reply-lists.ts';
import { StudyDesk, type StudyAsked } from '../../src/study/study-desk.ts';
import { studyTool } from '../../src/study/study.ts';
import { makeConsents, makeReplies } from './make-replies.ts';
import { writeReplies } from './write-replies.ts';

const KEY = '5a'.repeat(32);
const VERSION = '0.0.0';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sar-desk-'));
  await writeReplies(path.join(folder, 'replies'));
  await writeFile(path.join(folder, 'key'), KEY);
  await writeFile(path.join(folder, 'consent.csv'), makeConsents(makeReplies()));
});

afterAll(async () => rm(folder, { recursive: true }));

/** A desk that holds the invented replies, as the page fills it. */
async function filledDesk(): Promise<{ readonly desk: StudyDesk; readonly asked: StudyAsked }> {
  const glossary = loadGlossary();
  const list = readList(await readFile(path.join(folder, 'consent.csv')), CONSENT_COLUMNS) ?? [];
  const { planned } = await planReplies(
    gatherReplies(
      makeReplies().map((made) => [made.name, made] as const),
      'file',
    ),
    {
      pseudonym: await createPseudonyms(KEY),
      person: 'folder',
      consents: consentsOf(list, '2026-11-28'),
      isLoneFile: () => false,
    },
  );
  const desk = new StudyDesk();
  for (const { job, of, withoutConsent } of planned) {
    if (withoutConsent !== undefined) continue;
    const files = of.files.map(({ name, bytes }) => ({ name: path.basename(name), bytes }));
    const { report } = await decodeReply(files, { read: readingTools([]), glossary, tool: 'test' });
    const kept = report && protectReply(report, glossary);
    desk.put({
      ...job,
      sha256: await hashFiles(files),
      hasReadings: (kept?.readings.length ?? 0) > 0,
      ...(kept ? { kept: [kept] } : { notRead: 'empty' }),
    });
  }
  const made = { tool: studyTool(VERSION), glossary: glossary.version, glossaryDate: glossary.date };
  const settings = {
    reply: 'file',
    person: 'folder',
    consent: 'recorded',
    key: 'kept',
    atLeast: 5,
    lawfulBasis: 'consent',
    identifying: 'removed',
  } as const;
  return { desk, asked: { planned: planned.map(({ of: _of, ...one }) => one), head: { made, settings } } };
}

it('makes the same bytes as the command line, and counts the same', async () => {
  const { desk, asked } = await filledDesk();
  const files = await desk.files(asked, sha256);
  const out = path.join(folder, 'out');
  const options = `--person folder --jobs 1 --lawful-basis consent --identifying removed`.split(' ');
  const status = await run(
    [
      'study',
      path.join(folder, 'replies'),
      '--out',
      out,
      '--key',
      path.join(folder, 'key'),
      '--consent',
      path.join(folder, 'consent.csv'),
      ...options,
    ],
    { io: { ...processIo(), watched: false, error: () => {} }, catalogue, version: VERSION },
  );
  expect(status).toBe(0);
  expect([...files.keys()].toSorted()).toEqual((await readdir(out)).toSorted());
  for (const [name, bytes] of files)
    expect(Buffer.from(bytes).equals(await readFile(path.join(out, name))), name).toBe(true);
  const { study, log } = desk.figures(asked);
  expect(study).toEqual(JSON.parse(await readFile(path.join(out, 'summary.json'), 'utf8')));
  expect(log.filter(({ state }) => state === 'no-consent').map(({ because }) => because)).toEqual(
    expect.arrayContaining(['sharing-not-agreed', 'ended']),
  );
  // With what others may know of people removed, nobody stands alone.
  expect(study.disclosure.combinations).toMatchObject({ unique: 0, different: 1 });
});
