import { type ListPart, listPartOf } from './list-part.ts';
import { parseXml } from './parse-xml.ts';

/** What a style says of the paragraphs or letters that are of it. */
export interface DocxStyle {
  readonly heading: boolean;
  readonly list?: ListPart;
  readonly bold: boolean;
  readonly hidden: boolean;
}

interface OwnStyle {
  name: string;
  basis: string | undefined;
  outline: boolean;
  bold: boolean | undefined;
  hidden: boolean | undefined;
}

/** Styles that are based on one another, one above the other: more is a circle. */
const DEEPEST = 10;
const HEADING = /^(?:heading|title$|subtitle$|berschrift)/i;
/** Paragraphs at this level of the outline are text. */
const BODY_LEVEL = 9;

/** Whether a switch of Word's is on: it is where nothing else is said. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/i.test(value ?? '');
}

/** Whether a level of the outline is one of a heading. */
export function isHeadingLevel(value: string | undefined): boolean {
  return value !== undefined && value !== '' && Number(value) < BODY_LEVEL;
}

function readOwn(bytes: Uint8Array): Map<string, OwnStyle> {
  const styles = new Map<string, OwnStyle>();
  let own: OwnStyle | undefined;
  const start = (name: string, given: Readonly<Record<string, string>>): void => {
    const value = given['w:val'];
    if (name === 'w:style') {
      own = { name: '', basis: undefined, outline: false, bold: undefined, hidden: undefined };
      styles.set(given['w:styleId'] ?? '', own);
    } else if (!own) return;
    else if (name === 'w:name') own.name = value ?? '';
    else if (name === 'w:basedOn') own.basis = value;
    else if (name === 'w:outlineLvl') own.outline = isHeadingLevel(value);
    else if (name === 'w:b') own.bold = isOn(value);
    else if (name === 'w:vanish') own.hidden = isOn(value);
    // Styles of tables say how their first rows look, which is no word about the others.
    else if (name === 'w:tblStylePr') own = undefined;
  };
  const end = (name: string): void => {
    if (name === 'w:style') own = undefined;
  };
  for (const _ of parseXml(bytes, { start, end }));
  return styles;
}

/** Reads a Word document's styles by their ids, each with what it takes over from those that it is based on. */
export function readDocxStyles(bytes: Uint8Array): Map<string, DocxStyle> {
  const own = readOwn(bytes);
  const found = new Map<string, DocxStyle>();
  for (const id of own.keys()) {
    let heading = false;
    let bold: boolean | undefined;
    let hidden: boolean | undefined;
    let at: OwnStyle | undefined = own.get(id);
    const list = listPartOf(at?.name ?? '');
    for (let depth = 0; at && depth < DEEPEST; depth++) {
      heading ||= at.outline || HEADING.test(at.name);
      bold ??= at.bold;
      hidden ??= at.hidden;
      at = at.basis === undefined ? undefined : own.get(at.basis);
    }
    found.set(id, { heading, ...(list && { list }), bold: bold === true, hidden: hidden === true });
  }
  return found;
}
