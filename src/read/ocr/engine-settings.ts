import type { createWorker, Worker as EngineWorker, WorkerOptions } from 'tesseract.js';
import type { Bitmap } from './bitmap.ts';
import { toEngineLines, toGreyMap } from './engine-lines.ts';
import type { Engine } from './engine-pool.ts';
import type { EngineLine, EngineTask } from './ocr-tools.ts';

/** One picture and what it shows. */
export interface EngineJob {
  readonly picture: Bitmap;
  readonly task: EngineTask;
}

/** How the engine is started on one machine. */
export interface EngineStart {
  readonly createWorker: typeof createWorker;
  /** Where its files lie. */
  readonly paths: Partial<WorkerOptions>;
  /** A picture as the engine takes it on this machine. */
  readonly wrap: (file: Uint8Array<ArrayBuffer>) => Parameters<EngineWorker['recognize']>[0];
  /** Calls back when the engine's own thread dies: a job would otherwise wait for ever. */
  readonly onCrash: (worker: unknown, crashed: () => void) => void;
}

/** The neural engine alone; the older one needs other data and reads worse. */
const NEURAL = 1;
/**
 * Page segmentation. A page is laid out by the engine (3) once its ruling lines are gone: as one block
 * (6) it would join columns whose lines do not stand level. A list of pieces is one block.
 */
const SEGMENTATION: Readonly<Record<EngineTask, string>> = { page: '3', list: '6' };
/** Dots an inch that the picture is said to have: it is brought to that size before. */
const DPI = '300';

/** Starts one engine. Nothing is fetched: every file lies with the program, and nothing is kept on disk. */
export async function startEngine(start: EngineStart): Promise<Engine<EngineJob, EngineLine[]>> {
  const life = new AbortController();
  const crash = (): void => life.abort();
  const crashed = new Promise<never>((_, reject) => {
    life.signal.addEventListener('abort', () => reject(new Error('the engine died')));
  });
  crashed.catch(() => {});
  const created = start.createWorker('eng', NEURAL, {
    ...start.paths,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
    // Without it, the library throws where nobody can catch. A start that fails would never end otherwise.
    errorHandler: () => crash(),
  });
  const worker = await Promise.race([created, crashed]);
  start.onCrash((worker as unknown as { worker?: unknown }).worker, crash);
  let set = '';
  const run = async ({ picture, task }: EngineJob): Promise<EngineLine[]> => {
    if (set !== task) {
      const parameters = { tessedit_pageseg_mode: SEGMENTATION[task], user_defined_dpi: DPI };
      await worker.setParameters(parameters as unknown as Parameters<typeof worker.setParameters>[0]);
      set = task;
    }
    const output = { text: false, blocks: true };
    const { data } = await worker.recognize(start.wrap(toGreyMap(picture)), {}, output);
    return toEngineLines(data);
  };
  return {
    run: (job) => Promise.race([run(job), crashed]),
    stop: () => void worker.terminate(),
  };
}
