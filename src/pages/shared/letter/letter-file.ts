import { letterMail } from '../../../rights/letters/letter-mail.ts';
import { letterText } from '../../../rights/letters/letter-text.ts';
import { ownAddress } from '../../../extension/browser-api.ts';
import type { Letter } from '../../../rights/letters/letter.ts';

/** The forms in which a letter can be saved. */
export type LetterFormat = 'docx' | 'pdf' | 'eml' | 'txt';

const TYPES: Readonly<Record<LetterFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  txt: 'text/plain;charset=utf-8',
};

/** Brought along for files that name no typeface of their own; letters of most European languages are in it. */
const FONTS = 'pdfjs/standard_fonts/LiberationSans';

/** A letter as a file. What makes each form is loaded when that form is asked for. */
export async function letterFile(letter: Letter, format: LetterFormat): Promise<Blob> {
  return new Blob([await contentOf(letter, format)], { type: TYPES[format] });
}

/** A name that says what it is, and nothing of who wrote it. */
export function letterName({ kind, date }: Pick<Letter, 'kind' | 'date'>, format: LetterFormat): string {
  return `letter-${kind}-${date}.${format}`;
}

async function contentOf(letter: Letter, format: LetterFormat): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'txt':
      return letterText(letter);
    case 'eml':
      return letterMail(letter);
    case 'docx':
      return new Uint8Array(
        await (await import('../../../rights/letters/letter-docx.ts')).letterDocx(letter),
      );
    case 'pdf': {
      const [{ letterPdf }, regular, bold] = await Promise.all([
        import('../../../rights/letters/letter-pdf.ts'),
        fontOf('Regular'),
        fontOf('Bold'),
      ]);
      return new Uint8Array(await letterPdf(letter, { regular, bold }));
    }
  }
}

/** From the extension itself. */
async function fontOf(weight: string): Promise<Uint8Array> {
  const response = await fetch(ownAddress(`${FONTS}-${weight}.ttf`));
  return new Uint8Array(await response.arrayBuffer());
}
