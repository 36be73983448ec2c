import type { InputFile } from './document.ts';
import { DocxInk } from './docx-ink.ts';
import { type DocxStyle, isHeadingLevel, isOn } from './docx-styles.ts';
import type { Flow, Look } from './flow.ts';
import type { XmlListener } from './parse-xml.ts';
import { letterOfSymbol } from './symbol-letter.ts';

type Given = Readonly<Record<string, string>>;

/** Elements of which nothing is read: what was deleted, and what older programs show instead. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sectPr', 'w:pPrChange', 'w:rPrChange']);
const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
/** Ids of headings in a document that describes no styles. */
const HEADING = /^(?:heading|title$|subtitle$)/i;
const PLAIN: DocxStyle = { heading: false, bold: false, hidden: false };

/** What a Word document says besides the text that is walked over. */
export interface DocxSurroundings {
  readonly styles: ReadonlyMap<string, DocxStyle>;
  /** By the name that the text calls them. */
  readonly pictures: ReadonlyMap<string, InputFile>;
}

/** Walks over a Word document's body, or its notes, and tells `flow` what a reader would see. */
export class DocxWalker implements XmlListener {
  readonly #flow: Flow;
  readonly #around: DocxSurroundings;
  readonly #open: string[] = [];
  readonly #ink = new DocxInk();
  /** Depth, from 1, of the outermost element that is not read. */
  #unread = 0;
  #paragraph = PLAIN;
  #bold = false;
  #vanished = false;
  /** A row of a table that is not shown. */
  #hiddenRow = 0;
  /** A control that nobody filled in: what stands in it only says what to do. */
  #unfilled = 0;
  /** A tick box of a form: the tick as it was set by default, and as it is. */
  #tick = false;
  /** The choices of a form's list, and which of them is chosen. */
  #choices: string[] = [];
  #chosen = 0;

  constructor(flow: Flow, around: DocxSurroundings) {
    this.#flow = flow;
    this.#around = around;
  }

  readonly text = (text: string): void => {
    if (this.#unread === 0 && this.#unfilled === 0 && this.#open.at(-1) === 'w:t')
      this.#flow.add(text, this.#look());
  };

  readonly start = (name: string, given: Given): void => {
    const outer = this.#open.at(-1) ?? '';
    this.#open.push(name);
    if (this.#unread > 0) return;
    if (UNREAD.has(name)) this.#unread = this.#open.length;
    else if (outer === 'w:sdtPr' && name === 'w:showingPlcHdr') {
      if (isOn(given['w:val'])) this.#unfilled = this.#open.length - 2;
    } else if (outer === 'w:r') this.#letter(name, given);
    else if (outer === 'w:pPr') this.#ofParagraph(name, given);
    else if (outer === 'w:rPr' && this.#open.at(-3) === 'w:r') this.#ofRun(name, given);
    else if (outer === 'w:tcPr') this.#ofCell(name, given);
    else if (outer === 'w:trPr') this.#ofRow(name, given);
    else if (outer === 'w:tblPr') this.#ink.look(name, given, this.#open.length - 2);
    else if (outer === 'w:checkBox')
      this.#tick = name === 'w:size' || name === 'w:sizeAuto' ? this.#tick : isOn(given['w:val']);
    else if (outer === 'w:ddList') this.#choice(name, given['w:val'] ?? '');
    else this.#block(name, given);
  };

  readonly end = (name: string): void => {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#unread > 0) {
      if (this.#unread === depth) this.#unread = 0;
      return;
    }
    this.#ink.leave(depth - 1);
    const flow = this.#flow;
    if (name === 'w:p') flow.endParagraph();
    else if (name === 'w:tbl') flow.endTable();
    else if (name === 'w:tr') flow.endRow();
    else if (name === 'w:tc') flow.endCell();
    else if (name === 'w:txbxContent') flow.endAside();
    else if (name === 'w:checkBox') flow.add(this.#tick ? '☒ ' : '☐ ', this.#look());
    else if (name === 'w:ddList') flow.add(this.#choices[this.#chosen] ?? '', this.#look());
    if (depth === this.#hiddenRow) this.#hiddenRow = 0;
    if (depth === this.#unfilled) this.#unfilled = 0;
  };

  #look(): Look {
    return { bold: this.#bold, hidden: this.#vanished || this.#hiddenRow > 0 || this.#ink.blends };
  }

  #block(name: string, given: Given): void {
    const flow = this.#flow;
    if (name === 'w:p') {
      flow.startParagraph();
      this.#paragraph = PLAIN;
    } else if (name === 'w:r') this.#startRun();
    else if (name === 'w:tbl') flow.startTable();
    else if (name === 'w:tr') flow.startRow();
    else if (name === 'w:tc') flow.startCell();
    else if (name === 'w:txbxContent') {
      flow.startAside();
      this.#ink.look(name, given, this.#open.length);
    } else if (name === 'w:checkBox') this.#tick = false;
    else if (name === 'w:ddList') {
      this.#choices = [];
      this.#chosen = 0;
    } else if (name === 'a:blip' || name === 'v:imagedata') {
      const file = this.#around.pictures.get(given['r:embed'] ?? given['r:id'] ?? '');
      if (file) flow.addFile(file);
    }
  }

  #startRun(): void {
    this.#bold = this.#paragraph.bold;
    this.#vanished = this.#paragraph.hidden;
    this.#ink.startRun();
  }

  #letter(name: string, given: Given): void {
    const letter =
      LETTERS[name] ??
      (name === 'w:sym' ? letterOfSymbol(given['w:font'] ?? '', given['w:char'] ?? '') : undefined);
    if (letter !== undefined) this.#flow.add(letter, this.#look());
  }

  #ofParagraph(name: string, given: Given): void {
    const value = given['w:val'];
    this.#ink.look(name, given, this.#open.length - 2);
    if (name === 'w:outlineLvl' && isHeadingLevel(value)) this.#flow.startParagraph(true);
    if (name !== 'w:pStyle') return;
    this.#paragraph = this.#around.styles.get(value ?? '') ?? {
      ...PLAIN,
      heading: HEADING.test(value ?? ''),
    };
    const { heading, list } = this.#paragraph;
    if (heading || list) this.#flow.startParagraph(heading, list);
  }

  #ofRun(name: string, given: Given): void {
    const value = given['w:val'];
    this.#ink.look(name, given, this.#open.length - 2);
    if (name === 'w:b') this.#bold = isOn(value);
    else if (name === 'w:vanish') this.#vanished = isOn(value);
    else if (name === 'w:rStyle') {
      const style = this.#around.styles.get(value ?? '') ?? PLAIN;
      this.#bold ||= style.bold;
      this.#vanished ||= style.hidden;
    }
  }

  #ofCell(name: string, given: Given): void {
    const value = given['w:val'];
    this.#ink.look(name, given, this.#open.length - 2);
    if (name === 'w:gridSpan') this.#flow.describeCell({ columnSpan: Number(value ?? 1) });
    else if (name === 'w:vMerge') this.#flow.describeCell({ continued: value !== 'restart' });
  }

  #ofRow(name: string, given: Given): void {
    if (name === 'w:tblHeader' && isOn(given['w:val'])) this.#flow.describeHeadingRow();
    else if (name === 'w:hidden' && isOn(given['w:val'])) this.#hiddenRow = this.#open.length - 2;
    // A row may start some columns further in than those above it.
    else if (name === 'w:gridBefore' && Number(given['w:val']) > 0)
      this.#flow.startCell(Number(given['w:val'] ?? 0));
  }

  #choice(name: string, value: string): void {
    if (name === 'w:listEntry') this.#choices.push(value);
    else if (name === 'w:result') this.#chosen = Number(value);
  }
}
