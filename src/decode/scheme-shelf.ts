import type { Scheme } from '../glossary/entry.ts';
import { editionOf } from './choose-scheme.ts';
import { SchemeIndex, type CodeMatch } from './scheme-index.ts';

/** The schemes of a glossary, each folded when it is first asked for. */
export class SchemeShelf {
  readonly #schemes: ReadonlyMap<string, Scheme>;
  readonly #indexes = new Map<string, SchemeIndex>();
  readonly #otherLevels = new WeakMap<readonly string[], readonly string[]>();

  constructor(schemes: readonly Scheme[]) {
    this.#schemes = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  }

  index(id: string): SchemeIndex | undefined {
    const kept = this.#indexes.get(id);
    if (kept) return kept;
    const scheme = this.#schemes.get(id);
    if (!scheme) return undefined;
    const index = new SchemeIndex(scheme);
    this.#indexes.set(id, index);
    return index;
  }

  matches(ids: readonly string[], value: string): readonly CodeMatch[] {
    return ids.flatMap((id) => this.index(id)?.find(value) ?? []);
  }

  /**
   * A name of a type under a label of groups, or the other way round, in the same editions: it says what it means
   * by itself, as a bare code does not.
   */
  namesOfOtherLevels(ids: readonly string[], value: string): readonly CodeMatch[] {
    let others = this.#otherLevels.get(ids);
    if (!others) this.#otherLevels.set(ids, (others = this.#findOtherLevels(ids)));
    return this.matches(others, value).filter(({ proof }) => proof !== 'code');
  }

  #findOtherLevels(ids: readonly string[]): readonly string[] {
    const editions = new Set(ids.flatMap((id) => this.#schemes.get(id) ?? []).map(editionOf));
    const all = [...this.#schemes.values()].filter((scheme) => editions.has(editionOf(scheme)));
    return all.map(({ id }) => id).filter((id) => !ids.includes(id));
  }
}
