import type { SheetRows } from './document.ts';
import { LIMITS } from './limits.ts';
import { foldSpace, lettersOfElement } from './odf-letters.ts';
import type { OdfStyles } from './odf-styles.ts';
import { OdsSheet } from './ods-sheet.ts';
import { textOfOdsCell } from './ods-value.ts';
import type { XmlListener } from './parse-xml.ts';

type Given = Readonly<Record<string, string>>;

/** Elements of which nothing is read: what was changed, what floats over cells, who wrote a note. */
const UNREAD = new Set([
  'table:tracked-changes',
  'table:shapes',
  'draw:frame',
  'draw:custom-shape',
  'office:forms',
  'dc:creator',
  'dc:date',
]);
const GROUP = /^table:table-(?:row|column)-group$/;

function isUnseen(given: Given): boolean {
  return given['table:display'] === 'false' || /^(?:collapse|filter)$/.test(given['table:visibility'] ?? '');
}

/** A text of lines that are written one after the other. */
interface Lines {
  text: string;
}

interface Cell {
  readonly given: Given;
  readonly covered: boolean;
  readonly shown: Lines;
}

/** Walks over an OpenDocument sheet file and gathers its rows as they are shown, sheet by sheet. */
export class OdsWalker implements XmlListener {
  readonly #document: string;
  readonly #styles: OdfStyles;
  readonly #notes: string[] = [];
  #ready: SheetRows[] = [];
  #sheet: OdsSheet | undefined;
  #cell: Cell | undefined;
  /** What letters are added to: a cell's text, or a note that stands at it. */
  #lines: Lines | undefined;
  #depth = 0;
  /** Depth, from 1, of the outermost element that is not read, and of the group that is not shown. */
  #unread = 0;
  #unseen = 0;
  /** Paragraphs that are open: letters outside are the file's own. */
  #paragraphs = 0;
  #places = 0;
  #repeats = 0;
  #sheets = 0;

  constructor(document: string, styles: OdfStyles) {
    this.#document = document;
    this.#styles = styles;
  }

  /** The parts that are finished. */
  take(): SheetRows[] {
    return this.#ready.splice(0);
  }

  /** The notes that stand at cells. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /**
   * The limit that the sheets pass, if they do: places, or filled cells that only repeat others, which a
   * short file can have millions of. Past it no more rows are gathered.
   */
  get passed(): { readonly size: number; readonly limit: number } | undefined {
    if (this.#places > LIMITS.tables.cells) return { size: this.#places, limit: LIMITS.tables.cells };
    return this.#repeats > LIMITS.content.cells
      ? { size: this.#repeats, limit: LIMITS.content.cells }
      : undefined;
  }

  get sheets(): number {
    return this.#sheets;
  }

  readonly text = (text: string): void => {
    if (this.#unread === 0 && this.#paragraphs > 0 && this.#lines)
      this.#lines.text += foldSpace(text, this.#lines.text.slice(-1));
  };

  readonly start = (name: string, given: Given): void => {
    this.#depth++;
    if (this.#unread > 0) return;
    if (UNREAD.has(name)) this.#unread = this.#depth;
    else if (name === 'table:table') this.#startSheet(given);
    else if (GROUP.test(name) && isUnseen(given)) this.#unseen ||= this.#depth;
    else if (name === 'table:table-column')
      this.#sheet?.addColumns(given, this.#unseen > 0 || isUnseen(given));
    else if (name === 'table:table-row') this.#sheet?.startRow(given, this.#unseen > 0 || isUnseen(given));
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const shown = { text: '' };
      this.#cell = { given, covered: name !== 'table:table-cell', shown };
      this.#lines = shown;
    } else if (name === 'office:annotation') this.#lines = { text: '' };
    else if (name === 'text:p') this.#startLine();
    else if (this.#lines) this.#lines.text += lettersOfElement(name, given) ?? '';
  };

  readonly end = (name: string): void => {
    const depth = this.#depth;
    this.#depth--;
    if (this.#unread > 0) {
      if (this.#unread === depth) this.#unread = 0;
      return;
    }
    if (depth === this.#unseen) this.#unseen = 0;
    if (name === 'text:p') this.#paragraphs--;
    else if (name === 'office:annotation') this.#endNote();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
    else if (name === 'table:table-row') this.#endRow();
    else if (name === 'table:table') {
      this.#ready.push(...(this.#sheet?.end() ?? []));
      this.#sheet = undefined;
    }
  };

  #startSheet(given: Given): void {
    this.#sheets++;
    const hidden = this.#styles.find('table', given['table:style-name']).hidden === true;
    const name = given['table:name'] ?? `Sheet ${this.#sheets}`;
    this.#sheet = new OdsSheet(this.#document, name, hidden || isUnseen(given));
  }

  #startLine(): void {
    this.#paragraphs++;
    if (this.#lines && this.#lines.text !== '') this.#lines.text += '\n';
  }

  #endNote(): void {
    const note = this.#lines?.text.trim() ?? '';
    if (note !== '') this.#notes.push(note);
    this.#lines = this.#cell?.shown;
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = this.#lines = undefined;
    // What a merged cell covers is not shown.
    if (cell)
      this.#sheet?.addCell(cell.covered ? '' : textOfOdsCell(cell.shown.text.trim(), cell.given), cell.given);
  }

  #endRow(): void {
    if (!this.#sheet) return;
    const { places, repeats } = this.#sheet.size;
    this.#places += places;
    this.#repeats += repeats;
    const kept = this.#places <= LIMITS.tables.cells && this.#repeats <= LIMITS.content.cells;
    this.#ready.push(...this.#sheet.endRow(kept));
  }
}
