import type { SevenZipTools } from '../read/seven-zip-tools.ts';

/** 7-Zip in the extension: its code lies where the build puts it. It is loaded when the first archive comes. */
export const sevenZipTools: SevenZipTools = {
  start: async (options) => {
    const { default: startSevenZip } = await import('7z-wasm');
    return startSevenZip(options);
  },
};
