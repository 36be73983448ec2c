// Opens Firefox in a fresh profile with our extension as a temporary add-on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchFirefox } from './marionette.mjs';

/** Opens the report page on `query` (`?sample`) or on `file`. Answers what `openChromium` does. */
export async function openFirefox({ path, folder, query, file, headless }) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const firefox = await launchFirefox({
    path,
    headless,
    id: manifest.browser_specific_settings.gecko.id,
    // Without it no address of an extension may be opened from here.
    parameters: ['-remote-allow-system-access'],
  });
  try {
    // Nobody else on this computer gets to drive the browser in which the reply is read.
    await firefox.send('Marionette:AcceptConnections', { value: false });
    await firefox.install(folder);
    await firefox.goto(firefox.address(`report.html${file ? '' : query}`));
    await firefox.waitFor(() => Boolean(document.querySelector('#app')?.firstElementChild));
    if (file) await firefox.type('#file', file);
    const text = () =>
      firefox.evaluate(() => document.querySelector('[data-testid="headline"]')?.innerText ?? '');
    return { arrived: true, closed: firefox.exited, close: () => firefox.close(), text };
  } catch {
    return { arrived: false, closed: firefox.exited, close: () => firefox.close(), text: async () => '' };
  }
}
