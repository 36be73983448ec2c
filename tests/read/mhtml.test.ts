import { expect, test } from 'vitest';
import { readAll, utf8 } from './read-all.ts';

function savedPage(type: string, encoding: string, body: string): Uint8Array {
  return utf8(
    [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://example.org/reply',
      'Subject: Reply',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----b"',
      '',
      '------b',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://example.org/reply',
      '',
      body,
      '------b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://example.org/logo.png',
      '',
      'iVBORw0KGgo=',
      '------b--',
      '',
    ].join('\r\n'),
  );
}

test.each([
  ['quoted', 'quoted-printable', '<table><tr><td>Ward<td>Caf=C3=A9 <tr><td>Score<td>=C2=A33</table>'],
  ['plain', '8bit', '<table><tr><td>Ward<td>Café <tr><td>Score<td>£3</table>'],
])('the page of a saved page, %s', async (_, encoding, body) => {
  const { parts, codes, steps } = await readAll(
    'reply.mht',
    savedPage('text/html; charset=utf-8', encoding, body),
  );
  expect(codes).toEqual([]);
  expect(parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []))).toEqual([
    ['Ward', 'Café'],
    ['Score', '£3'],
  ]);
  // What the page would show besides its words is no document of the reply.
  expect(steps.filter((step) => step.kind === 'document')).toHaveLength(1);
});

test('a saved page that holds none is said', async () => {
  expect((await readAll('reply.mht', savedPage('image/gif', 'base64', 'R0lGODlh'))).codes).toEqual(['empty']);
});
