import { cutQuotedHtml } from './cut-quoted-html.ts';
import { cutQuotedText } from './cut-quoted-text.ts';
import type { DocumentInfo, ReadStep } from './document.ts';
import names from './format-names.json' with { type: 'json' };
import { isSignaturePicture } from './is-signature-picture.ts';
import type { Attachment, Mail } from './mail.ts';
import parts from './mail-parts.json' with { type: 'json' };
import { memberName } from './member-name.ts';
import marks from './quote-marks.json' with { type: 'json' };
import { pipedRows } from './piped-rows.ts';
import type { ReadContext } from './read-options.ts';
import { isHeading, splitBlocks } from './text.ts';

const CLUTTER: ReadonlySet<string> = new Set([...parts.clutterTypes, ...parts.clutterNames]);
const ENCRYPTED: ReadonlySet<string> = new Set([...parts.encryptedTypes, ...parts.encryptedNames]);
const ENDINGS: Readonly<Record<string, string>> = parts.endings;
/** Letters of its plain text for each letter of its HTML below which the text only says: look at the HTML. */
const STUB_SHARE = 0.5;

/**
 * Reads a mail: its heads and its own words as paragraphs, then what is attached. Of earlier messages
 * that it repeats, the words are kept apart. A body with tables goes to the reader of web pages.
 */
export async function* readMessage(
  mail: Mail,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  let number = 0;
  let tables = 0;
  const toStep = (text: string, quoted: boolean): ReadStep => {
    number++;
    const part = { kind: 'paragraph', document: info.id, number, text, heading: false } as const;
    return {
      kind: 'part',
      part: quoted ? { ...part, quoted } : { ...part, heading: number > 1 && isHeading(text) },
    };
  };
  const head = headOf(mail);
  if (head !== '') yield toStep(head, false);
  const forwarded = isForwarded(mail);
  const whole = (mail.text ?? '').replace(/\r\n?/g, '\n');
  const text = forwarded ? { own: withoutMarks(whole), quoted: '' } : cutQuotedText(whole, mail.from);
  const html = mail.html !== undefined && showsMoreAsHtml(mail.html, whole) ? mail.html : undefined;
  if (html !== undefined) {
    const own = forwarded ? html : cutQuotedHtml(html);
    // The mark at the start stands above whatever the page says of its own letters.
    const bytes = new TextEncoder().encode(`\ufeff<!doctype html>\n${own}`);
    yield* context.open({ name: 'message.html', bytes });
  } else if (mail.isRichText) {
    yield* context.refuse('message.rtf', { code: 'other-program', slots: { format: names.packedRtf } });
  } else {
    for (const block of splitBlocks(text.own)) {
      const table = pipedRows(block, { document: info.id, sheet: `Table ${tables + 1}` });
      if (table) tables++;
      yield table ? { kind: 'part', part: table } : toStep(block, false);
    }
  }
  for (const block of splitBlocks(text.quoted)) yield toStep(block, true);
  for (const [index, attachment] of mail.attachments.entries()) {
    if (context.signal?.aborted) {
      yield { kind: 'warning', warning: { code: 'cancelled' } };
      return;
    }
    yield* readAttachment(attachment, mail, context);
    yield { kind: 'progress', document: info.id, done: index + 1, of: mail.attachments.length };
  }
  if (number === 0 && html === undefined && !mail.isRichText && mail.attachments.length === 0)
    yield { kind: 'warning', warning: { code: 'holds-nothing' } };
  yield { kind: 'end', document: { ...info, pages: number } };
}

async function* readAttachment(
  attachment: Attachment,
  mail: Mail,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const own = attachment.name.toLowerCase();
  if (CLUTTER.has(attachment.type) || CLUTTER.has(own)) return;
  if (isSignaturePicture(attachment, mail.html)) return;
  const name = nameOf(attachment);
  if (ENCRYPTED.has(attachment.type) || ENCRYPTED.has(own))
    yield* context.refuse(name, { code: 'encrypted-mail' });
  else yield* context.open({ name, bytes: attachment.bytes });
}

function nameOf({ name, type }: Attachment): string {
  if (name !== '') return memberName(name);
  const ending = ENDINGS[type];
  return ending === undefined ? 'attachment' : `attachment.${ending}`;
}

function headOf({ from, to, date, subject }: Mail): string {
  const lines = [
    ['From', from],
    ['Date', date],
    ['To', to],
    ['Subject', subject],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\s+/g, ' ')}`] : []));
  return lines.join('\n');
}

/** What is forwarded is what there is to read, and no earlier message that somebody answers. */
function isForwarded({ subject = '' }: Mail): boolean {
  const start = subject.trimStart().toLowerCase();
  return marks.forwarded.some((mark) => start.startsWith(mark));
}

/** What is forwarded as one long quotation is read without the marks in front of its lines. */
function withoutMarks(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '');
}

/** Tables are lost in plain text, and some mails say in it only that there is more to see. */
function showsMoreAsHtml(html: string, text: string): boolean {
  if (/<table\b/i.test(html)) return true;
  const letters = html
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<[^>]*>?|\s+/g, '').length;
  return text.replace(/\s+/g, '').length < STUB_SHARE * letters;
}
