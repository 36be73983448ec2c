import type { SevenZipModule, SevenZipModuleOptions } from '7z-wasm';

/**
 * The 7-Zip program as reading needs it. Each run is a program of its own with its own memory. Where its
 * code lies is decided by whoever calls, as with `PdfTools`.
 */
export interface SevenZipTools {
  readonly start: (options: Partial<SevenZipModuleOptions>) => Promise<SevenZipModule>;
}
