/** One warning of Mozilla's lint, as its JSON has it. */
export interface LintMessage {
  readonly _type: string;
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

/** As much of the lint's JSON as we look at. */
export interface LintResult {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** What stands in the name of a built file for what is in it. */
const HASH = /-[\w-]{8}(?=\.\w+$)/;
const ROW = /^\| `(?<file>[^`|]+)` +\| `(?<code>[A-Z_]+)` +\| (?<times>\d+) +\| [^ |]/;

/** How often each kind of warning came for each file, by the file's name without what changes with each build. */
export function countWarnings({ warnings }: LintResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, code, message } of warnings) {
    const key = `${file?.replace(HASH, '') ?? message}: ${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How often the notes for reviewers say that each will come: the rows of their table. */
export function countNotes(markdown: string): Map<string, number> {
  const rows = markdown.split('\n').map((line) => ROW.exec(line)?.groups);
  return new Map(
    rows
      .filter((row) => row !== undefined)
      .map(({ file, code, times }) => [`${file}: ${code}`, Number(times)]),
  );
}

/** What the lint says and the notes do not explain, or the other way round, and every error; in words. */
export function lintProblems(result: LintResult, markdown: string): string[] {
  const [found, noted] = [countWarnings(result), countNotes(markdown)];
  const errors = result.errors.map(({ code, file, message }) => `error ${code} in ${file}: ${message}`);
  const unlike = [...new Set([...found.keys(), ...noted.keys()])].filter(
    (key) => found.get(key) !== noted.get(key),
  );
  return [
    ...errors,
    ...unlike.map(
      (key) =>
        `${key}: ${found.get(key) ?? 0} warnings, and docs/store-notes.md explains ${noted.get(key) ?? 0}`,
    ),
  ];
}
