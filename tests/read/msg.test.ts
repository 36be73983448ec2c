import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { encodingOfCodePage } from '../../src/read/msg-values.ts';
import { innerFiles } from './inner-files.ts';
import { makeMsg, type MsgItem } from './make-msg.ts';
import { readAll, utf8 } from './read-all.ts';

const CSV = utf8('Field,Your data\r\nMosaic Group,K\r\n');
const HEADS = {
  '0042001F': 'Data Protection',
  '0C1F001F': 'dataprotection@party.example',
  '0E04001F': 'Alex Sample',
  '0037001F': 'Your subject access request',
  '00390040': new Date(Date.UTC(2026, 8, 7, 9)),
};
const HEAD =
  'From: Data Protection <dataprotection@party.example>\nDate: Mon, 07 Sep 2026 09:00:00 GMT\n' +
  'To: Alex Sample\nSubject: Your subject access request';

async function read(item: MsgItem) {
  const { steps, parts, codes } = await readAll('reply.msg', makeMsg(item));
  const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
  return { inner: innerFiles(steps), parts, texts, codes };
}

function csv(name: string): NonNullable<MsgItem['attached']>[number] {
  return { values: { '3707001F': name, '37010102': CSV } };
}

describe('the words of a mail that Outlook kept', () => {
  test('are its heads and its blocks', async () => {
    const { texts, codes } = await read({
      values: { ...HEADS, '1000001F': 'Dear Alex,\r\n\r\nYour Mosaic group is K – “Ü”.\r\n' },
    });
    expect(texts).toEqual([HEAD, 'Dear Alex,', 'Your Mosaic group is K – “Ü”.']);
    expect(codes).toEqual([]);
  });

  test('letters of one byte are those of its code page', async () => {
    const { texts } = await read({ values: { '3FFD0003': 1252, '1000001E': 'Group K \u0096 \u00a3 5' } });
    expect(texts).toEqual(['Group K – £ 5']);
  });

  test('are taken from the HTML where that holds a table', async () => {
    const html = '<p>Here.</p><table><tr><td>Mosaic Group<td>K \u00a3</table>';
    const { inner, parts } = await read({
      values: { ...HEADS, '1000001F': 'Here.', '3FDE0003': 28_591, '10130102': Buffer.from(html, 'latin1') },
    });
    expect(inner.map(({ name }) => name)).toEqual(['reply.msg', 'message.html']);
    expect(parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))).toEqual([
      ['Mosaic Group', 'K £'],
    ]);
  });

  test('the date is the mail’s own where it came with its heads', async () => {
    const heads = 'Received: by x\r\nDate: Mon, 07 Sep 2026 10:00:00 +0100\r\nSubject: x\r\n';
    const { texts } = await read({ values: { ...HEADS, '007D001F': heads } });
    expect(texts[0]).toContain('\nDate: Mon, 07 Sep 2026 10:00:00 +0100\n');
  });

  test('a body in rich text alone is named and said to be unread', async () => {
    const { inner } = await read({ values: { ...HEADS, '10090102': utf8('LZFu') } });
    expect(inner[1]).toEqual({ name: 'message.rtf', codes: ['other-program'] });
  });
});

describe('what is attached', () => {
  test('is a document within the mail', async () => {
    const { inner, parts, codes } = await read({
      values: HEADS,
      attached: [csv('data.csv'), csv('more.csv')],
    });
    expect(inner.map(({ name }) => name)).toEqual(['reply.msg', 'data.csv', 'more.csv']);
    expect(parts.filter(({ kind }) => kind === 'rows')).toHaveLength(2);
    expect(codes).toEqual([]);
  });

  test('and is a mail, is read with what is attached to that', async () => {
    const inner: MsgItem = {
      values: { ...HEADS, '1000001F': 'The password is below.' },
      attached: [csv('data.csv')],
    };
    const outer = await read({
      values: { '0037001F': 'Fwd' },
      attached: [{ values: { '3001001F': 'Your data' }, item: inner }],
    });
    expect(outer.inner.map(({ name }) => name)).toEqual(['reply.msg', 'Your data.msg', 'data.csv']);
    expect(outer.texts).toEqual(['Subject: Fwd', HEAD, 'The password is below.']);
  });

  test('a locked mail says so', async () => {
    const { inner } = await read({
      values: HEADS,
      attached: [{ values: { '3707001F': 'smime.p7m', '37010102': utf8('x') } }],
    });
    expect(inner[1]?.codes).toEqual(['encrypted-mail']);
  });
});

describe('a broken one gives a warning and ends', () => {
  test('one that holds nothing', async () => {
    expect((await read({ values: {} })).codes).toEqual(['holds-nothing']);
  });

  test('any change and any cut ends in values', async () => {
    const whole = makeMsg({
      values: { ...HEADS, '1000001F': 'Dear Alex,' },
      attached: [csv('data.csv'), { values: {}, item: { values: HEADS } }],
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, Math.max(cut, 512));
          for (const [at, value] of changes) if (at > 3 && at < bytes.length) bytes[at] = value;
          const { steps } = await readAll('reply.msg', bytes);
          expect(steps[0]?.kind).toBe('document');
        },
      ),
      { numRuns: 150 },
    );
  });
});

test.each([
  [undefined, 'windows-1252'],
  [1250, 'windows-1250'],
  [28_605, 'iso-8859-15'],
  [932, 'shift_jis'],
  [65_001, 'utf-8'],
  [7, 'windows-1252'],
])('code page %s is %s', (page, label) => {
  expect(encodingOfCodePage(page)).toBe(label);
});
