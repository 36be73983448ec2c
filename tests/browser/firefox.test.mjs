import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { launchFirefox } from '../../scripts/marionette.mjs';
import { MAIL_PAGE, MAIL_POLICY } from './mail-page.mjs';
import { CSV, PDF, readSample } from './samples.mjs';
import { serveSite } from './serve-site.mjs';

const FOLDER = resolve(import.meta.dirname, '../../dist/firefox');
const ID = JSON.parse(readFileSync(resolve(FOLDER, 'manifest.json'), 'utf8')).browser_specific_settings.gecko
  .id;
let firefox;
let site;

before(async () => {
  site = await serveSite({
    '/': { type: 'text/html', body: MAIL_PAGE, headers: { 'content-security-policy': MAIL_POLICY } },
    '/reply.pdf': { type: 'application/pdf', body: await readSample(PDF) },
  });
  firefox = await launchFirefox({
    path: findBrowser('firefox')?.path,
    id: ID,
    headless: true,
    parameters: ['-remote-allow-system-access'],
    // Every other host leads nowhere, as in the tests of Chromium.
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.allow_hijacking_localhost': false,
    },
  });
  await firefox.install(FOLDER);
});

after(async () => {
  await firefox?.close();
  await site?.close();
});

function headline() {
  return document.querySelector('[data-testid="headline"]')?.innerText ?? '';
}

/** Clicks our button in the toolbar, and reads and clicks in the popup that opens. */
function inPopup(button) {
  return firefox.evaluateInBrowser(
    async (id, text) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      for (let tries = 0; tries < 100; tries++) {
        await new Promise((done) => {
          window.setTimeout(done, 100);
        });
        const popup = window.document.querySelector('.webextension-popup-browser');
        if (!popup?.browsingContext?.currentWindowGlobal) continue;
        const said = await window.SpecialPowersFree?.(popup);
        if (said) return said;
        const actor = popup.browsingContext.currentWindowGlobal;
        if (actor.documentURI?.spec.endsWith('/popup.html')) return text ?? 'open';
      }
      return '';
    },
    ID,
    button,
  );
}

test('a chosen PDF becomes a report', async () => {
  await firefox.goto(firefox.address('report.html'));
  await firefox.waitFor(() => Boolean(document.querySelector('#file')));
  await firefox.type('#file', PDF);
  assert.match(
    await firefox.waitFor(headline),
    /^Labour holds \d+ things about you\. \d+ of them are guesses\.$/,
  );
});

test('a reading is shown in the document', async () => {
  await firefox.evaluate(() => document.querySelector('[data-testid="show"]').click());
  await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="show"][aria-pressed="true"]')));
  await firefox.waitFor(() => Boolean(document.querySelector('canvas')));
});

test('a chosen CSV becomes a report', async () => {
  await firefox.goto(firefox.address('report.html'));
  await firefox.waitFor(() => Boolean(document.querySelector('#file')));
  await firefox.type('#file', CSV);
  await firefox.waitFor(headline);
  assert.ok((await firefox.evaluate(() => document.querySelectorAll('[data-testid="reading"]').length)) > 3);
});

test('the popup, the glossary and the settings open', async () => {
  for (const page of ['popup', 'glossary', 'options']) {
    await firefox.goto(firefox.address(`${page}.html`));
    await firefox.waitFor(() => (document.querySelector('h1')?.textContent ?? '') !== '');
  }
});

test('a click in the toolbar opens the popup', async () => {
  await firefox.goto(`${site.origin}/`);
  assert.equal(await inPopup(null), 'open');
});
