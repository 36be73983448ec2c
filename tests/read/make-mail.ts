import { utf8 } from './read-all.ts';

/** A part of a mail: its type with parameters, its text, and further heads. */
export interface MailPart {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly heads?: readonly string[];
}

const HEADS = [
  'From: Data Protection <dataprotection@party.example>',
  'To: Alex Sample <alex@example.org>',
  'Date: Mon, 07 Sep 2026 10:00:00 +0100',
  'Subject: Your subject access request',
  'MIME-Version: 1.0',
];

/** A part on its own, or several within a multipart of the kind. */
export function mimePart({ type, body, heads = [] }: MailPart): string {
  const text = typeof body === 'string' ? utf8(body) : body;
  const lines = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...heads, '', lines].join('\r\n');
}

export function multipart(kind: string, parts: readonly string[], boundary = 'outer'): string {
  const between = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${between}--${boundary}--\r\n`;
}

/** A whole mail from one part; heads stand before those that every mail here has. */
export function makeMail(part: string, heads: readonly string[] = []): Uint8Array {
  const own = HEADS.filter((head) => !heads.some((other) => other.split(':')[0] === head.split(':')[0]));
  return utf8([...heads, ...own, part].join('\r\n'));
}

export function attached(name: string, type: string, body: string | Uint8Array): string {
  return mimePart({
    type: `${type}; name="${name}"`,
    body,
    heads: [`Content-Disposition: attachment; filename="${name}"`],
  });
}
