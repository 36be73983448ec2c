/** Elements that only say how letters look: their words are those of what holds them. */
const LOOKS = new Set(['a', 'b', 'em', 'font', 'i', 'small', 'strong', 'sub', 'sup', 'u']);
/** Letters that a label has at most, and a value with all the white space around it. */
const LONGEST = 110;
const MOST_LETTERS = 2000;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What an element holds, as far as it tells whether that is a label and a value and nothing else. */
export class Pieces {
  /** Words that stand in it and in nothing within it. */
  #own = '';
  readonly #inner: string[] = [];
  #mixed = false;

  write(text: string): void {
    this.#own += text;
    // More than two pieces, or much text, is no label and value: nothing of it need be kept.
    if (this.#own.length > MOST_LETTERS) this.#leave();
  }

  #leave(): void {
    this.#mixed = true;
    this.#own = '';
    this.#inner.length = 0;
  }

  /** Takes what a closed element within this one held. */
  close(name: string, { text, isPlain }: { readonly text: string; readonly isPlain: boolean }): void {
    if (LOOKS.has(name) && isPlain && this.#inner.length === 0) this.#own += text;
    else if (isPlain && this.#inner.length < 2 && !this.#mixed) this.#inner.push(text);
    else this.#leave();
  }

  /** Whether only words stand in it, or only one element that holds nothing but words. */
  get isPlain(): boolean {
    if (this.#mixed) return false;
    return this.#inner.length === 0 || (this.#inner.length === 1 && fold(this.#own) === '');
  }

  get text(): string {
    return this.#inner.length === 1 ? (this.#inner[0] ?? '') : fold(this.#own);
  }

  /** The label and the value, where two elements stand in it and nothing else. */
  pair(): [string, string] | undefined {
    const [label = '', value = ''] = this.#inner;
    if (this.#mixed || this.#inner.length !== 2 || fold(this.#own) !== '') return undefined;
    if (label === '' || label.length > LONGEST || !/\p{L}/u.test(label)) return undefined;
    return [label, value];
  }
}
