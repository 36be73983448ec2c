import history from './history.json' with { type: 'json' };

/** What happened to one entry: when it came into the glossary, and what it was called before. */
export interface EntryHistory {
  /** ISO. */
  readonly since: string;
  /** Days were noted from `since` on; it may have come before. */
  readonly orBefore: boolean;
  readonly before: readonly string[];
}

const SINCE = new Map(history.flatMap(({ date, added }) => added.map((id) => [id, date] as const)));
const RENAMED: ReadonlyMap<string, string> = new Map(
  history.flatMap(({ renamed }) => Object.entries(renamed)),
);

/** The history of an entry, a pattern, a measure or a list; nothing for an id that never was. */
export function historyOf(id: string): EntryHistory | undefined {
  const since = SINCE.get(id);
  return since === undefined
    ? undefined
    : {
        since,
        orBefore: since === history[0]?.date,
        before: [...RENAMED].flatMap(([old, now]) => (now === id ? [old] : [])),
      };
}

/** What an entry is called now that may have been called otherwise once. */
export function currentId(id: string): string {
  return RENAMED.get(id) ?? id;
}
