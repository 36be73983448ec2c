// The floor of bench-browser.ts, run as a worker of the extension itself: pdf.js alone, set up as decode-worker
// sets it up, gives the text of every page.
import { getDocument, PDFWorker, VerbosityLevel } from './pdfjs/pdf.min.mjs';

// What src/extension/trust-own-scripts.ts allows: else the policy of the extension's pages starts no worker.
globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });

// A failure here must be heard, or the bench waits for ever.
addEventListener('unhandledrejection', ({ reason }) => {
  postMessage({ kind: 'crashed' });
  throw reason;
});

addEventListener('message', async ({ data: { bytes, options } }) => {
  const folder = new URL('/pdfjs/', location.href).href;
  const port = new Worker(`${folder}pdf.worker.min.mjs`, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    ...options,
    worker,
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    useWorkerFetch: true,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
  }
  await task.destroy();
  worker.destroy();
  port.terminate();
  postMessage({ kind: 'result' });
});
