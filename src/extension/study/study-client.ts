import type { PartyId } from '../../glossary/entry.ts';
import type { Warning } from '../../read/warning.ts';
import type { FinishedReply } from '../../study/sort-out.ts';
import { startWorker, type WorkerLike } from '../start-worker.ts';
import type { WorkRequest } from '../worker-messages.ts';
import type { FilePart } from './file-part.ts';
import type { AskedOfDesk, Counted, DeskAnswer, FilePreview, NamedFile } from './study-messages.ts';

/** A reply to read. */
export interface StudyJob {
  readonly reply: string;
  readonly person?: string;
  readonly files: readonly NamedFile[];
}

/** What is the same for all replies. */
export interface StudySetting {
  readonly passwords: readonly string[];
  readonly party?: PartyId;
  readonly tool: string;
}

/** A reply that was read, or not, and what to tell of it. */
export interface StudyTold {
  readonly reply: FinishedReply;
  readonly warning?: Warning;
}

/** More readers than this gain little, and each takes memory. */
const MOST_READERS = 4;

/** Why a reply was not read that somebody did not want to wait for. */
export const SKIPPED = 'skipped';

/** The workers of a study: the desk, which holds what was protected, and readers that come and go. */
export class StudyWork {
  readonly #create: (name: string) => WorkerLike;
  #desk: WorkerLike;
  readonly #waiting = new Map<string, (told: StudyTold) => void>();
  #readers = new Set<WorkerLike>();
  /** Replies that are being read, each with what gives it up. */
  readonly #giveUp = new Map<string, () => void>();
  #stopped = new AbortController();
  /** One question after the other, so that each answer belongs to its question. */
  #asking: Promise<unknown> = Promise.resolve();
  #answered: ((answer: DeskAnswer) => void) | undefined;

  constructor(create: (name: string) => WorkerLike = startWorker) {
    this.#create = create;
    this.#desk = this.#startDesk();
  }

  #startDesk(): WorkerLike {
    const desk = this.#create('desk');
    desk.addEventListener('message', (event: Event) => {
      const { data } = event as MessageEvent<DeskAnswer>;
      if (data.kind !== 'put') {
        this.#answered?.(data);
        return;
      }
      this.#waiting.get(data.reply.reply)?.(data);
      this.#waiting.delete(data.reply.reply);
    });
    desk.addEventListener('error', () => this.#answered?.({ kind: 'failed' }));
    return desk;
  }

  /** Reads replies, several at once, and tells of each when the desk has it. Ends early where it is stopped. */
  async read(
    jobs: readonly StudyJob[],
    setting: StudySetting,
    tell: (told: StudyTold) => void,
    begin: (job: StudyJob) => void = () => undefined,
  ): Promise<void> {
    const { signal } = (this.#stopped = new AbortController());
    const waiting = jobs.values();
    const count = Math.min(jobs.length, MOST_READERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
    const work = async (): Promise<void> => {
      let reader: WorkerLike | undefined;
      for (const job of waiting) {
        if (signal.aborted) break;
        reader ??= this.#startReader();
        begin(job);
        const told = await this.#readOne(reader, job, setting, signal);
        if (told) tell(told);
        const { notRead } = told?.reply ?? {};
        if (notRead === 'failed' || notRead === SKIPPED || signal.aborted) {
          // Another one for the next reply: this one may have ended, be at work still, or hold what broke it.
          this.#letGo(reader);
          reader = undefined;
        }
      }
      if (reader) this.#letGo(reader);
    };
    // Each takes the next reply that waits, so that one long reply holds up no other.
    await Promise.all(Array.from({ length: count }, work));
  }

  #startReader(): WorkerLike {
    const reader = this.#create('reader');
    const { port1, port2 } = new MessageChannel();
    send(reader, { kind: 'reader-join', port: port1 }, [port1]);
    send(this.#desk, { kind: 'desk-join', port: port2 }, [port2]);
    this.#readers.add(reader);
    return reader;
  }

  #letGo(reader: WorkerLike): void {
    reader.terminate();
    this.#readers.delete(reader);
  }

  #readOne(
    reader: WorkerLike,
    { reply, person, files }: StudyJob,
    setting: StudySetting,
    stop: AbortSignal,
  ): Promise<StudyTold | undefined> {
    return new Promise((resolve) => {
      const over = new AbortController();
      const settle = (told: StudyTold | undefined): void => {
        over.abort();
        this.#giveUp.delete(reply);
        resolve(told);
      };
      const whose = { reply, ...(person !== undefined && { person }) };
      this.#waiting.set(reply, settle);
      const listening = { signal: over.signal };
      const putAway = (notRead: string): void =>
        send(this.#desk, { kind: 'desk-put', reply: { ...whose, notRead, hasReadings: false } });
      reader.addEventListener('error', () => putAway('failed'), listening);
      this.#giveUp.set(reply, () => {
        this.#letGo(reader);
        putAway(SKIPPED);
      });
      stop.addEventListener('abort', () => settle(undefined), listening);
      send(reader, { kind: 'reader-read', ...whose, files, ...setting });
    });
  }

  /** Gives up a reply that is being read; the others go on. */
  passOver(reply: string): void {
    this.#giveUp.get(reply)?.();
  }

  /** Ends all reading. What was read stays on the desk; the rest can be read later. */
  stop(): void {
    this.#stopped.abort();
    for (const reader of this.#readers) this.#letGo(reader);
    this.#waiting.clear();
    this.#giveUp.clear();
  }

  /** Counts what the desk holds. Nothing where the desk failed. */
  async figures(asked: AskedOfDesk): Promise<Counted | undefined> {
    const answer = await this.#ask({ kind: 'desk-figures', asked });
    return answer.kind === 'figures' ? answer.counted : undefined;
  }

  /** Makes the files, and shows how each begins. */
  async files(asked: AskedOfDesk): Promise<readonly FilePreview[] | undefined> {
    const answer = await this.#ask({ kind: 'desk-files', asked });
    return answer.kind === 'files' ? answer.files : undefined;
  }

  /** A part of a file that was made. */
  async part(name: string, from: number): Promise<FilePart | undefined> {
    const answer = await this.#ask({ kind: 'desk-part', name, from });
    return answer.kind === 'part' ? answer.part : undefined;
  }

  /** An archive of files that were made. */
  async zip(names: readonly string[]): Promise<Blob | undefined> {
    const answer = await this.#ask({ kind: 'desk-zip', names });
    return answer.kind === 'zip' ? answer.zip : undefined;
  }

  #ask(request: WorkRequest): Promise<DeskAnswer> {
    const asking = this.#asking.then(
      () =>
        new Promise<DeskAnswer>((resolve) => {
          this.#answered = resolve;
          send(this.#desk, request);
        }),
    );
    this.#asking = asking;
    return asking;
  }

  /** Lets go of all that was read. */
  forget(): void {
    this.stop();
    this.#desk.terminate();
    this.#answered?.({ kind: 'failed' });
    this.#desk = this.#startDesk();
  }
}

function send(worker: WorkerLike, request: WorkRequest, transfer: Transferable[] = []): void {
  worker.postMessage(request, transfer);
}
