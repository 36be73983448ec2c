import { lightness } from './lightness.ts';
import { type ListPart, listPartOf } from './list-part.ts';
import { parseXml } from './parse-xml.ts';

/** What a style says of letters, paragraphs, cells or whole tables. What it leaves open is `undefined`. */
export interface OdfStyle {
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** How light the letters are, and what lies behind them: 0 black to 1 white. */
  readonly light?: number | undefined;
  readonly ground?: number | undefined;
  readonly heading?: boolean | undefined;
  readonly list?: ListPart | undefined;
}

interface OwnStyle extends OdfStyle {
  readonly basis: string | undefined;
}

/** Styles that are based on one another, one above the other: more is a circle. */
const DEEPEST = 10;
const HEADING = /^(?:heading|title|subtitle)(?:_|$)/i;
const FAMILIES = 'style:family';

function lightOf(colour: string | undefined): number | undefined {
  return colour?.startsWith('#') ? lightness(colour) : undefined;
}

function isHeading(name: string, given: Readonly<Record<string, string>>): boolean {
  return HEADING.test(name) || Number(given['style:default-outline-level'] ?? 0) > 0;
}

/** Reads the styles of an OpenDocument file's parts, in which later ones win, by family and name. */
export class OdfStyles {
  readonly #own = new Map<string, OwnStyle>();
  readonly #known = new Map<string, OdfStyle>();

  read(bytes: Uint8Array): void {
    let key: string | undefined;
    const start = (name: string, given: Readonly<Record<string, string>>): void => {
      if (name === 'style:style') {
        const own = given['style:name'] ?? '';
        const basis = given['style:parent-style-name'];
        key = `${given[FAMILIES] ?? ''}:${own}`;
        const list = listPartOf(own);
        this.#own.set(key, {
          ...(list && { list }),
          basis: basis === undefined ? undefined : `${given[FAMILIES] ?? ''}:${basis}`,
          ...(isHeading(own, given) && { heading: true }),
        });
      } else if (key !== undefined && name.startsWith('style:') && name.endsWith('-properties'))
        this.#describe(key, given);
    };
    const end = (name: string): void => {
      if (name === 'style:style') key = undefined;
    };
    for (const _ of parseXml(bytes, { start, end }));
    this.#known.clear();
  }

  /** What a style says, with what it takes over from those that it is based on. */
  find(family: string, name: string | undefined): OdfStyle {
    if (name === undefined) return {};
    const key = `${family}:${name}`;
    const known = this.#known.get(key);
    if (known) return known;
    let found: OdfStyle = {};
    let at = this.#own.get(key);
    for (let depth = 0; at && depth < DEEPEST; depth++) {
      const { basis, ...own } = at;
      found = { ...own, ...found };
      at = basis === undefined ? undefined : this.#own.get(basis);
    }
    this.#known.set(key, found);
    return found;
  }

  #describe(key: string, given: Readonly<Record<string, string>>): void {
    const weight = given['fo:font-weight'];
    const display = given['text:display'] ?? given['table:display'];
    const light = given['style:use-window-font-color'] === 'true' ? undefined : lightOf(given['fo:color']);
    const ground = lightOf(given['fo:background-color']);
    const own = this.#own.get(key);
    if (!own) return;
    this.#own.set(key, {
      ...own,
      ...(weight !== undefined && { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
      ...(display !== undefined && { hidden: display === 'none' || display === 'false' }),
      ...(light !== undefined && { light }),
      ...(ground !== undefined && { ground }),
    });
  }
}
