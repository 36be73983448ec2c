import { type Citation, findCitation, sayCitations } from './citation.ts';
import type { LetterCase } from './tell-conditions.ts';

/** Which citations a letter may name, and which it did. */
export class LawOfLetter {
  readonly used: Citation[] = [];
  /** Left out, because nobody has read them again. */
  readonly unchecked: Citation[] = [];
  readonly #known: LetterCase;

  constructor(known: LetterCase) {
    this.#known = known;
  }

  /** The citations of a paragraph in words; empty where it may name none. They must be the law on its day. */
  say(ids: readonly string[], day = this.#known.today): string {
    const cited: Citation[] = [];
    for (const id of ids) {
      const citation = findCitation(id);
      if (!citation || !this.#isLaw(citation, day)) continue;
      const isChecked = citation.confidence !== 'low' || this.#known.answers.checked?.includes(id) === true;
      if (isChecked) cited.push(citation);
      const list = isChecked ? this.used : this.unchecked;
      if (!list.includes(citation)) list.push(citation);
    }
    return sayCitations(cited);
  }

  #isLaw({ from, fromRequest }: Citation, day: string): boolean {
    const { today, time } = this.#known;
    return (from ?? '') <= day && (fromRequest ?? '') <= (time.requested ?? today);
  }
}
