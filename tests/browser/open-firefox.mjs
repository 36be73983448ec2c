// Firefox with the built extension, as the tests drive it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { launchFirefox } from '../../scripts/marionette.mjs';
import { watchFirefox } from './watch-firefox.mjs';

const FOLDER = resolve(import.meta.dirname, '../../dist/firefox');

export const EXTENSION_ID = JSON.parse(readFileSync(resolve(FOLDER, 'manifest.json'), 'utf8'))
  .browser_specific_settings.gecko.id;

/** Starts Firefox with the extension in it; `tellAsked` gives every address that was asked for since. */
export async function openFirefox(preferences = {}) {
  const firefox = await launchFirefox({
    path: findBrowser('firefox')?.path,
    id: EXTENSION_ID,
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
      ...preferences,
    },
  });
  const tellAsked = await watchFirefox(firefox);
  await firefox.install(FOLDER);
  return Object.assign(firefox, { tellAsked });
}
