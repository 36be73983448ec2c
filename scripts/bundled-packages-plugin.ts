import type { Plugin } from 'vite';
import { packageName } from './third-party/third-party-text.ts';

/** Puts into `names` each package of which something is left in a bundle. */
export function bundledPackagesPlugin(names: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0 && packageName(id)) names.add(packageName(id));
      }
    },
  };
}
