import type { Part } from './document.ts';
import { LIMITS } from './limits.ts';
import type { Warning } from './warning.ts';

/** How much of a file, and of all that it holds, was handed on. */
export class ContentBound {
  #cells = 0;
  #lines = 0;
  #cellLetters = 0;
  #lineLetters = 0;
  /** What there was too much of, once there was. */
  cut: Warning | undefined;

  /** As much of a part as there is room for; nothing where there is none. Pages have limits of their own. */
  take(part: Part): Part | undefined {
    if (part.kind === 'page') return part;
    if (this.cut) return undefined;
    if (part.kind !== 'rows') {
      const { text } = part;
      this.#lines += 1 + countBreaks(text);
      this.#lineLetters += text.length;
      this.#look();
      return this.cut ? undefined : part;
    }
    for (const [at, row] of part.rows.entries()) {
      this.#cells += row.length;
      for (const cell of row) this.#cellLetters += cell.length;
      this.#look();
      if (this.cut) return at === 0 ? undefined : { ...part, rows: part.rows.slice(0, at) };
    }
    return part;
  }

  #look(): void {
    const { cells, lines, cellLetters, lineLetters } = LIMITS.content;
    if (this.#cells > cells) this.#say(cells, 'cells');
    else if (this.#lines > lines) this.#say(lines, 'lines');
    else if (this.#cellLetters > cellLetters) this.#say(cellLetters, 'letters');
    else if (this.#lineLetters > lineLetters) this.#say(lineLetters, 'letters');
  }

  #say(limit: number, unit: string): void {
    this.cut = { code: 'content-cut', slots: { limit, unit } };
  }
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
