import { assert, array, asyncProperty, stringMatching } from '../properties.ts';
import { expect, test } from 'vitest';
import { makeDocx, makePackage, wordPart } from './make-office.ts';
import { readAll, utf8 } from './read-all.ts';
import { showPart } from './show-part.ts';

function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
}

function paragraph(text: string, look = '', described = ''): string {
  return `<w:p><w:pPr>${described}</w:pPr>${run(text, look)}</w:p>`;
}

function tabbed(...texts: string[]): string {
  return `<w:p><w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:tab/>')}</w:r></w:p>`;
}

function cell(text: string, described = ''): string {
  return `<w:tc><w:tcPr>${described}</w:tcPr>${paragraph(text)}</w:tc>`;
}

function table(...rows: string[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

const CASES: readonly [string, string, unknown[]][] = [
  ['paragraphs', paragraph('One') + paragraph('Two'), ['One', 'Two']],
  ['a run cut into pieces', `<w:p>${run('Post')}${run('code: ')}${run('ZZ1')}</w:p>`, ['Postcode: ZZ1']],
  [
    'tabs and line ends',
    '<w:p><w:r><w:t>A</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>B</w:t></w:r></w:p>',
    ['A\t1\nB'],
  ],
  [
    'lines that tabs part alike',
    `${tabbed('Date', 'Code', 'Who')}${tabbed('1 May', 'K', 'A. B.')}`,
    [
      [
        ['Date', 'Code', 'Who'],
        ['1 May', 'K', 'A. B.'],
      ],
    ],
  ],
  ['one line with tabs', tabbed('Ward', 'North', 'sure'), ['Ward\tNorth\tsure']],
  ['tab stops are no tabs', paragraph('A', '', '<w:tabs><w:tab w:pos="9"/></w:tabs>'), ['A']],
  ['a heading by its style', paragraph('Scores', '', '<w:pStyle w:val="Heading2"/>'), ['# Scores']],
  ['a heading by its level', paragraph('Scores', '', '<w:outlineLvl w:val="1"/>'), ['# Scores']],
  ['text at the level of text', paragraph('Scores', '', '<w:outlineLvl w:val="9"/>'), ['Scores']],
  ['a heading in bold', paragraph('Scores', '<w:b/>'), ['# Scores']],
  ['a sentence in bold', paragraph('We hold this.', '<w:b/>'), ['We hold this.']],
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
    table(cell('A', '<w:gridSpan w:val="2"/>') + cell('B'), cell('C') + cell('D') + cell('E')),
    [
      [
        ['A', '', 'B'],
        ['C', 'D', 'E'],
      ],
    ],
  ],
  [
    'a cell over rows',
    table(cell('A', '<w:vMerge w:val="restart"/>') + cell('B'), cell('', '<w:vMerge/>') + cell('C')),
    [
      [
        ['A', 'B'],
        ['', 'C'],
      ],
    ],
  ],
  [
    'a row that starts further in',
    table(cell('A') + cell('B'), `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('C')}`),
    [
      [
        ['A', 'B'],
        ['', 'C'],
      ],
    ],
  ],
  [
    'cells inside content controls',
    table(`<w:sdt><w:sdtContent>${cell('A')}</w:sdtContent></w:sdt>${cell('B')}`, cell('C') + cell('D')),
    [
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
  ],
  [
    'a table in a table that only holds it',
    table(`<w:tc>${table(cell('A') + cell('1'), cell('B') + cell('2'))}</w:tc>`),
    [
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
  ],
  [
    'deleted words',
    '<w:p><w:del><w:r><w:delText>not </w:delText><w:t>not</w:t></w:r></w:del><w:ins><w:r><w:t>held</w:t></w:r></w:ins></w:p>',
    ['held'],
  ],
  [
    'the code of a field',
    '<w:p><w:r><w:instrText>MERGEFIELD Ward</w:instrText></w:r><w:r><w:t>North</w:t></w:r></w:p>',
    ['North'],
  ],
  [
    'what older programs show instead',
    `<w:p><mc:AlternateContent><mc:Choice>${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent></w:p>`,
    ['new'],
  ],
  [
    'a text box',
    `<w:p>${run('Beside')}<w:r><w:pict><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></w:pict></w:r></w:p>`,
    ['Boxed', 'Beside'],
  ],
  [
    'a form’s ticks',
    '<w:p><w:r><w:checkBox><w:size w:val="20"/><w:default w:val="0"/><w:checked/></w:checkBox></w:r><w:r><w:t>Member</w:t></w:r></w:p>',
    ['☒ Member'],
  ],
  [
    'a form’s list',
    '<w:p><w:r><w:t>Ward: </w:t></w:r><w:r><w:ddList><w:result w:val="1"/><w:listEntry w:val="North"/><w:listEntry w:val="South"/></w:ddList></w:r></w:p>',
    ['Ward: South'],
  ],
  [
    'a tick of a picture font',
    '<w:p><w:r><w:t>Member </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>',
    ['Member ✓'],
  ],
  ['hidden letters', `<w:p>${run('seen ')}${run('unseen', '<w:vanish/>')}</w:p>`, ['seen', 'hidden: unseen']],
  [
    'white letters',
    `<w:p>${run('seen ')}${run('unseen', '<w:color w:val="FFFFFF"/>')}</w:p>`,
    ['seen', 'hidden: unseen'],
  ],
  [
    'white letters on a shade',
    table(
      cell('A') +
        `<w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${paragraph('B', '<w:color w:val="FFFFFF"/>')}</w:tc>`,
      cell('C') + cell('D'),
    ),
    [
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
  ],
  [
    'letters under a black marker',
    `<w:p>${run('Name: ')}${run('Alex', '<w:highlight w:val="black"/>')}</w:p>`,
    ['Name:', 'hidden: Alex'],
  ],
  [
    'letters under a yellow marker',
    `<w:p>${run('Name: ')}${run('Alex', '<w:highlight w:val="yellow"/>')}</w:p>`,
    ['Name: Alex'],
  ],
  [
    'a row that is not shown',
    table(
      cell('A') + cell('B'),
      `<w:trPr><w:hidden/></w:trPr>${cell('C')}${cell('D')}`,
      cell('E') + cell('F'),
    ),
    [
      'hidden: C\tD',
      [
        ['A', 'B'],
        ['', ''],
        ['E', 'F'],
      ],
    ],
  ],
  [
    'a cell over a thousand million columns',
    table(cell('A', '<w:gridSpan w:val="1000000000"/>') + cell('B')),
    [[['A', ...Array.from({ length: 999 }, () => ''), 'B']]],
  ],
];

test.each(CASES)('%s', async (_, body, expected) => {
  const { parts, codes } = await readAll('a.docx', await makeDocx(body));
  expect(parts.map(showPart)).toEqual(expected);
  const hidden = JSON.stringify(expected).includes('hidden: ');
  expect(codes).toEqual(hidden ? ['hidden-text'] : []);
});

function style(id: string, inside: string): string {
  return `<w:style w:styleId="${id}">${inside}</w:style>`;
}

function styled(text: string, id: string): string {
  return paragraph(text, '', `<w:pStyle w:val="${id}"/>`);
}

test('terms and what describes each are one row', async () => {
  const styles = wordPart(
    'styles',
    style('T', '<w:name w:val="Definition Term"/>') + style('D', '<w:name w:val="Definition"/>'),
  );
  const body =
    styled('Ward', 'T') + styled('North', 'D') + styled('Code', 'T') + styled('K', 'D') + styled('4', 'D');
  const { parts } = await readAll('a.docx', await makeDocx(body, { 'styles.xml': styles }));
  expect(parts.map(showPart)).toEqual([
    [
      ['Ward', 'North'],
      ['Code', 'K\n4'],
    ],
  ]);
});

test('styles say what is a heading, bold or hidden, also through those that they are based on', async () => {
  const styles = wordPart(
    'styles',
    style('berschrift1', '<w:name w:val="heading 1"/>') +
      style('Ours', '<w:name w:val="Our title"/><w:basedOn w:val="berschrift1"/>') +
      style('Internal', '<w:rPr><w:vanish/></w:rPr>') +
      style('Round', '<w:basedOn w:val="Round"/>'),
  );
  const body =
    paragraph('Scores', '', '<w:pStyle w:val="Ours"/>') +
    paragraph('not for them', '<w:rStyle w:val="Internal"/>') +
    paragraph('text', '', '<w:pStyle w:val="Round"/>');
  const { parts } = await readAll('a.docx', await makeDocx(body, { 'styles.xml': styles }));
  expect(parts.map(showPart)).toEqual(['# Scores', 'hidden: not for them', 'text']);
});

test('heads and feet come once, before and after the text and its notes', async () => {
  const parts = {
    'header1.xml': wordPart('hdr', paragraph('The Example Party', '<w:b/>')),
    'header2.xml': wordPart('hdr', paragraph('The Example Party', '<w:b/>')),
    'footer1.xml': wordPart('ftr', paragraph('Promoted by A. Tester')),
    'footnotes.xml': wordPart('footnotes', `<w:footnote>${paragraph('A note')}</w:footnote>`),
  };
  const read = await readAll('a.docx', await makeDocx(paragraph('Text'), parts));
  expect(read.parts.map(showPart)).toEqual(['The Example Party', 'Text', 'A note', 'Promoted by A. Tester']);
});

test('other prefixes and the strict kind are the same document', async () => {
  const document =
    '<n:document xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"><n:body><n:p><n:r><n:t>Text</n:t></n:r></n:p></n:body></n:document>';
  const bytes = await makePackage({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document });
  expect((await readAll('a.doc', bytes)).parts.map(showPart)).toEqual(['Text']);
});

test('what a document declares is never expanded', async () => {
  const document = `<!DOCTYPE a [<!ENTITY b "bomb">]>${wordPart('document', paragraph('before &b; after'))}`;
  const bytes = await makePackage({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document });
  expect(JSON.stringify((await readAll('a.docx', bytes)).parts.map(showPart))).not.toContain('bomb');
});

test.each(['docx', 'xlsx'])('a locked %s is said to be locked', async (ending) => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const bytes = new Uint8Array(
    Buffer.concat([Buffer.from(head), Buffer.alloc(1024), name, Buffer.alloc(1024)]),
  );
  expect((await readAll(`a.${ending}`, bytes)).codes).toEqual(['locked-office']);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['no text', { 'word/styles.xml': '<a/>' }, 'damaged'],
  ['an empty text', { 'word/document.xml': wordPart('document', '') }, 'empty'],
])('a document with %s', async (_, members, code) => {
  const bytes = await makePackage({ '[Content_Types].xml': '<Types/>', ...members });
  expect((await readAll('a.docx', bytes)).codes).toEqual([code]);
});

test('a package that is cut is damaged', async () => {
  const whole = await makeDocx(paragraph('Text'));
  expect((await readAll('a.docx', whole.subarray(0, whole.length - 40))).codes).toEqual(['damaged']);
});

test('what goes into a table comes out', async () => {
  const word = stringMatching(/^[A-Za-z][A-Za-z0-9 £é-]{0,10}[A-Za-z0-9]$/);
  await assert(
    asyncProperty(
      array(array(word, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
      async (rows) => {
        const body = table(...rows.map((row) => row.map((text) => cell(text)).join('')));
        const { parts } = await readAll('a.docx', await makeDocx(body));
        expect(parts.map(showPart)).toEqual([rows]);
      },
    ),
    { numRuns: 20 },
  );
});

test('noise in a document’s name is refused', async () => {
  expect((await readAll('a.docx', utf8('\u0000\u0001\u0002'.repeat(100)))).codes).toEqual(['binary-content']);
});
