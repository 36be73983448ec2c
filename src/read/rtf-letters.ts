import words from './rtf-words.json' with { type: 'json' };

const CHARSETS: Readonly<Record<string, string>> = words.charsets;
const CODE_PAGES: Readonly<Record<string, string>> = words.codePages;
const WINDOWS = 'windows-1252';
const WINDOWS_PAGE = /^125\d$/;
/** A font of signs, whose letters are pictures of other things. */
const SYMBOLS = 2;
/** Codes from which UTF-16 numbers are written as negative ones. */
const WRAP = 0x10000;

/** Turns the bytes and numbers of rich text into letters: each font may have a way of its own to write them. */
export class RtfLetters {
  #page = WINDOWS;
  readonly #fonts = new Map<number, string>();
  readonly #symbols = new Set<number>();
  readonly #decoders = new Map<string, TextDecoder>();

  /** The way of writing of fonts that name none. */
  setPage(page: number): void {
    this.#page = WINDOWS_PAGE.test(String(page)) ? `windows-${page}` : (CODE_PAGES[page] ?? WINDOWS);
  }

  setCharset(font: number, charset: number): void {
    const label = CHARSETS[charset];
    if (label !== undefined) this.#fonts.set(font, label);
    if (charset === SYMBOLS) this.#symbols.add(font);
  }

  /** The letters of some bytes in a font. Signs of a font of signs are left out: which they are, only the font knows. */
  of(bytes: Uint8Array, font: number | undefined): string {
    if (font !== undefined && this.#symbols.has(font)) return '';
    const label = (font !== undefined && this.#fonts.get(font)) || this.#page;
    let decoder = this.#decoders.get(label);
    if (!decoder) {
      decoder = new TextDecoder(label);
      this.#decoders.set(label, decoder);
    }
    return decoder.decode(bytes);
  }

  /** The UTF-16 unit of a number; signs of fonts stand where nobody else has letters. */
  ofNumber(number: number): string {
    const code = number < 0 ? number + WRAP : number;
    return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code & 0xffff);
  }
}
