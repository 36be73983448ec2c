import type { DocumentInfo, Format, Paragraph } from '../../../read/document.ts';

const MAILS: ReadonlySet<Format> = new Set<Format>(['eml', 'msg']);
const HEAD_LINE = /^([A-Z][a-z]{1,10}): (.*)$/;

type HeadLine = readonly [name: string, value: string];

/** The heads of a mail, which its reader gives as one paragraph before all others; nothing for any other paragraph. */
export function mailHeadOf(document: DocumentInfo, paragraph: Paragraph): readonly HeadLine[] | undefined {
  if (!MAILS.has(document.format) || paragraph.number !== 1) return undefined;
  const lines = paragraph.text.split('\n').map((line) => HEAD_LINE.exec(line));
  if (!lines.every((line) => line !== null)) return undefined;
  return lines.map(([, name = '', value = '']) => [name, value]);
}

/** Who wrote a mail, when, to whom and about what. */
export function MailHead({ lines }: { readonly lines: readonly HeadLine[] }) {
  return (
    <dl class="mail-head">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
