import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../src/extension/manifest-for.ts';

const { background: _, minimum_chrome_version, browser_specific_settings, ...common } = manifest;

describe('the manifest of each browser', () => {
  test('Chrome gets a service worker and its oldest version, and nothing of Firefox', () => {
    expect(manifestFor(manifest as never, 'chrome')).toEqual({
      ...common,
      background: { service_worker: 'background.js', type: 'module' },
      minimum_chrome_version,
      externally_connectable: { ids: [], matches: [] },
    });
  });

  test('Firefox gets scripts and its own settings, and nothing of Chrome', () => {
    expect(manifestFor(manifest as never, 'firefox')).toEqual({
      ...common,
      background: { scripts: ['background.js'], type: 'module' },
      browser_specific_settings,
    });
  });
});

describe('what the manifest promises', () => {
  test('two permissions, none of which warns, and no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting']);
    for (const key of ['host_permissions', 'optional_host_permissions', 'optional_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('no web page can speak to the extension or load its files', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts']) {
      // What is added for Chrome names nobody, above.
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('the pages’ policy begins with nothing and adds this extension alone', () => {
    // Letter by letter: each change of it is a decision.
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    });
  });

  test('Firefox is told that nothing is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});
