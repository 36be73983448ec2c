// npm start [-- my-reply.pdf]: sets everything up and shows the report of a file, or of the sample.
// With --check it opens no window, and ends once the report is there.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { openChromium } from './open-chromium.mjs';
import { openFirefox } from './open-firefox.mjs';
import { installPackages, ROOT, runNode, stop } from './setup.mjs';

const SAMPLE = join(ROOT, 'public/samples/labour-reply.pdf');

/** Milliseconds until a report must be on the screen. */
const REPORT_PATIENCE = 60_000;

function hasDisplay() {
  if (process.env['SAR_NO_DISPLAY']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function manualSteps({ name, family }) {
  if (family === 'firefox') {
    return `1. In ${name}, open about:debugging#/runtime/this-firefox and press "Load Temporary Add-on…".
2. Choose ${join(ROOT, 'dist/firefox/manifest.json')}. Then press the SAR Decoder button in the toolbar.`;
  }
  return `1. In ${name}, open chrome://extensions and switch on "Developer mode" at the top right.
2. Press "Load unpacked" and choose ${join(ROOT, 'dist/chrome')}. Then press the SAR Decoder button in the toolbar.`;
}

async function decodeInTerminal(file, because) {
  console.log(`${because} So the reply is read here in the terminal instead.\n`);
  process.exitCode = await runNode([join(ROOT, 'dist/cli.js'), 'decode', file ?? SAMPLE]);
}

async function waitForHeadline(opened) {
  for (const until = Date.now() + REPORT_PATIENCE; Date.now() < until;) {
    const text = await opened.text();
    if (text) return text;
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
  return '';
}

async function showInBrowser(browser, file, check) {
  const open = browser.family === 'firefox' ? openFirefox : openChromium;
  const folder = join(ROOT, 'dist', browser.family === 'firefox' ? 'firefox' : 'chrome');
  const opened = await open({ path: browser.path, folder, query: '?sample', file, headless: check });
  if (!opened.arrived) {
    console.log(
      `${browser.name} did not take the extension. Two steps by hand do it:\n${manualSteps(browser)}`,
    );
    if (check) process.exitCode = 1;
  } else if (check) {
    const text = await waitForHeadline(opened);
    console.log(text || 'No report came.');
    if (!text) process.exitCode = 1;
  } else {
    console.log(
      `The report is open in ${browser.name}, in a profile of its own. Nothing leaves this computer.`,
    );
    console.log('Close the browser, or press Ctrl+C here, when you have read it.');
  }
  if (check) opened.close();
  await opened.closed;
}

const words = process.argv.slice(2);
const check = words.includes('--check');
const [name] = words.filter((word) => word !== '--check');
const file = name && resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
if (file && !existsSync(file)) stop(`There is no file ${file}.`);
installPackages();
if ((await runNode([join(ROOT, 'scripts/build.mjs')])) !== 0) stop('The extension could not be built.');
const browser = findBrowser();
if (!check && !hasDisplay()) {
  await decodeInTerminal(file, 'There is no display here to open a browser on.');
} else if (browser) {
  await showInBrowser(browser, file, check);
} else {
  await decodeInTerminal(file, 'No Chrome, Chromium, Edge or Firefox was found on this computer.');
}
