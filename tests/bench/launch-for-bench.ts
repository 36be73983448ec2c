import type { Page } from 'playwright-core';

/** A Chromium with the built extension in it. */
export interface BenchBrowser {
  readonly open: (page: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with the extension of `dist/chrome`, or with that in another folder; none where there is no Chromium. */
export async function launchForBench(extension?: string): Promise<BenchBrowser | undefined> {
  const script: string = new URL('../browser/chromium.mjs', import.meta.url).href;
  const { launchChromium } = (await import(script)) as {
    launchChromium: (options: { extension?: string }) => Promise<BenchBrowser>;
  };
  return launchChromium(extension === undefined ? {} : { extension }).catch(() => undefined);
}
