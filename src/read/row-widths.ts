import type { Warning } from './warning.ts';

/** How many cells rows have, to say where some have more than the row before and after them. */
export class RowWidths {
  readonly #seen = new Set<number>();
  #filled = 0;
  #heading = false;

  add(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '' || cell.trim() === '')) return;
    this.#filled++;
    // A line with one cell is a title or a note.
    if (cells.length > 1) this.#seen.add(cells.length);
    if (this.#filled === 1)
      this.#heading = cells.length > 2 && cells.every((cell) => /^[\p{L} _()-]+$/u.test(cell));
  }

  /** Takes a row of so many cells that is no title and no heading. */
  addWidth(cells: number): void {
    this.#filled++;
    this.#seen.add(cells);
  }

  warnings(): Warning[] {
    if (this.#filled === 0 || (this.#filled === 1 && this.#heading)) return [{ code: 'no-rows' }];
    return this.#seen.size > 1 ? [{ code: 'uneven-rows' }] : [];
  }
}
