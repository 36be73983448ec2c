/** A paragraph of rich text as Word writes one, with its letters in one font. */
export function richParagraph(text: string, more = ''): string {
  return `\\pard\\plain\\ltrpar\\ql\\li0\\ri0${more} \\f31506\\fs22\\lang2057{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid1 ${text}}{\\insrsid1 \\par }\r\n`;
}

/** A row of a table: each cell with its right edge, in twips. `plan` stands before an edge: how the cell is merged. */
export function richRow(
  cells: readonly { readonly text: string; readonly edge: number; readonly plan?: string }[],
): string {
  const plan = cells
    .map(({ edge, plan: own = '' }) => `${own}\\clbrdrt\\brdrs\\cltxlrtb\\cellx${edge}`)
    .join('');
  const texts = cells.map(
    ({ text }) => `\\pard\\plain\\intbl\\itap1 \\f31506\\fs22{\\insrsid2 ${text}\\cell }\r\n`,
  );
  // Word says what a row is like before its cells, and once more behind them.
  return `\\trowd\\trgaph108\\trleft-108${plan}\r\n${texts.join('')}{\\trowd\\trgaph108\\trleft-108${plan}\\row }\r\n`;
}

/** Rich text as Word writes it, around a body. */
export function makeRichText(body: readonly string[]): Uint8Array {
  const text = [
    '{\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\adeff0\\deff0\\stshfdbch0',
    '{\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}{\\f31506\\fbidi \\fswiss\\fcharset0\\fprq2 Calibri;}{\\f3\\froman\\fcharset2 Symbol;}}',
    '{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql \\f31506\\fs22 \\snext0 Normal;}{\\s1\\outlinelevel0 \\b heading 1;}}',
    '{\\*\\rsidtbl \\rsid1\\rsid2}{\\info{\\title Not to be read}{\\author A. Tester}}',
    ...body,
    '{\\*\\themedata 504b0304}}',
  ].join('\r\n');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}
