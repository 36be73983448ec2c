// Opens Chrome, Chromium or Edge in a fresh profile with our extension, over the protocol's pipe: branded
// Chrome takes no `--load-extension` any more.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds that the browser gets for one answer. */
const PATIENCE = 30_000;

function openPipe(browser) {
  const [, , , into, from] = browser.stdio;
  const pending = new Map();
  let text = '';
  let number = 0;
  from.setEncoding('utf8').on('data', (data) => {
    const messages = (text + data).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const { done, fail } = pending.get(id) ?? {};
      pending.delete(id);
      if (error) fail?.(new Error(error.message));
      else done?.(result);
    }
  });
  into.on('error', () => {});
  return function send(method, params = {}, sessionId = undefined) {
    return new Promise((done, fail) => {
      const id = ++number;
      const timer = setTimeout(() => fail(new Error(`${method}: no answer`)), PATIENCE);
      timer.unref();
      pending.set(id, { done, fail });
      into.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  };
}

/**
 * Opens the report page on `query` (`?sample`) or on `file`. `arrived` says whether our page is really
 * there; `closed` settles when the reader closes the browser.
 */
export async function openChromium({ path, folder, query, file, headless }) {
  const profile = await mkdtemp(join(tmpdir(), 'sar-decoder-'));
  const flags = [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(headless ? ['--headless=new'] : []),
    // Chromium refuses to run as root with its sandbox, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const browser = spawn(path, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = new Promise((done) => {
    browser.once('error', done);
    browser.once('exit', done);
  }).then(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const send = openPipe(browser);
  const close = () => browser.kill();
  try {
    const { id } = await send('Extensions.loadUnpacked', { path: folder });
    const url = `chrome-extension://${id}/report.html${file ? '' : query}`;
    const { targetId } = await send('Target.createTarget', { url });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const arrived = await waitForPage(send, sessionId);
    // The welcome of a fresh profile has opened in front of it.
    await send('Target.activateTarget', { targetId });
    if (arrived && file) await chooseFile(send, sessionId, file);
    return { arrived, closed, close, text: () => pageText(send, sessionId) };
  } catch {
    return { arrived: false, closed, close, text: () => Promise.resolve('') };
  }
}

async function evaluate(send, sessionId, expression) {
  const { result } = await send('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
  return result.value;
}

async function waitForPage(send, sessionId) {
  for (let tries = 0; tries < 100; tries++) {
    const there = await evaluate(
      send,
      sessionId,
      'Boolean(globalThis.chrome?.runtime?.id && document.querySelector("#app")?.firstElementChild)',
    );
    if (there) return true;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  return false;
}

/** As if the reader had chosen it: the path goes to the browser and nowhere else. */
async function chooseFile(send, sessionId, file) {
  const { root } = await send('DOM.getDocument', {}, sessionId);
  const { nodeId } = await send('DOM.querySelector', { nodeId: root.nodeId, selector: '#file' }, sessionId);
  await send('DOM.setFileInputFiles', { files: [file], nodeId }, sessionId);
}

function pageText(send, sessionId) {
  return evaluate(send, sessionId, 'document.querySelector(\'[data-testid="headline"]\')?.innerText ?? ""');
}
