import { defineConfig } from 'vitest/config';
import { labelIndexPlugin } from './scripts/label-index-plugin.ts';

/** These keep something between two tests: what is shown on a page, or what the browser remembers. */
const WITH_STATE = ['tests/extension/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.{ts,tsx}'];
/** These drive real browsers against the built extension; scripts/test.mjs runs them by node --test. */
const NOT_HERE = ['tests/browser/**', 'node_modules/**'];

export default defineConfig({
  plugins: [labelIndexPlugin()],
  test: {
    setupFiles: ['tests/extension/fake-browser.ts', 'src/pages/shared/all-messages.ts'],
    // A limit that only a hang reaches: on a busy machine a test may wait for its turn.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...WITH_STATE, ...NOT_HERE],
          // Functions without state need no process of their own; loading the glossary for each file took half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'with state', include: WITH_STATE, exclude: NOT_HERE } },
    ],
  },
});
