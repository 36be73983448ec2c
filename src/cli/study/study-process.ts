import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadGlossary } from '../../glossary/load-glossary.ts';
import { ocrTools } from '../ocr-tools.ts';
import { decodeJob, type Job, type JobSetting } from './decode-job.ts';
import { packResult, type PackedResult } from './pack-result.ts';

/** The word by which a process that was started from here knows itself. */
const MARK = 'sar-decoder-study-process';

/** What is said to the process: first the setting, then one reply after the other. */
type Told = { readonly setting: JobSetting } | { readonly job: Job };

if (process.argv[2] === MARK && process.send) serve();

/** Reads one reply after the other, until the other side goes away. */
function serve(): void {
  const glossary = loadGlossary();
  let setting: JobSetting | undefined;
  process.on('message', (told: Told) => {
    if ('setting' in told) setting = told.setting;
    else if (setting)
      void decodeJob(told.job, setting, glossary).then(
        (result) => process.send?.(packResult(result)),
        // A privacy line: an error's own message may hold the text that broke it.
        () => process.send?.(packResult({ notRead: 'failed' })),
      );
  });
  process.on('disconnect', () => {
    ocrTools?.close();
    process.exit(0);
  });
}

/** A process that reads replies, one at a time. One that ends over a reply leaves the others as they are. */
export class StudyProcess {
  readonly #setting: JobSetting;
  #child: ChildProcess | undefined;

  constructor(setting: JobSetting) {
    this.#setting = setting;
  }

  async read(job: Job): Promise<PackedResult> {
    const child = (this.#child ??= this.#start());
    return new Promise<PackedResult>((done) => {
      const ended = (): void => {
        // The next reply gets another process.
        if (this.#child === child) this.#child = undefined;
        done(packResult({ notRead: 'failed' }));
      };
      child.once('exit', ended);
      child.once('message', (said) => {
        child.off('exit', ended);
        done(said as PackedResult);
      });
      child.send({ job } satisfies Told, (error) => {
        if (error) ended();
      });
    });
  }

  close(): void {
    if (this.#child?.connected) this.#child.disconnect();
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(import.meta.url), [MARK], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // What is kept is a long text: as JSON, each of its quotes would be escaped and read back.
      serialization: 'advanced',
    });
    // One that cannot be started or written to has ended for whoever waits for it.
    child.on('error', () => child.emit('exit'));
    child.send({ setting: this.#setting } satisfies Told, () => undefined);
    return child;
  }
}
