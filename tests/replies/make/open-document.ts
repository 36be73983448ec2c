import { makeStoredZip } from './zip.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'style', 'text', 'table', 'manifest']
  .map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`)
  .join(' ');
const TYPE = 'application/vnd.oasis.opendocument';

/** An OpenDocument file of a kind: its body as it is written, and the styles that the body names. */
export function makeOpenDocument(kind: 'text' | 'spreadsheet', body: string, styles = ''): Uint8Array {
  const declared = '<?xml version="1.0" encoding="UTF-8"?>';
  return makeStoredZip({
    mimetype: `${TYPE}.${kind}`,
    'content.xml': `${declared}<office:document-content ${NAMES} xmlns:fo="${ODF}:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'META-INF/manifest.xml': `${declared}<manifest:manifest ${NAMES} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}.${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  });
}

/** A cell with its text as it is shown. `given` are attributes: how it is merged, how often it repeats. */
export function cell(text: string, given = ''): string {
  return `<table:table-cell office:value-type="string"${given === '' ? '' : ` ${given}`}><text:p>${text}</text:p></table:table-cell>`;
}

/** A row of cells as they are written. */
export function row(cells: string, given = ''): string {
  return `<table:table-row${given === '' ? '' : ` ${given}`}>${cells}</table:table-row>`;
}
