/** The browsers that get a build of their own. Edge and the other Chromiums use Chrome's. */
export type Target = 'chrome' | 'firefox';

/** As much of `manifest.json` as differs from one browser to the next; all else is carried over. */
export interface BaseManifest {
  readonly background: {
    readonly service_worker: string;
    readonly scripts: readonly string[];
    readonly type: 'module';
  };
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: object;
  readonly [key: string]: unknown;
}

/** Without it, Chrome lets every other extension open a connection. Firefox does not know the key, and lets none. */
const NOBODY = { ids: [], matches: [] };

/**
 * The manifest that one browser gets, made from the one that we keep. Chrome refuses
 * `background.scripts`, Firefox has no service worker; each warns about the other's version key.
 */
export function manifestFor(base: BaseManifest, target: Target): Record<string, unknown> {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = base;
  const { service_worker, scripts, type } = background;
  return target === 'chrome'
    ? {
        ...common,
        background: { service_worker, type },
        minimum_chrome_version,
        externally_connectable: NOBODY,
      }
    : { ...common, background: { scripts, type }, browser_specific_settings };
}
