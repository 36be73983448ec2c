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

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODF_NAMES = `xmlns:office="${ODF}:office:1.0" xmlns:style="${ODF}:style:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:form="${ODF}:form:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

/** A part of an OpenDocument file: its content, its styles. */
export function odfPart(name: 'content' | 'styles', inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-${name} ${ODF_NAMES}>${inside}</office:document-${name}>`;
}

/** An OpenDocument file of a kind with this body; `styles` are those that the content itself brings. */
export function makeOdf(
  kind: 'text' | 'spreadsheet',
  body: string,
  more: { readonly styles?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Promise<Uint8Array> {
  const styles = `<office:automatic-styles>${more.styles ?? ''}</office:automatic-styles>`;
  return makePackage({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': odfPart(
      'content',
      `${styles}<office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
    ...more.parts,
  });
}
