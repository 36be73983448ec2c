import { afterAll, inject } from 'vitest';

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    mode: 'dry-run' | 'mutant';
  }
}

/**
 * Before any mutant is tried, Stryker notes which test runs over which. All test files share one process here, and it
 * hands over at the end of each all that was noted until then: as the files are many, that filled the memory. So what
 * was handed over is forgotten. The object itself stays the same: the code that notes holds on to it.
 */
const SPACE = '__stryker__';
const namespace = ((globalThis as { [SPACE]?: object })[SPACE] ??= {});
const KEY = 'mutantCoverage';

if (inject('mode') === 'dry-run') {
  let isEnd = false;
  const noted: Coverage = (namespace as Record<string, Coverage>)[KEY] ?? { static: {}, perTest: {} };
  Object.defineProperty(namespace, KEY, {
    configurable: true,
    get() {
      if (!isEnd) return noted;
      isEnd = false;
      const file = { ...noted };
      noted.static = {};
      noted.perTest = {};
      return file;
    },
  });
  // Hooks at the end run in reverse order: Stryker's, which was there before, reads what was noted after this one.
  afterAll(() => {
    isEnd = true;
  });
}
