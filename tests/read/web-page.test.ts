import { expect, test } from 'vitest';
import type { Part } from '../../src/read/document.ts';
import { readAll, utf8 } from './read-all.ts';

/** What a part says, short. */
function show(part: Part): unknown {
  if (part.kind === 'rows') return part.rows;
  return part.kind === 'paragraph' ? part.text : part.kind;
}

const CASES: [string, string, unknown[]][] = [
  ['paragraphs', '<p>One</p><p>Two<br>lines</p>', ['One', 'Two\nlines']],
  ['what was deleted', '<p>Ward: <del>South</del>North</p>', ['Ward: North']],
  [
    'marks that are not shown',
    `<p>Ward: \u0004North\u0005</p><p>${'a'.repeat(300)}</p>`,
    ['Ward: North', 'a'.repeat(300)],
  ],
  ['a tab within a line', '<p>\n\tWard\tNorth</p>\t<p>\tPTV 7</p>', ['Ward\tNorth', 'PTV 7']],
  ['entities', '<p>Tom &amp; Ann &pound;3 &#x2713;</p>', ['Tom & Ann £3 ✓']],
  [
    'a table',
    '<table><tr><th>Ward<th>Code<tr><td>A<td>1</table>',
    [
      [
        ['Ward', 'Code'],
        ['A', '1'],
      ],
    ],
  ],
  [
    'a merged cell',
    '<table><tr><td colspan=2>A<td>B<tr><td>C<td>D<td>E</table>',
    [
      [
        ['A', '', 'B'],
        ['C', 'D', 'E'],
      ],
    ],
  ],
  [
    'a cell over rows',
    '<table><tr><td rowspan=2>A<td>B<tr><td>C</table>',
    [
      [
        ['A', 'B'],
        ['', 'C'],
      ],
    ],
  ],
  [
    'a list of terms',
    '<dl><dt>Ward<dd>North<dt>Code<dd>K</dl>',
    [
      [
        ['Ward', 'North'],
        ['Code', 'K'],
      ],
    ],
  ],
  [
    'a table that only lays out others',
    '<table><tr><td><p>Left</p><td><table><tr><td>A<td>1</table></table>',
    ['Left', [['A', '1']]],
  ],
  ['scripts and styles', '<style>p{}</style><script>alert("<p>no</p>")</script><p>Yes</p>', ['Yes']],
  [
    'check boxes',
    '<p><input type=checkbox checked>Member <input type=checkbox>Donor</p>',
    ['☑ Member ☐ Donor'],
  ],
  [
    'a box over a thousand million columns',
    '<table><tr><td colspan=1000000000>A<td>B</table>',
    [[['A', ...Array.from({ length: 999 }, () => ''), 'B']]],
  ],
];

test.each(CASES)('%s', async (_, html, expected) => {
  const { parts } = await readAll('a.html', utf8(`<!doctype html><html><body>${html}</body></html>`));
  expect(parts.map(show)).toEqual(expected);
});

test('hidden text is kept apart and said', async () => {
  const html =
    '<html><p>Seen <span style="display:none">not seen</span></p><p style="color:#fff">white</p></html>';
  const { parts, codes } = await readAll('a.html', utf8(html));
  expect(parts.map((part) => [show(part), part.kind === 'paragraph' ? part.hidden : undefined])).toEqual([
    ['Seen', undefined],
    ['not seen', 'invisible'],
    ['white', 'invisible'],
  ]);
  expect(codes).toEqual(['hidden-text']);
});

test('a table in UTF-16 that is named .xls is read as rows', async () => {
  const html = '<html><table><tr><td>Voter File VANID</td><td>Café</td></tr></table></html>';
  const bytes = new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le'));
  const { parts } = await readAll('export.xls', bytes);
  expect(parts.map(show)).toEqual([[['Voter File VANID', 'Café']]]);
});

test.each(['<div>', '<table><tr><td>x', '<b>'])(
  '%s without end is read as far as it is followed',
  async (deep) => {
    const { parts, codes } = await readAll('a.html', utf8(`<p>Ward: North</p>${deep.repeat(200_000)}y`));
    expect(parts.map(show)[0]).toEqual('Ward: North');
    expect(codes).toEqual(['holds-too-much']);
  },
);
