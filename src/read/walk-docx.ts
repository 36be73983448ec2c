import type { InputFile } from './document.ts';
import type { Flow } from './flow.ts';
import type { XmlListener } from './parse-xml.ts';

type Given = Readonly<Record<string, string>>;

/** Elements of which nothing is read: what was deleted, fields' codes, and what older programs show instead. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:sectPr', 'w:pPrChange', 'w:rPrChange']);
const BREAKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const HEADING = /^(?:heading|title|subtitle|\d+$|berschrift)/i;

/** Whether a switch of Word's is on: it is where nothing else is said. */
function isOn(given: Given): boolean {
  return !/^(?:0|false|off|none)$/i.test(given['w:val'] ?? '');
}

/** Walks over a Word document's body, or its notes, and tells `flow` what a reader would see. */
export class DocxWalker implements XmlListener {
  readonly #flow: Flow;
  readonly #pictures: ReadonlyMap<string, InputFile>;
  readonly #open: string[] = [];
  /** Depth, from 1, of the outermost element that is not read. */
  #unread = 0;
  #bold = false;
  #hidden = false;
  /** A tick box of a form's field: the tick as it was set by default, and as it is. */
  #tick: boolean | undefined;

  constructor(flow: Flow, pictures: ReadonlyMap<string, InputFile>) {
    this.#flow = flow;
    this.#pictures = pictures;
  }

  readonly text = (text: string): void => {
    if (this.#unread === 0 && this.#open.at(-1) === 'w:t')
      this.#flow.add(text, { bold: this.#bold, hidden: this.#hidden });
  };

  readonly start = (name: string, given: Given): void => {
    const outer = this.#open.at(-1);
    this.#open.push(name);
    if (this.#unread > 0) return;
    if (UNREAD.has(name)) {
      this.#unread = this.#open.length;
      return;
    }
    const flow = this.#flow;
    if (name === 'w:p') flow.startParagraph();
    else if (name === 'w:r') this.#bold = this.#hidden = false;
    else if (name === 'w:tbl') flow.startTable();
    else if (name === 'w:tr') flow.startRow();
    else if (name === 'w:tc') flow.startCell();
    else if (name === 'w:txbxContent') flow.startAside();
    else if (name === 'w:gridSpan') flow.describeCell({ columnSpan: Number(given['w:val'] ?? 1) });
    else if (name === 'w:vMerge') flow.describeCell({ continued: given['w:val'] !== 'restart' });
    else if (name === 'w:tblHeader' && isOn(given)) flow.describeHeadingRow();
    else if (name === 'w:pStyle' && HEADING.test(given['w:val'] ?? '')) flow.startParagraph(true);
    else if (outer === 'w:rPr' && this.#open.at(-3) === 'w:r') this.#look(name, given);
    else if (outer === 'w:r' && BREAKS[name] !== undefined)
      flow.add(BREAKS[name], { bold: this.#bold, hidden: this.#hidden });
    else if (name === 'w:checkBox') this.#tick = false;
    else if ((name === 'w:checked' || name === 'w:default') && outer === 'w:checkBox') this.#tick = isOn(given);
    else this.#picture(given['r:embed'] ?? given['r:id'], name);
  };

  readonly end = (name: string): void => {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#unread > 0) {
      if (this.#unread === depth) this.#unread = 0;
      return;
    }
    const flow = this.#flow;
    if (name === 'w:p') flow.endParagraph();
    else if (name === 'w:tbl') flow.endTable();
    else if (name === 'w:tr') flow.endRow();
    else if (name === 'w:tc') flow.endCell();
    else if (name === 'w:txbxContent') flow.endAside();
    else if (name === 'w:checkBox') {
      flow.add(this.#tick === true ? '☒ ' : '☐ ', { bold: false, hidden: this.#hidden });
      this.#tick = undefined;
    }
  };

  #look(name: string, given: Given): void {
    if (name === 'w:b') this.#bold = isOn(given);
    else if (name === 'w:vanish') this.#hidden = isOn(given);
  }

  #picture(id: string | undefined, name: string): void {
    if (id === undefined || (name !== 'a:blip' && name !== 'v:imagedata')) return;
    const file = this.#pictures.get(id);
    if (file) this.#flow.addFile(file);
  }
}
