import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { innerFiles } from './inner-files.ts';
import { attached, makeMail, mimePart, multipart } from './make-mail.ts';
import { readAll } from './read-all.ts';

const CSV = 'Field,Your data\r\nMosaic Group,K\r\n';
const HEAD =
  'From: Data Protection <dataprotection@party.example>\nDate: Mon, 07 Sep 2026 10:00:00 +0100\n' +
  'To: Alex Sample <alex@example.org>\nSubject: Your subject access request';

async function read(part: string, heads: readonly string[] = []) {
  const { steps, parts, codes } = await readAll('reply.eml', makeMail(part, heads));
  const paragraphs = parts.flatMap((one) => (one.kind === 'paragraph' ? [one] : []));
  return { inner: innerFiles(steps), parts, codes, paragraphs };
}

function plain(body: string): string {
  return mimePart({ type: 'text/plain; charset=utf-8', body });
}

function page(body: string): string {
  return mimePart({ type: 'text/html; charset=utf-8', body });
}

function logo(size: number, tag: string): string {
  return multipart(
    'related',
    [
      page(`<table><tr><td>Mosaic Group<td>K</table>${tag}`),
      mimePart({
        type: 'image/png; name="image001.png"',
        body: Uint8Array.from({ length: size }, (_, at) => [0x89, 0x50, 0x4e, 0x47][at] ?? at % 256),
        heads: ['Content-ID: <logo@party>', 'Content-Disposition: inline'],
      }),
    ],
    'rel',
  );
}

describe('the words of a mail', () => {
  test('are its heads and its blocks', async () => {
    const { paragraphs, codes } = await read(plain('Dear Alex,\r\n\r\nYour Mosaic group is K.\r\n'));
    expect(paragraphs.map(({ text }) => text)).toEqual([HEAD, 'Dear Alex,', 'Your Mosaic group is K.']);
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(codes).toEqual([]);
  });

  test('are taken from the HTML where that holds a table', async () => {
    const both = [plain('See the table.'), page('<table><tr><td>Mosaic Group<td>K</table>')];
    const { inner } = await read(multipart('alternative', both));
    expect(inner.map(({ name }) => name)).toEqual(['reply.eml', 'message.html']);
  });

  test('are taken from the text where the HTML says the same', async () => {
    const both = [plain('Your Mosaic group is K.'), page('<p>Your Mosaic group is K.</p>')];
    const { inner, paragraphs } = await read(multipart('alternative', both));
    expect(inner).toHaveLength(1);
    expect(paragraphs.at(-1)?.text).toBe('Your Mosaic group is K.');
  });

  test('are taken from the HTML where the text only points to it', async () => {
    const long = `<p>${'Your Mosaic group is K. '.repeat(8)}</p>`;
    const { inner } = await read(multipart('alternative', [plain('This mail is HTML.'), page(long)]));
    expect(inner.map(({ name }) => name)).toContain('message.html');
  });

  test.each([`<style>${'p { color: red } '.repeat(20)}`, `<a title="${'Sample '.repeat(40)}`])(
    'are taken from the text where the HTML shows as little: %#',
    async (unclosed) => {
      const both = [plain('This mail is HTML.'), page(`<p>This mail is HTML.</p>${unclosed}`)];
      expect((await read(multipart('alternative', both))).inner).toHaveLength(1);
    },
  );
});

describe('earlier messages that a mail repeats are kept apart', () => {
  const earlier = [
    'On Wed, 2 Sep 2026 at 09:00, Alex Sample <alex@example.org> wrote:\n> Please send me all data.\n> Ward: Sampleford',
    'On Wednesday, 2 September 2026 at 09:00, Alex Sample\n<alex@example.org> wrote:\n\nPlease send me all data.\nWard: Sampleford',
    '-----Original Message-----\nFrom: Alex Sample <alex@example.org>\nSent: 02 September 2026 09:00\nTo: DP\nSubject: SAR\n\nWard: Sampleford',
    '________________________________\nFrom: Alex Sample <alex@example.org>\nSent: 02 September 2026 09:00\nTo: DP\nSubject: SAR\n\nWard: Sampleford',
    '> Ward: Sampleford',
  ];
  test.each(earlier)('%j', async (quoted) => {
    const { paragraphs } = await read(plain(`We hold this.\n\nMosaic Group: K\n\n${quoted}\n`));
    const own = paragraphs.filter((one) => !one.quoted).map(({ text }) => text);
    expect(own).toEqual([HEAD, 'We hold this.', 'Mosaic Group: K']);
    const rest = paragraphs.filter((one) => one.quoted).map(({ text }) => text);
    expect(rest.join('\n')).toContain('Ward: Sampleford');
  });

  test('but what the sender itself wrote before is read', async () => {
    const quoted =
      'From: Data Protection <dataprotection@party.example>\nSent: 02 September 2026 09:00\nTo: Alex\nSubject: SAR\n\nWard: Sampleford';
    const { paragraphs } = await read(plain(`The password follows.\n\n${quoted}`));
    expect(paragraphs.every((one) => !one.quoted)).toBe(true);
    expect(paragraphs.at(-1)?.text).toBe('Ward: Sampleford');
  });

  test('and what is forwarded is read', async () => {
    const { paragraphs } = await read(plain(`For you.\n\n${earlier[2]}`), ['Subject: Fwd: your request']);
    expect(paragraphs.every((one) => !one.quoted)).toBe(true);
  });

  test('in HTML they are cut off', async () => {
    const html =
      '<p>We hold this.</p><table><tr><td>Mosaic Group<td>K</table>' +
      '<div class="gmail_quote"><table><tr><td>Ward<td>Sampleford</table></div>';
    const { cutQuotedHtml } = await import('../../src/read/cut-quoted-html.ts');
    expect(cutQuotedHtml(html)).toBe('<p>We hold this.</p><table><tr><td>Mosaic Group<td>K</table>');
    expect(cutQuotedHtml('<div class="gmail_quote"><p>All</p></div>')).toContain('All');
  });
});

describe('what is attached', () => {
  test('is a document within the mail', async () => {
    const mixed = multipart('mixed', [plain('Please see attached.'), attached('data.csv', 'text/csv', CSV)]);
    const { inner, parts, codes } = await read(mixed);
    expect(inner.map(({ name }) => name)).toEqual(['reply.eml', 'data.csv']);
    expect(parts.some((part) => part.kind === 'rows')).toBe(true);
    expect(codes).toEqual([]);
  });

  test('and is a mail, is read with what is attached to that', async () => {
    const inner = Buffer.from(
      makeMail(multipart('mixed', [plain('Here.'), attached('data.csv', 'text/csv', CSV)], 'inner')),
    ).toString();
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${inner}`;
    const found = await read(multipart('mixed', [plain('Please see attached.'), forwarded]));
    expect(found.inner.map(({ name }) => name)).toEqual(['reply.eml', 'attachment.eml', 'data.csv']);
  });

  const pictures: [string, number, string, boolean][] = [
    ['small', 4000, '<img src="cid:logo@party">', false],
    ['shown small', 90_000, '<img height=60 src="cid:logo@party">', false],
    ['shown small by its style', 90_000, '<img style="height:60px" src="cid:logo@party">', false],
    ['large and shown large', 90_000, '<img height=600 src="cid:logo@party">', true],
    ['small, but shown nowhere', 4000, '', true],
  ];
  test.each(pictures)('a picture in the mail that is %s', async (_, size, tag, opened) => {
    const { inner } = await read(logo(size, tag));
    expect(inner.some(({ name }) => name === 'image001.png')).toBe(opened);
  });

  test('as a signature is passed over, and what is encrypted is said', async () => {
    const parts = [
      plain('Hello.'),
      attached('smime.p7s', 'application/pkcs7-signature', 'x'),
      attached('message_v2.rpmsg', 'application/x-microsoft-rpmsg-message', 'x'),
      attached('invite.ics', 'text/calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
      attached('winmail.dat', 'application/ms-tnef', Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 0, 1)),
    ];
    const { inner } = await read(multipart('mixed', parts));
    expect(inner).toEqual([
      { name: 'reply.eml', codes: [] },
      { name: 'message_v2.rpmsg', codes: ['encrypted-mail'] },
      { name: 'invite.ics', codes: ['unsupported-format'] },
      { name: 'winmail.dat', codes: ['unsupported-format'] },
    ]);
  });
});

test('any change and any cut ends in values', async () => {
  const parts = [plain('Hello.'), attached('data.csv', 'text/csv', CSV)];
  const whole = makeMail(multipart('mixed', parts));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(whole.length),
      async (changes, cut) => {
        const bytes = whole.slice(0, Math.max(cut, 200));
        for (const [at, value] of changes) bytes[at] = value;
        const { steps } = await readAll('reply.eml', bytes);
        expect(steps[0]?.kind).toBe('document');
      },
    ),
    { numRuns: 100 },
  );
});

test('parts nested beyond sense are refused', async () => {
  let part = plain('Hello.');
  for (let level = 0; level < 400; level++) part = multipart('mixed', [part], `b${level}`);
  const { codes } = await readAll('reply.eml', makeMail(part));
  expect(codes).toEqual(['damaged']);
});
