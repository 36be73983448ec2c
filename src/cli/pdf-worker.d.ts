/** pdf.js ships no types for its worker. A port is a browser's or one of Node's threads. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
