import { isMainThread, MessageChannel, type MessagePort, Worker, workerData } from 'node:worker_threads';

/** What the main thread hands over to a thread that is to run pdf.js's worker. */
interface ThreadData {
  readonly pdfPort: MessagePort;
}

/** The port on which this thread is to serve pdf.js; nothing on the main thread or in anybody else's. */
export function findPdfPort(): MessagePort | undefined {
  const data = workerData as Partial<ThreadData> | null;
  return isMainThread ? undefined : data?.pdfPort;
}

/**
 * Starts a thread from `entry`, a module that calls `findPdfPort`, and gives the port that leads to it.
 * The thread keeps no process alive: it ends with the program.
 */
export function startPdfThread(entry: URL): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(entry, { workerData: { pdfPort: port2 }, transferList: [port2] });
  thread.unref();
  return port1;
}
