import { expect, test } from 'vitest';
import { ownScript } from '../../src/extension/trust-own-scripts.ts';

const BASE = 'chrome-extension://abc/report.html';

test.each(['/pdfjs/pdf.worker.min.mjs', 'ocr/start.js', 'chrome-extension://abc/assets/worker.js'])(
  'a file of ours may be started: %s',
  (address) => {
    expect(ownScript(address, BASE)).toBe(address);
  },
);

test.each([
  'https://abc/worker.js',
  'chrome-extension://other/worker.js',
  '//elsewhere.example/worker.js',
  'blob:chrome-extension://abc/1',
  'data:text/javascript,1',
])('nothing else may: %s', (address) => {
  expect(() => ownScript(address, BASE)).toThrow('Not a script of ours.');
});
