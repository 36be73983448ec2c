import { blendsIn } from './blends-in.ts';
import type { InputFile } from './document.ts';
import type { Flow } from './flow.ts';
import { foldSpace, lettersOfElement } from './odf-letters.ts';
import type { OdfStyle, OdfStyles } from './odf-styles.ts';
import type { XmlListener } from './parse-xml.ts';

type Given = Readonly<Record<string, string>>;

/** Elements of which nothing is read: what was deleted, who wrote a note, what merged cells cover. */
const UNREAD = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'dc:creator',
  'dc:date',
  'table:covered-table-cell',
  'office:forms',
  'draw:object',
  'draw:object-ole',
]);
/** The families of styles that elements name theirs from. */
const FAMILIES: Readonly<Record<string, string>> = {
  'text:p': 'paragraph',
  'text:h': 'paragraph',
  'text:span': 'text',
  'text:section': 'section',
  'table:table': 'table',
  'table:table-row': 'table-row',
  'table:table-cell': 'table-cell',
};
/** Columns that empty cells may stand for: what web browsers allow. */
const WIDEST = 1000;
/** A ground of which only the style of a frame knows the colour: letters on it are taken as seen. */
const SOME = 0.5;

interface Element {
  readonly name: string;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** `undefined` where the ink follows the ground. */
  readonly light: number | undefined;
  readonly ground: number;
  readonly unread: boolean;
  /** Whether it is, or stands in, what is to be read. */
  readonly inside: boolean;
  /** Letters here are a paragraph's. */
  readonly text: boolean;
}

/** What an OpenDocument file says besides the text that is walked over. */
export interface OdtSurroundings {
  readonly styles: OdfStyles;
  /** By the paths that the text calls them. */
  readonly pictures: ReadonlyMap<string, InputFile>;
  /** What the boxes of forms show, by their ids. */
  readonly controls: ReadonlyMap<string, string>;
  /** The elements whose text is to be read: the body, or heads and feet. */
  readonly within: RegExp;
}

/**
 * Walks over an OpenDocument text and tells `flow` what a reader would see, and `notes` what stands below
 * or beside the text.
 */
export class OdtWalker implements XmlListener {
  readonly #around: OdtSurroundings;
  readonly #flows: [Flow, ...Flow[]];
  readonly #notes: Flow;
  readonly #stack: Element[] = [];

  constructor(flow: Flow, notes: Flow, around: OdtSurroundings) {
    this.#flows = [flow];
    this.#notes = notes;
    this.#around = around;
  }

  readonly text = (text: string): void => {
    const here = this.#stack.at(-1);
    if (here?.text) this.#add(foldSpace(text, this.#flow.ending), here);
  };

  readonly start = (name: string, given: Given): void => {
    const element = this.#read(name, given, this.#stack.at(-1));
    this.#stack.push(element);
    if (element.unread || !element.inside) return;
    const flow = this.#flow;
    const letters = lettersOfElement(name, given);
    if (letters !== undefined) this.#add(letters, element);
    else if (name === 'text:h') flow.startParagraph(true);
    else if (name === 'text:p') {
      const { heading, list } = this.#around.styles.find('paragraph', given['text:style-name']);
      flow.startParagraph(heading === true, list);
    } else if (name === 'text:note-body' || name === 'office:annotation') this.#flows.push(this.#notes);
    else if (name === 'draw:text-box') flow.startAside();
    else if (name === 'text:hidden-text' && element.hidden)
      this.#add(given['text:string-value'] ?? '', element);
    else if (name === 'draw:control')
      this.#add(this.#around.controls.get(given['draw:control'] ?? '') ?? '', element);
    else if (name === 'draw:image') this.#picture(given['xlink:href'] ?? '');
    else if (name === 'table:table') flow.startTable();
    else if (name === 'table:table-row')
      flow.startRow(this.#stack.at(-2)?.name === 'table:table-header-rows');
    else if (name === 'table:table-cell') this.#cell(given);
  };

  readonly end = (name: string): void => {
    const element = this.#stack.pop();
    if (!element || element.unread || !element.inside) return;
    const flow = this.#flow;
    if (name === 'text:p' || name === 'text:h') flow.endParagraph();
    else if (name === 'text:note-body' || name === 'office:annotation') {
      flow.endParagraph();
      if (this.#flows.length > 1) this.#flows.pop();
    } else if (name === 'draw:text-box') flow.endAside();
    else if (name === 'table:table') flow.endTable();
    else if (name === 'table:table-row') flow.endRow();
    else if (name === 'table:table-cell') flow.endCell();
  };

  get #flow(): Flow {
    return this.#flows.at(-1) ?? this.#flows[0];
  }

  #read(name: string, given: Given, outer: Element | undefined): Element {
    const family = FAMILIES[name];
    const named =
      given[`${family === undefined || !name.startsWith('table:') ? 'text' : 'table'}:style-name`];
    const style: OdfStyle = family === undefined ? {} : this.#around.styles.find(family, named);
    const shown = given['text:display'] ?? given['table:display'] ?? given['table:visibility'] ?? '';
    const box = name === 'draw:text-box' ? SOME : undefined;
    return {
      name,
      bold: style.bold ?? outer?.bold === true,
      hidden:
        outer?.hidden === true ||
        style.hidden === true ||
        given['text:is-hidden'] === 'true' ||
        /^(?:none|false|collapse|filter)$/.test(shown),
      light: style.light ?? outer?.light,
      ground: style.ground ?? box ?? outer?.ground ?? 1,
      unread: outer?.unread === true || UNREAD.has(name),
      inside: outer?.inside === true || this.#around.within.test(name),
      text:
        name === 'text:p' ||
        name === 'text:h' ||
        (outer?.text === true && !/^(?:draw|table|office):/.test(name)),
    };
  }

  #add(text: string, { bold, hidden, light, ground, unread, inside }: Element): void {
    if (!unread && inside)
      this.#flow.add(text, { bold, hidden: hidden || (light !== undefined && blendsIn(light, ground)) });
  }

  #cell(given: Given): void {
    const span = (name: string): number => Number(given[`table:number-${name}`] ?? 1);
    const again = span('columns-repeated');
    for (let left = Number.isFinite(again) ? Math.min(again, WIDEST) : 1; left > 1; left--)
      this.#flow.startCell();
    this.#flow.startCell(span('columns-spanned'), span('rows-spanned'));
  }

  #picture(path: string): void {
    const file = this.#around.pictures.get(path.replace(/^\.\//, ''));
    if (file) this.#flow.addFile(file);
  }
}
