import { loadGlossary } from '../../glossary/load-glossary.ts';
import type { InputFile } from '../../read/document.ts';
import { hashFiles } from '../../read/hash-files.ts';
import { readHeadings } from '../../read/read-list.ts';
import { whyNotRead } from '../../read/warning.ts';
import { decodeReply } from '../../report/decode-reply.ts';
import { protectReply } from '../../study/protect-reply.ts';
import { protectSaved } from '../../study/protect-saved.ts';
import { listKind } from '../../study/researchers-list.ts';
import type { StudyReply } from '../../study/study-reply.ts';
import { withTools } from '../with-tools.ts';
import type { ReaderRequest, ReadReply, ReadRequest } from './study-messages.ts';

let desk: MessagePort | undefined;

/** Does what the page asks of a reader. */
export function takeReaderRequest(request: ReaderRequest): void {
  if (request.kind === 'reader-join') desk = request.port;
  else void readForDesk(request);
}

/** Reads a reply and hands what may be kept of it to the desk. What is removed goes no further than this. */
async function readForDesk(request: ReadRequest): Promise<void> {
  const { reply, person } = request;
  const read = await readReply(request).catch((): ReadReply => notRead('failed'));
  const named: ReadReply = {
    ...read,
    reply: { ...read.reply, reply, ...(person !== undefined && { person }) },
  };
  desk?.postMessage(named, []);
}

async function readReply({ files, passwords, party, tool }: ReadRequest): Promise<ReadReply> {
  const opened: InputFile[] = [];
  for (const { name, file } of files) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return notRead('cannot-open');
    opened.push({ name, bytes: new Uint8Array(bytes) });
  }
  const sha256 = await hashFiles(opened);
  const glossary = loadGlossary();
  const [file, another] = opened;
  const list = file && !another ? listKind(readHeadings(file.bytes)) : undefined;
  if (list) return notRead(list);
  const saved = protectSaved(opened, glossary);
  if (saved && 'notRead' in saved) return notRead(saved.notRead);
  if (saved) return keep(sha256, saved.kept);
  const crash = new EventTarget();
  const crashed = new Promise<undefined>((resolve) => {
    crash.addEventListener('crash', () => resolve(undefined));
  });
  const result = await withTools(
    { passwords },
    () => crash.dispatchEvent(new Event('crash')),
    (read) => Promise.race([decodeReply(opened, { read, glossary, ...(party && { party }), tool }), crashed]),
  );
  if (!result) return notRead('damaged');
  const { report, warnings } = result;
  if (report) return keep(sha256, [protectReply(report, glossary)]);
  const warning = whyNotRead(warnings);
  return {
    reply: { reply: '', sha256, notRead: warning?.code ?? 'empty', hasReadings: false },
    ...(warning && { warning }),
  };
}

function keep(sha256: string, kept: readonly StudyReply[]): ReadReply {
  const hasReadings = kept.some(({ readings }) => readings.length > 0);
  return { reply: { reply: '', sha256, kept, hasReadings, replies: kept.length } };
}

function notRead(code: string): ReadReply {
  return { reply: { reply: '', notRead: code, hasReadings: false } };
}
