import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AXE, AXE_OPTIONS, axeLines, COLOURS_ONLY } from './axe.mjs';
import { openFirefox } from './open-firefox.mjs';
import { wholeReport } from './wait-for-report.mjs';

let firefox;

before(async () => {
  firefox = await openFirefox({ 'ui.prefersReducedMotion': 1 });
  // axe looks at every element of a long page, and a busy machine takes its time.
  await firefox.send('WebDriver:SetTimeouts', { script: 120_000 });
});

after(() => firefox?.close());

/**
 * Both colour schemes in turn, with what Firefox tells pages of the one that is wanted. What no colour changes is
 * looked at in the first only.
 */
const SCHEMES = {
  light: { value: 1, options: AXE_OPTIONS },
  dark: { value: 0, options: COLOURS_ONLY },
};

function wantColours(scheme) {
  return firefox.evaluateInBrowser((value) => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
  }, SCHEMES[scheme].value);
}

/** What axe finds against the page, in a line each. */
async function violations(scheme) {
  const found = await firefox.send('WebDriver:ExecuteAsyncScript', {
    script: `${AXE};
      const done = arguments[1];
      axe.run(document, arguments[0]).then(
        ({ violations, passes }) => done({
          passes: passes.length,
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html }) => ({ target, html })) })),
        }),
        (error) => done({ error: String(error) }),
      );`,
    args: [SCHEMES[scheme].options],
  });
  assert.equal(found.error, undefined);
  assert.ok(found.passes > 0, 'axe looked at nothing');
  return axeLines(found);
}

/** The states that most people meet; each of them is tried in Chromium too, with many more. */
const STATES = {
  popup: async () => firefox.goto(firefox.address('popup.html')),
  'report, just installed': async () => firefox.goto(firefox.address('report.html?welcome')),
  'report of the sample, with a reading lit and a copy to save': async () => {
    await firefox.goto(firefox.address('report.html?sample'));
    await firefox.waitFor(wholeReport);
    await firefox.evaluate(() => {
      document.querySelector('[data-testid="show"]').click();
      document.querySelector('[data-testid="export-open"]').click();
    });
    await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="export-preview"]')));
  },
  letters: async () => {
    await firefox.evaluate(() => document.querySelector('[data-testid="write-letter"]').click());
    await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="paper"]')));
  },
  'request to a party': async () => {
    await firefox.goto(firefox.address('request.html'));
    await firefox.waitFor(() => Boolean(document.querySelector('input[value="labour"]')));
    await firefox.evaluate(() => document.querySelector('input[value="labour"]').click());
    await firefox.waitFor(() => Boolean(document.querySelector('[data-testid="paper"]')));
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`${name}, light and dark: nothing that axe objects to`, async () => {
    await wantColours('light');
    await reach();
    await firefox.waitFor(() => (document.querySelector('h1')?.textContent ?? '') !== '');
    for (const scheme of Object.keys(SCHEMES)) {
      await wantColours(scheme);
      await firefox.waitFor(
        (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
        scheme === 'dark',
      );
      assert.deepEqual(await violations(scheme), [], scheme);
    }
  });
}
