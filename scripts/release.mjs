// npm run release: the files for both stores, their sources and checksums, in release/. Run it on a commit, with nothing changed.
import { join } from 'node:path';
import { installPackages, ROOT, runNode } from './setup.mjs';

installPackages();
process.exitCode = await runNode([join(ROOT, 'scripts/release/release.ts'), ...process.argv.slice(2)]);
