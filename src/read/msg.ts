import { decodeText, findEncoding } from './decode-text.ts';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import { LIMITS } from './limits.ts';
import type { Attachment, Mail } from './mail.ts';
import ids from './msg-ids.json' with { type: 'json' };
import { encodingOfCodePage, HEAD, type MsgValues, readMsgValues } from './msg-values.ts';
import { type MsgFolder, openMsg, PROPERTIES, writeMsg } from './open-msg.ts';
import type { ReadContext } from './read-options.ts';
import { readMessage } from './read-message.ts';

const MEGABYTE = 1024 * 1024;
/** An attachment that is an item of Outlook's own lies in a folder of this name. */
const ITEM = `__substg1.0_${ids.attachment.data}000D`;
const UTF_8 = 65_001;

/** Reads an item of Outlook: a mail, and what else it keeps in such files, with what is attached. */
export async function* readMsg(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const limit = LIMITS.mail.megabytes;
  const size = Math.ceil(file.bytes.length / MEGABYTE);
  if (size > limit) {
    yield { kind: 'warning', warning: { code: 'too-large', slots: { size, limit, unit: 'MB' } } };
    return;
  }
  const item = openMsg(file.bytes);
  if (!item) {
    yield { kind: 'warning', warning: { code: 'damaged' } };
    return;
  }
  yield* readMessage(toMail(item), info, context);
}

function toMail(item: MsgFolder): Mail {
  const values = readMsgValues(item, HEAD.item);
  const from = senderOf(values);
  const date = dateOf(values);
  const [to, subject] = [values.text(ids.to), values.text(ids.subject)];
  const text = values.text(ids.body);
  const html = htmlOf(values);
  const page = values.number(ids.codePage);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(date && { date }),
    ...(subject && { subject }),
    ...(text && { text }),
    ...(html && { html }),
    ...(!text && !html && values.bytes(ids.richText) && { isRichText: true }),
    attachments: [...item.folders]
      .filter(([name]) => name.startsWith('__attach_version1.0_'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, folder]) => toAttachment(folder, page)),
  };
}

function senderOf(values: MsgValues): string | undefined {
  const name = ids.senderNames.map(values.text).find((text) => text);
  const address = ids.senderAddresses.map(values.text).find((text) => text?.includes('@'));
  if (address === undefined || address === name) return name;
  return name === undefined ? address : `${name} <${address}>`;
}

/** As the mail itself says it where that came with it; else as Outlook kept it. */
function dateOf(values: MsgValues): string | undefined {
  const said = /^Date:[ \t]*(\S.*)$/im.exec(values.text(ids.heads) ?? '')?.[1];
  return said?.trim() ?? ids.times.flatMap((id) => values.time(id) ?? [])[0]?.toUTCString();
}

function htmlOf(values: MsgValues): string | undefined {
  const bytes = values.bytes(ids.html);
  if (!bytes) return values.text(ids.html);
  const page = values.number(ids.htmlCodePage);
  if (page !== undefined && page !== UTF_8) return new TextDecoder(encodingOfCodePage(page)).decode(bytes);
  return [...decodeText(bytes, findEncoding(bytes), bytes.length)].join('');
}

function toAttachment(folder: MsgFolder, page: number | undefined): Attachment {
  const values = readMsgValues(folder, HEAD.part, page);
  const name = ids.attachment.names.map(values.text).find((text) => text);
  const contentId = values.text(ids.attachment.contentId);
  const item = folder.folders.get(ITEM);
  // What another program embedded is kept in a folder too, but not as an item.
  const isItem = item?.streams.has(PROPERTIES) === true;
  return {
    name: isItem ? `${name ?? 'message'}.msg` : (name ?? ''),
    type: values.text(ids.attachment.type)?.toLowerCase() ?? '',
    bytes: isItem ? writeMsg(item) : (values.bytes(ids.attachment.data) ?? new Uint8Array()),
    ...(contentId && { contentId: contentId.replace(/^<|>$/g, '') }),
  };
}
