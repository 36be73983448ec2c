import laws from './law.json' with { type: 'json' };

/** A rule of law: where it stands, and the id of the sentence that says it in plain words. */
export interface Law {
  readonly id: string;
  readonly article: string;
  readonly sentence: string;
}

const LAWS: ReadonlyMap<string, Law> = new Map(laws.map((law) => [law.id, law]));

/** The law behind a finding or an item of the checklist; undefined where no rule has that id. */
export function findLaw(rule: string): Law | undefined {
  return LAWS.get(rule);
}
