import { expect, test } from 'vitest';
import { makeOdf, odfPart } from './make-office.ts';
import { readAll } from './read-all.ts';
import { showPart } from './show-part.ts';

const STYLES = [
  ['text', 'Bold', 'text', 'fo:font-weight="bold"'],
  ['text', 'Gone', 'text', 'text:display="none"'],
  ['text', 'White', 'text', 'fo:color="#ffffff"'],
  ['text', 'Black', 'text', 'fo:color="#000000" fo:background-color="#000000"'],
  ['table-cell', 'Dark', 'table-cell', 'fo:background-color="#1f3864"'],
]
  .map(
    ([family, name, of, says]) =>
      `<style:style style:name="${name}" style:family="${family}"><style:${of}-properties ${says}/></style:style>`,
  )
  .join('');

function p(inside: string): string {
  return `<text:p>${inside}</text:p>`;
}

function span(style: string, inside: string): string {
  return `<text:span text:style-name="${style}">${inside}</text:span>`;
}

function cell(inside: string, described = ''): string {
  return `<table:table-cell ${described}>${p(inside)}</table:table-cell>`;
}

function table(...rows: string[]): string {
  return `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
}

const COVERED = '<table:covered-table-cell/>';

const CASES: readonly [string, string, unknown[]][] = [
  ['paragraphs', p('One') + p('Two'), ['One', 'Two']],
  ['white space of the file’s own', p('A\n   B <text:span> C</text:span>'), ['A B C']],
  ['tabs, line ends and spaces', p('A<text:tab/>1<text:line-break/>B<text:s text:c="2"/>C'), ['A\t1\nB  C']],
  ['spaces without end', p('A<text:s text:c="999999999"/>B'), [`A${' '.repeat(200)}B`]],
  ['headings', `<text:h text:outline-level="1">Scores</text:h>${p('x')}`, ['# Scores', 'x']],
  ['a heading in bold', p(span('Bold', 'Scores')), ['# Scores']],
  [
    'a list',
    `<text:list><text:list-item>${p('One')}</text:list-item><text:list-item>${p('Two')}</text:list-item></text:list>`,
    ['One', 'Two'],
  ],
  [
    'a table',
    table(cell('Ward') + cell('North'), cell('Code') + cell('K')),
    [
      [
        ['Ward', 'North'],
        ['Code', 'K'],
      ],
    ],
  ],
  [
    'a cell over columns',
    table(
      cell('A', 'table:number-columns-spanned="2"') + COVERED + cell('B'),
      cell('C') + cell('D') + cell('E'),
    ),
    [
      [
        ['A', '', 'B'],
        ['C', 'D', 'E'],
      ],
    ],
  ],
  [
    'a cell over rows',
    table(cell('A', 'table:number-rows-spanned="2"') + cell('B'), COVERED + cell('C')),
    [
      [
        ['A', 'B'],
        ['', 'C'],
      ],
    ],
  ],
  [
    'empty cells that stand for several',
    table(`${cell('', 'table:number-columns-repeated="2"')}${cell('A')}`, cell('B') + cell('C') + cell('D')),
    [
      [
        ['', '', 'A'],
        ['B', 'C', 'D'],
      ],
    ],
  ],
  [
    'deleted words',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>${p('held')}`,
    ['held'],
  ],
  [
    'a note',
    p(
      'Ward: North<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the register.</text:p></text:note-body></text:note>',
    ) + p('Next'),
    ['Ward: North', 'Next', 'See the register.'],
  ],
  [
    'a comment',
    p(
      'Ward: <office:annotation><dc:creator>A. Tester</dc:creator><text:p>Check this</text:p></office:annotation>North',
    ),
    ['Ward: North', 'Check this'],
  ],
  [
    'a text box',
    p('Beside<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>'),
    ['Boxed', 'Beside'],
  ],
  ['hidden letters', p(`seen ${span('Gone', 'unseen')}`), ['seen', 'hidden: unseen']],
  ['white letters', p(`seen ${span('White', 'unseen')}`), ['seen', 'hidden: unseen']],
  [
    'white letters on a shade',
    table(cell('A') + cell(span('White', 'B'), 'table:style-name="Dark"'), cell('C') + cell('D')),
    [
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
  ],
  ['black letters on black', p(`Name: ${span('Black', 'Alex')}`), ['Name:', 'hidden: Alex']],
  [
    'a section that is not shown',
    `<text:section text:display="none">${p('unseen')}</text:section>${p('seen')}`,
    ['hidden: unseen', 'seen'],
  ],
  [
    'a form’s tick',
    `<office:forms><form:form><form:checkbox form:id="c1" form:current-state="checked"/></form:form></office:forms>${p('<draw:control draw:control="c1"/>Member')}`,
    ['☒ Member'],
  ],
];

test.each(CASES)('%s', async (_, body, expected) => {
  const { parts, codes } = await readAll('a.odt', await makeOdf('text', body, { styles: STYLES }));
  expect(parts.map(showPart)).toEqual(expected);
  expect(codes).toEqual(JSON.stringify(expected).includes('hidden: ') ? ['hidden-text'] : []);
});

test('heads and feet come once, before and after the text', async () => {
  const styles = odfPart(
    'styles',
    `<office:master-styles><style:master-page><style:header>${p('The Example Party')}</style:header><style:header-first>${p('The Example Party')}</style:header-first><style:footer>${p('Promoted by A. Tester')}</style:footer></style:master-page></office:master-styles>`,
  );
  const bytes = await makeOdf('text', p('Text'), { parts: { 'styles.xml': styles } });
  expect((await readAll('a.odt', bytes)).parts.map(showPart)).toEqual([
    'The Example Party',
    'Text',
    'Promoted by A. Tester',
  ]);
});

test.each(['text', 'spreadsheet'] as const)('a locked %s is said to be locked', async (kind) => {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  const bytes = await makeOdf(kind, '', { parts: { 'META-INF/manifest.xml': manifest } });
  expect((await readAll('a.odt', bytes)).codes).toEqual(['locked-office']);
});

test('a text without content is damaged, one without words is empty', async () => {
  const cut = await makeOdf('text', p('Text'));
  expect((await readAll('a.odt', cut.subarray(0, cut.length - 40))).codes).toEqual(['damaged']);
  expect((await readAll('a.odt', await makeOdf('text', ''))).codes).toEqual(['empty']);
});
