import type { Flow, Look } from './flow.ts';
import { LIMITS } from './limits.ts';
import type { RtfEdges } from './rtf-edges.ts';
import { RtfLetters } from './rtf-letters.ts';
import { RtfTables } from './rtf-tables.ts';
import type { RtfListener } from './rtf-tokens.ts';
import words from './rtf-words.json' with { type: 'json' };

const UNREAD: ReadonlySet<string> = new Set(words.unread);
const STARRED: ReadonlySet<string> = new Set(words.starred);
const ASIDES: ReadonlySet<string> = new Set(words.asides);
const LETTERS: Readonly<Record<string, string>> = words.letters;
const PICTURES: Readonly<Record<string, string>> = { pngblip: 'png', jpegblip: 'jpg' };
/** Outline levels below this one are body text. */
const DEEPEST_HEADING = 8;

/** What a group of rich text inherits from the one around it. */
interface Group {
  unread: boolean;
  /** What was deleted, and what stands for another form of the same: words in it still count. */
  omitted: boolean;
  bold: boolean;
  hidden: boolean;
  font: number | undefined;
  /** Letters that follow a number, for programs that do not know numbers. */
  instead: number;
  fonts: boolean;
  aside: boolean;
  picture: { ending: string | undefined; readonly hex: string[] } | undefined;
}

const OUTERMOST: Group = {
  unread: false,
  omitted: false,
  bold: false,
  hidden: false,
  font: undefined,
  instead: 1,
  fonts: false,
  aside: false,
  picture: undefined,
};

/** Walks over rich text and tells `flow` what a reader would see. */
export class RtfWalker implements RtfListener {
  /** It nests deeper than any document does, and the rest was passed over. */
  tooDeep = false;
  readonly #flow: Flow;
  readonly #tables: RtfTables;
  readonly #letters = new RtfLetters();
  readonly #groups: Group[] = [];
  #group: Group = { ...OUTERMOST };
  /** The font of letters that name none. */
  #font: number | undefined;
  #starred = false;
  #toSkip = 0;
  #pending: Uint8Array[] = [];
  #heading = false;
  #pictures = 0;

  /** `edges`: of each table, from a walk before this one; nothing on that walk. */
  constructor(flow: Flow, edges?: readonly RtfEdges[]) {
    this.#flow = flow;
    this.#tables = new RtfTables(flow, edges);
  }

  /** The edges of the tables that were met. */
  get edges(): readonly RtfEdges[] {
    return this.#tables.edges;
  }

  readonly open = (): void => {
    this.#say();
    this.#toSkip = 0;
    this.#groups.push(this.#group);
    if (this.#groups.length > LIMITS.page.levels) this.tooDeep = true;
    this.#group = { ...this.#group, unread: this.#group.unread || this.tooDeep, aside: false };
    if (this.#group.picture) this.#group.picture = { ending: undefined, hex: [] };
  };

  readonly close = (): void => {
    this.#say();
    this.#toSkip = 0;
    const { aside, picture } = this.#group;
    const outer = this.#groups.pop();
    if (picture && picture !== outer?.picture) this.#endPicture(picture);
    if (aside) {
      this.#tables.leave();
      this.#flow.endAside();
    }
    if (outer) this.#group = outer;
  };

  readonly letters = (bytes: Uint8Array): void => {
    const group = this.#group;
    if (group.picture) group.picture.hex.push(new TextDecoder('latin1').decode(bytes));
    if (group.unread || group.omitted || group.fonts || group.picture) return;
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    if (skipped < bytes.length) this.#pending.push(bytes.subarray(skipped));
  };

  readonly binary = (bytes: Uint8Array): void => {
    this.#group.picture?.hex.push(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };

  readonly word = (word: string, number: number | undefined): void => {
    if (word === '*') {
      this.#starred = true;
      return;
    }
    const starred = this.#starred;
    this.#starred = false;
    const group = this.#group;
    if (group.unread) return;
    if ((starred && !STARRED.has(word)) || UNREAD.has(word)) {
      this.#say();
      group.unread = true;
    } else if (group.picture) group.picture.ending ??= PICTURES[word];
    else if (word === 'u') this.#number(number ?? 0);
    else if (this.#toSkip > 0 && LETTERS[word] !== undefined) this.#toSkip--;
    else {
      this.#say();
      this.#control(word, number);
    }
  };

  #control(word: string, number: number | undefined): void {
    const group = this.#group;
    const letter = LETTERS[word];
    const isOn = number !== 0;
    if (letter !== undefined) {
      if (!group.omitted) this.#add(letter);
    } else if (ASIDES.has(word)) {
      group.aside = true;
      this.#flow.startAside();
      this.#tables.enter();
    } else if (word === 'fonttbl') group.fonts = true;
    else if (word === 'pict') group.picture = { ending: undefined, hex: [] };
    else if (word === 'ansicpg') this.#letters.setPage(number ?? 0);
    else if (word === 'f') group.font = number;
    else if (word === 'deff') this.#font = group.font = number;
    else if (word === 'fcharset') this.#letters.setCharset(group.font ?? 0, number ?? 0);
    else if (word === 'uc') group.instead = number ?? 1;
    else if (word === 'plain') Object.assign(group, { bold: false, hidden: false, font: this.#font });
    else if (word === 'b') group.bold = isOn;
    else if (word === 'v') group.hidden = isOn;
    else if (word === 'deleted' || word === 'htmlrtf') group.omitted = isOn;
    else if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph();
    else if (word === '\n' || word === '\r') this.#endParagraph();
    else if (word === 'outlinelevel') this.#heading = number !== undefined && number <= DEEPEST_HEADING;
    else {
      if (word === 'pard') this.#heading = false;
      this.#tables.word(word, number);
    }
  }

  #number(number: number): void {
    this.#say();
    if (!this.#group.omitted) this.#add(this.#letters.ofNumber(number));
    this.#toSkip = this.#group.instead;
  }

  #look(): Look {
    return { bold: this.#group.bold, hidden: this.#group.hidden };
  }

  /** Says the letters that came one by one: several bytes may be one letter. */
  #say(): void {
    if (this.#pending.length === 0) return;
    const length = this.#pending.reduce((sum, bytes) => sum + bytes.length, 0);
    const all = new Uint8Array(length);
    let at = 0;
    for (const bytes of this.#pending) {
      all.set(bytes, at);
      at += bytes.length;
    }
    this.#pending = [];
    this.#add(this.#letters.of(all, this.#group.font));
  }

  #add(text: string): void {
    if (text === '') return;
    this.#tables.place();
    if (this.#heading && this.#flow.ending === '') this.#flow.startParagraph(true);
    this.#flow.add(text, this.#look());
  }

  #endParagraph(): void {
    this.#tables.place();
    this.#flow.endParagraph();
  }

  #endPicture({ ending, hex }: { ending: string | undefined; readonly hex: readonly string[] }): void {
    if (ending === undefined) return;
    const digits = hex.join('').replace(/[^\da-f]+/gi, '');
    const bytes = Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
      Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
    );
    this.#pictures++;
    this.#tables.place();
    this.#flow.addFile({ name: `picture-${this.#pictures}.${ending}`, bytes });
  }

  /** Says what is left at the end of the file. */
  end(): void {
    this.#say();
    this.#tables.end();
  }
}
