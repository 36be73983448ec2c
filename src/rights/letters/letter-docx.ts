import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { sayDay } from '../say-day.ts';
import { numbered } from './letter-lines.ts';
import type { Letter, LetterTable } from './letter.ts';
import { LOCALE } from '../locale.ts';

/** Twentieths of a point. */
const AFTER = 160;
const FONT = 'Arial';
/** Half points. */
const SIZE = 22;

/** A letter as a Word document. Loads the library that makes it, so it is itself loaded when one is asked for. */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const { from, to, date, subject, greeting, paragraphs, ending, enclosures } = letter;
  const children = [
    ...from.map((text, at) => paragraph(text, at === from.length - 1)),
    ...to.map((text, at) => paragraph(text, at === to.length - 1)),
    paragraph(sayDay(date)),
    paragraph(subject, true, true),
    paragraph(greeting),
    ...paragraphs.flatMap((one) => [
      paragraph(numbered(one)),
      ...(one.table ? [paragraph(one.table.caption, false, true), tableOf(one.table), paragraph('')] : []),
    ]),
    ...ending.map((text, at) => paragraph(text, at === ending.length - 1)),
    ...(enclosures.length > 0 ? [paragraph(`Enclosed: ${enclosures.join('; ')}`)] : []),
  ];
  const document = new Document({
    // The reader's name is in the letter; that the file names nobody else is left to them.
    creator: '',
    lastModifiedBy: '',
    title: subject,
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: LOCALE } } } } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraph(text: string, space = true, bold = false): Paragraph {
  return new Paragraph({ spacing: { after: space ? AFTER : 0 }, children: [new TextRun({ text, bold })] });
}

function tableOf({ columns, rows }: LetterTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf(columns, true), ...rows.map((cells) => rowOf(cells, false))],
  });
}

function rowOf(cells: readonly string[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((text) => new TableCell({ children: [paragraph(text, false, header)] })),
  });
}
