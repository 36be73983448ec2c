import {
  heading,
  LEFT,
  letterHead,
  makePdf,
  newPage,
  paragraph,
  ruledTable,
} from '../replies/make/pdf-reply.ts';
import { makePdf as makePlainPdf, print } from '../read/make-pdf.ts';
import { fact } from '../replies/make/reply-case.ts';

/** Labels of several kinds, so that look-ups, patterns and unknown codes all have their share. */
const LABELS = [
  ['Polling district', 'QX2'],
  ['Mosaic UK 7 Type', 'K46'],
  ['Voting intention scale - Labour', '7'],
  ['Likelihood of being a Labour voter in 2019', '15%'],
  ['Housing concern score', '0.4402'],
  ['Voted in general election 2024', 'Y'],
  ['Family composition', '06'],
  ['GX2_RESID', '-0.7'],
  ['Newspaper readership', 'Unknown'],
] as const;
const ROWS_A_PAGE = 36;
/** Points. Where the first line of a tagged page stands, and from one line to the next. */
const FIRST = 60;
const LINE = 18;

/** The fact of a row: what stands where and how it is numbered, so that not all are the same. */
function factOf(page: number, row: number): { label: string; value: string } {
  const [label, value] = LABELS[(page + row) % LABELS.length] ?? LABELS[0];
  return { label: `${label} ${row % 4 === 3 ? `(${page}/${row})` : ''}`.trim(), value };
}

/** A reply of so many pages, each full of a ruled table of facts. Invented, and the same each time. */
export async function makeRuledReply(pages: number): Promise<Uint8Array> {
  const made = await makePdf({ footer: 'The Labour Party - subject access response' }, (paper) => {
    letterHead(paper, { sender: 'The Labour Party', to: ['Perpetua Placeholder'], date: '19 October 2026' });
    paragraph(paper, 'This is a copy of the personal data that we hold about you.');
    for (let page = 2; page <= pages; page += 1) {
      newPage(paper);
      heading(paper, `Annex ${page - 1}`);
      const facts = Array.from({ length: ROWS_A_PAGE - 3 }, (_, row) => {
        const { label, value } = factOf(page, row);
        return fact(label, value, 'unknown');
      });
      ruledTable(paper, ['Field', 'Value'], facts, [280, 150]);
    }
  });
  return made.bytes;
}

/** As `makeRuledReply`, but tagged, as word processors save, and with no ruling line. */
export function makeTaggedReply(pages: number): Promise<Uint8Array> {
  return makePlainPdf(
    (pdf) => {
      for (let page = 1; page <= pages; page += 1) {
        if (page > 1) pdf.addPage();
        const say = (kind: string, text: string, x: number, y: number) =>
          pdf.struct(kind, () => print(pdf, text, x, y));
        pdf.addStructure(say('H1', `The Labour Party - annex ${page}`, LEFT, FIRST));
        const rows = Array.from({ length: ROWS_A_PAGE }, (_, row) => {
          const { label, value } = factOf(page, row);
          const y = FIRST + (row + 2) * LINE;
          return pdf.struct('TR', [say('TD', label, LEFT, y), say('TD', value, LEFT + 280, y)]);
        });
        pdf.addStructure(pdf.struct('Table', rows));
      }
    },
    { tagged: true, pdfVersion: '1.5' },
  );
}
