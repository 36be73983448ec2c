import { utf8 } from './read-all.ts';
import { makeZip } from './make-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A package whose members are these texts. */
export function makePackage(members: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return makeZip(Object.entries(members).map(([name, text]) => ({ name, bytes: utf8(text) })));
}

/** A part of a Word document: its body, its styles, its notes. */
export function wordPart(element: string, inside: string): string {
  return `<w:${element} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:${element}>`;
}

/** A Word document with this body, and further parts by their names below `word/`. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return makePackage({
    '[Content_Types].xml': TYPES,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [`word/${name}`, text])),
  });
}
