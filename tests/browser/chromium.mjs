// Chromium with the built extension in a fresh profile, and a record of everything it asks for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

const EXTENSION = resolve(import.meta.dirname, '../../dist/chrome');

/** No host name resolves but this machine's, so that nothing could leave even if something tried. */
const OFFLINE = 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** Addresses that lead to no other machine. */
const OURS = /^(?:chrome-extension|chrome|about|blob|data|file):|^http:\/\/127\.0\.0\.1[:/]/;

/** Asks again until the answer is true, and gives it. */
export async function until(ask) {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  throw new Error(`Never came true: ${ask}`);
}

async function findPopup(browser) {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find(({ url, type }) => type === 'page' && url.endsWith('/popup.html'));
}

/**
 * Starts Chromium. `requests` lists every address asked for by any page or worker of it; `complaints`
 * every console error and refusal by a security policy on the extension's own pages.
 */
export async function launchChromium({ colorScheme = 'light', extension = EXTENSION } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'sar-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium')?.path,
    headless: false,
    colorScheme,
    acceptDownloads: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${OFFLINE}`,
    ],
  });
  // Playwright catches a file chooser only where somebody listens before the click.
  context.on('page', (page) => page.on('filechooser', () => {}));
  const requests = [];
  const complaints = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    const own = message.page()?.url().startsWith('chrome-extension:');
    if (/fake worker/i.test(message.text())) complaints.push(message.text());
    else if (own && message.type() === 'error')
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith('chrome-extension:')) complaints.push(String(error.error()));
  });
  const [running] = context.serviceWorkers();
  const background =
    running ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => undefined));
  if (!background) {
    await context.close();
    throw new Error('Chromium did not load dist/chrome. Is something missing that its manifest names?');
  }
  const id = new URL(background.url()).host;
  // Every profile here is fresh, so each sees the welcome.
  const welcome = await until(() =>
    context.pages().find((page) => page.url().endsWith('/report.html?welcome')),
  );
  await welcome.close();

  return {
    context,
    id,
    profile,
    background,
    requests,
    complaints,
    address: (path) => `chrome-extension://${id}/${path}`,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    /** Clicks our button in the toolbar over a page, which is what grants `activeTab`; gives the popup. */
    async clickToolbar(page) {
      await page.bringToFront();
      const browser = await context.browser().newBrowserCDPSession();
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      // One that is still closing after the last test would be taken for the new one.
      await until(async () => !(await findPopup(browser)));
      await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      return new PopupTarget(browser);
    },
    /** Ends it. Fails where anything was asked of another machine, whatever the test looked at. */
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      const abroad = requests.filter((url) => !OURS.test(url));
      if (abroad.length > 0) throw new Error(`Asked of another machine:\n${abroad.join('\n')}`);
    },
  };
}

/** The real popup: playwright does not report it as a page, so it is driven by the protocol itself. */
class PopupTarget {
  #browser;
  #session;

  constructor(browser) {
    this.#browser = browser;
  }

  async #attach() {
    if (this.#session) return this.#session;
    const target = await until(() => findPopup(this.#browser));
    const { sessionId } = await this.#browser.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    this.#session = sessionId;
    return sessionId;
  }

  /** Runs an expression in the popup. */
  async evaluate(expression) {
    const sessionId = await this.#attach();
    return new Promise((done, fail) => {
      const receive = (event) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== 1) return;
        this.#browser.off('Target.receivedMessageFromTarget', receive);
        if (answer.error) fail(new Error(answer.error.message));
        else done(answer.result.result.value);
      };
      this.#browser.on('Target.receivedMessageFromTarget', receive);
      const message = {
        id: 1,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true, awaitPromise: true },
      };
      this.#browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) })
        .catch(fail);
    });
  }

  /** Waits until an expression is true in the popup, and gives its value. */
  async waitFor(expression) {
    try {
      return await until(() => this.evaluate(expression));
    } catch {
      const shown = await this.evaluate('document.body.innerText');
      throw new Error(`The popup never came to ${expression}. It shows:\n${shown}`);
    }
  }

  /** Text of the part about this tab, once it has answered. */
  tab() {
    return this.waitFor(
      `(() => { const text = document.querySelector('[data-testid="tab"]')?.innerText ?? ''; return /Looking at/.test(text) ? '' : text; })()`,
    );
  }

  /** Clicks the button whose text begins so. The popup may close under the click. */
  async click(text) {
    const find = `[...document.querySelectorAll('button')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(text)}))`;
    await this.waitFor(`Boolean(${find})`);
    await this.evaluate(`setTimeout(() => ${find}.click(), 0), true`);
  }
}
