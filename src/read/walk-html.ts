import { Parser } from 'htmlparser2';
import type { Flow } from './flow.ts';
import tags from './html-tags.json' with { type: 'json' };
import { lightness } from './lightness.ts';
import { LIMITS } from './limits.ts';
import { pictureOfAddress } from './picture-in-text.ts';
import { Pieces } from './pieces.ts';

/** Lighter than this, letters on white paper cannot be seen. */
const WHITE = 0.95;
const BLOCKS = new Set(tags.blocks);
const UNSEEN = new Set(tags.unseen);
const HEADING = /^h[1-6]$/;
/** Elements into which somebody types or of which they choose one. */
const CONTROLS = new Set(['textarea', 'option']);
/** Elements within a line that only say how their words look. */
const INLINE = new Set(['em', 'i', 'small', 'span']);
/** Elements that have no end: nothing is kept open for them. */
const VOID = new Set(tags.void);
/** Marks of programs that no browser shows: the ends of a form's box, say. */
// oxlint-disable-next-line no-control-regex
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Letters of a picture's description that may stand for it in a cell: the name of a tick. */
const SHORT = 24;

interface Element {
  readonly name: string;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** The page's own name for how the words of a line look. */
  readonly kind: string;
  /** Nothing of it is text at all: a script, a sheet of styles. */
  readonly dropped: boolean;
  readonly pre: boolean;
  /** Behind it lies a colour of its own, so that white letters show. */
  readonly ground: boolean;
  readonly pieces: Pieces;
}

const ROOT: Element = {
  name: '',
  bold: false,
  hidden: false,
  kind: '',
  dropped: false,
  pre: false,
  ground: false,
  pieces: new Pieces(),
};

/** The declarations of a style attribute. */
function readStyle(style: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of (style ?? '').split(';')) {
    const at = line.indexOf(':');
    if (at > 0)
      found.set(
        line.slice(0, at).trim().toLowerCase(),
        line
          .slice(at + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

function isWhite(colour: string | undefined): boolean {
  if (colour === undefined) return false;
  const plain = colour.replace(/(?<!\s)\s*!important$/, '');
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(plain);
  const hex = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : plain;
  if (hex.startsWith('#')) return lightness(hex) > WHITE;
  return plain === 'white' || /^rgba?\(\s*25\d[,\s]+25\d[,\s]+25\d/.test(plain);
}

function isTransparent(colour: string): boolean {
  return colour === '' || isWhite(colour) || /^(?:transparent|none|inherit|initial|unset)/.test(colour);
}

function readElement(name: string, given: Readonly<Record<string, string>>, outer: Element): Element {
  const style = readStyle(given['style']);
  const weight = style.get('font-weight') ?? '';
  const back = style.get('background-color') ?? style.get('background') ?? given['bgcolor'] ?? '';
  const ground = outer.ground || !isTransparent(back.toLowerCase());
  const white = isWhite(style.get('color') ?? (name === 'font' ? given['color']?.toLowerCase() : undefined));
  const gone =
    given['hidden'] !== undefined ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.get('visibility') === 'hidden' ||
    /^0(?:\.0+)?(?:px|pt|em|%)?$/.test(style.get('font-size') ?? '') ||
    /^0(?:\.0+)?$/.test(style.get('opacity') ?? '');
  return {
    name,
    bold:
      weight === ''
        ? outer.bold || name === 'b' || name === 'strong' || name === 'th'
        : /bold|[6-9]00/.test(weight),
    hidden: outer.hidden || gone || (white && !ground),
    kind: INLINE.has(name) ? (given['class'] ?? (name === 'span' ? outer.kind : name)) : '',
    dropped: outer.dropped || UNSEEN.has(name),
    pre:
      outer.pre ||
      name === 'pre' ||
      name === 'textarea' ||
      (style.get('white-space') ?? '').startsWith('pre'),
    ground,
    pieces: new Pieces(),
  };
}

/** Walks over a page's markup and tells `flow` what a reader would see. Pieces of text are given to `write`. */
export class HtmlWalker {
  readonly #flow: Flow;
  readonly #stack: Element[] = [ROOT];
  readonly #parser: Parser;
  #number = 0;
  /** Whether the term of a list was said and its description may follow. */
  #described = false;
  #caption = '';
  /** Whether words are read that label what is typed into a box after them, and whether such a box may follow. */
  #inLabel = false;
  #labelled = false;
  /** The same of words that name no box: whether they are read, and whether one may follow them. */
  #isOpenLabel = false;
  #mayBeTerm = false;

  constructor(flow: Flow) {
    this.#flow = flow;
    this.#parser = new Parser(
      {
        onopentag: (name, given) => this.#start(name, given),
        onclosetag: (name) => this.#end(name),
        ontext: (text) => this.#text(text),
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  }

  write(text: string): void {
    if (!this.tooDeep) this.#parser.write(text);
  }

  end(): void {
    if (!this.tooDeep) this.#parser.end();
    this.#flow.end();
  }

  /** Whether elements stand in one another deeper than is followed: nothing is read from there on. */
  get tooDeep(): boolean {
    return this.#stack.length > LIMITS.page.levels;
  }

  get #here(): Element {
    return this.#stack.at(-1) ?? ROOT;
  }

  #text(written: string): void {
    const { pre, dropped, name } = this.#here;
    if (dropped) return;
    const text = written.replace(UNPRINTED, '');
    this.#here.pieces.write(text);
    if (text.trim() !== '' && name !== 'label' && !CONTROLS.has(name)) {
      this.#labelled = false;
      this.#mayBeTerm = false;
    }
    if (name === 'caption') this.#caption += text;
    else if (pre) this.#flow.add(text.replaceAll('\r', ''), this.#here);
    else {
      // A tab within a line is the word processor's that the page comes from; at its start it is the program's.
      const folded = text.replace(/[ \t\r\n\f]+/g, (space) => (/^ ?\t ?$/.test(space) ? '\t' : ' '));
      const after = this.#flow.ending;
      const start = after === '' || after === ' ' || after === '\n' || after === '\t';
      this.#flow.add(start ? folded.replace(/^[ \t]/, '') : folded, this.#here);
    }
  }

  #start(name: string, given: Readonly<Record<string, string>>): void {
    const element = readElement(name, given, this.#here);
    if (this.tooDeep) return;
    if (!VOID.has(name)) this.#stack.push(element);
    // The parser's own time grows with the square of what is open.
    if (this.tooDeep) this.#parser.pause();
    if (element.dropped) return;
    const flow = this.#flow;
    if (name === 'table') flow.startTable();
    else if (name === 'tr') flow.startRow(this.#stack.at(-2)?.name === 'thead');
    else if (name === 'td' || name === 'th') this.#cell(name, given);
    else if (name === 'caption') this.#caption = '';
    else if (name === 'dl') flow.startTable();
    else if (name === 'dt') this.#term();
    else if (name === 'dd') this.#description();
    else if (name === 'br') flow.add('\n', element);
    else if (name === 'input') this.#input(given, element);
    else if (name === 'label' && given['for'] !== undefined && flow.ending === '') this.#label();
    else if (name === 'label' && flow.ending === '') this.#isOpenLabel = true;
    else if (name === 'option' && given['selected'] === undefined)
      this.#stack[this.#stack.length - 1] = { ...element, dropped: true };
    else if (CONTROLS.has(name) && this.#labelled) this.#startTyped();
    else if (name === 'img') this.#picture(given, element);
    else if (BLOCKS.has(name)) flow.startParagraph(HEADING.test(name));
    else if (/mso-tab-count/.test(given['style'] ?? '')) flow.add('\t', element);
  }

  #end(name: string): void {
    const at = this.#stack.findLastIndex((element) => element.name === name);
    if (at < 1) return;
    const { dropped, pieces } = this.#stack[at] ?? ROOT;
    this.#stack.length = at;
    if (dropped) return;
    const flow = this.#flow;
    if (name === 'label' && this.#inLabel) {
      flow.endParagraph();
      this.#inLabel = false;
      this.#labelled = true;
    }
    if (name === 'label' && this.#isOpenLabel) {
      this.#isOpenLabel = false;
      this.#labelled = flow.ending !== '' && pieces.isPlain;
      if (this.#labelled) flow.endParagraph();
      this.#mayBeTerm = this.#labelled;
    }
    if (CONTROLS.has(name)) this.#labelled = false;
    const isCell = name === 'td';
    const pair = BLOCKS.has(name) || isCell ? pieces.pair() : undefined;
    this.#here.pieces.close(name, pieces);
    if (pair && isCell) flow.describeCell({ pair });
    else if (pair) {
      flow.pair(...pair);
      return;
    }
    if (name === 'table' || name === 'dl') flow.endTable();
    else if (name === 'tr') flow.endRow();
    else if (name === 'td' || name === 'th') flow.endCell();
    else if (name === 'caption') flow.caption(this.#caption.replace(/\s+/g, ' ').trim());
    else if (BLOCKS.has(name)) flow.endParagraph();
  }

  #cell(name: string, given: Readonly<Record<string, string>>): void {
    this.#flow.startCell(Number(given['colspan'] ?? 1), Number(given['rowspan'] ?? 1));
    if (name === 'th') this.#flow.describeCell({ head: true });
  }

  #term(): void {
    this.#flow.startRow();
    this.#flow.startCell();
    this.#described = false;
  }

  /** Further descriptions of one term are further lines of the same cell. */
  #description(): void {
    if (this.#described) this.#flow.startParagraph();
    else this.#flow.startCell();
    this.#described = true;
  }

  #label(): void {
    this.#flow.startParagraph(false, 'term');
    this.#inLabel = true;
    this.#labelled = false;
  }

  /** What was typed or chosen, after the words that label it. */
  #startTyped(): void {
    if (this.#mayBeTerm) this.#flow.makeTerm();
    this.#mayBeTerm = false;
    this.#flow.startParagraph(false, 'description');
  }

  #input(given: Readonly<Record<string, string>>, look: Element): void {
    const type = given['type']?.toLowerCase() ?? 'text';
    const on = given['checked'] !== undefined;
    const typed = /^(?:text|email|tel|number|date|url|search)$/.test(type);
    if (this.#isOpenLabel && typed && this.#flow.ending !== '') {
      // The words of a label that its box stands in.
      this.#flow.endParagraph();
      this.#isOpenLabel = false;
      this.#labelled = true;
      this.#mayBeTerm = true;
    }
    if (this.#labelled && (typed || (type === 'checkbox' && !this.#mayBeTerm))) this.#startTyped();
    if (type === 'checkbox' || type === 'radio') this.#flow.add(on ? '☑ ' : '☐ ', look);
    else if (typed) this.#flow.add(given['value'] ?? '', look);
    if (!this.#labelled || type === 'radio') return;
    this.#flow.endParagraph();
    this.#labelled = false;
  }

  #picture(given: Readonly<Record<string, string>>, look: Element): void {
    if (look.hidden) return;
    this.#number++;
    const picture = pictureOfAddress(given['src'] ?? '', this.#number);
    if (picture) this.#flow.addFile(picture);
    else if ((given['alt'] ?? '').length <= SHORT) this.#flow.add(given['alt'] ?? '', look);
  }
}
