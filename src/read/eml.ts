import PostalMime, { type Address, type Email } from 'postal-mime';
import type { DocumentInfo, InputFile, ReadStep } from './document.ts';
import type { Attachment, Mail } from './mail.ts';
import { readMessage } from './read-message.ts';
import type { ReadContext } from './read-options.ts';

/** Reads an e-mail as it travels: its heads, its body and what is attached. */
export async function* readEml(
  file: InputFile,
  info: DocumentInfo,
  context: ReadContext,
): AsyncGenerator<ReadStep> {
  const email = await parseEmail(file.bytes);
  if (!email) {
    yield { kind: 'warning', warning: { code: 'damaged' } };
    return;
  }
  yield* readMessage(toMail(email), info, context);
}

/** The parts of a mail or of a saved web page; nothing where its parts are nested beyond sense. */
export async function parseEmail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    // A mail within a mail is a document of its own.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
}

function toMail(email: Email): Mail {
  const { from, to, subject, text, html } = email;
  const date = email.headers.find(({ key }) => key === 'date')?.value.trim();
  return {
    ...(from && { from: writeAddress(from) }),
    ...(to && { to: to.map(writeAddress).join(', ') }),
    ...(date && { date }),
    ...(subject && { subject }),
    ...(text && { text }),
    ...(html && { html }),
    attachments: email.attachments.map((attachment): Attachment => ({
      name: attachment.filename ?? '',
      type: attachment.mimeType,
      bytes: toBytes(attachment.content),
      ...(attachment.contentId && { contentId: attachment.contentId.replace(/^<|>$/g, '') }),
    })),
  };
}

function writeAddress({ name, address }: Address): string {
  if (address === undefined) return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

function toBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
