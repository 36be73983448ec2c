import { createHash } from 'node:crypto';

/** Which of all mutants are tried: about this share of them, chosen by a seed. */
export interface Sample {
  readonly seed: number;
  readonly share: number;
}

/** What tells one mutant from another, whatever else is changed in its file's tests or in other files. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Whether a mutant is drawn. Each has the same chance, and the same seed draws the same ones. */
export function isDrawn(
  { fileName, mutatorName, replacement, location }: Mutant,
  { seed, share }: Sample,
): boolean {
  const file = fileName.slice(fileName.lastIndexOf('/src/'));
  const { line, column } = location.start;
  const text = JSON.stringify([seed, file, line, column, mutatorName, replacement]);
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32 < share;
}

/**
 * Stryker leaves out what a checker calls no code. Its ignorers, which are meant for leaving out, leave a node out with
 * all that is in it: small nodes would hardly ever be drawn.
 */
function makeChecker(options: { readonly sample: Sample }): unknown {
  return {
    init: async () => {},
    group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
    check: async (mutants: readonly Mutant[]) =>
      Object.fromEntries(
        mutants.map((one) => [
          one.id,
          isDrawn(one, options.sample)
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not drawn' },
        ]),
      ),
  };
}
makeChecker.inject = ['options'] as const;

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: makeChecker }];

export const strykerValidationSchema = {
  properties: { sample: { type: 'object', required: ['seed', 'share'] } },
};
