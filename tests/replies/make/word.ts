import { makeStoredZip } from './zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run of letters; tabs and line ends are elements of their own. `look` is what Word says of it. */
export function run(text: string, look = ''): string {
  const letters = text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    );
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${letters.join('')}</w:r>`;
}

/** A paragraph of runs, with what Word says of it: its style, its level. */
export function paragraph(runs: string, described = ''): string {
  return `<w:p>${described === '' ? '' : `<w:pPr>${described}</w:pPr>`}${runs}</w:p>`;
}

function toCell(text: string): string {
  return text.startsWith('<w:tc>') ? text : mergedCell(text, '');
}

/** A table of texts. A cell may be handed over as it is written, with its merging. */
export function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<w:tr>${row.map(toCell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${lines.join('')}</w:tbl>`;
}

/** A cell with what Word says of how it is merged. */
export function mergedCell(text: string, described: string): string {
  return `<w:tc><w:tcPr>${described}</w:tcPr>${paragraph(run(text))}</w:tc>`;
}

/** A Word document with nothing in it but these paragraphs and tables. */
export function makeWord(body: readonly string[]): Uint8Array {
  const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return makeStoredZip({
    '[Content_Types].xml': `${declared}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `${declared}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${declared}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}
