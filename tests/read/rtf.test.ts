import { describe, expect, test } from 'vitest';
import { makePng } from './make-picture.ts';
import { readAll, utf8 } from './read-all.ts';
import { showPart } from './show-part.ts';

async function read(text: string): Promise<{ shown: string[]; codes: readonly string[] }> {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { parts, codes } = await readAll('letter.rtf', bytes);
  return { shown: parts.map((part) => String(showPart(part))), codes };
}

async function textOf(body: string): Promise<string> {
  const { shown } = await read(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`);
  return shown.join(' / ');
}

describe('letters of rich text', () => {
  test.each([
    ["Si\\'e2n \\par", 'Siân'],
    ["\\uc1 caf\\u233\\'e9 x\\par", 'café x'],
    ['\\uc2 a\\u8211 --b\\par', 'a–b'],
    ['\\uc1\\u-10179 ?\\u-8694 ?\\par', '😊'],
    ["{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cf\\'f0\\f0 \\'cf\\par", 'ПрÏ'],
    ["{\\fonttbl{\\f1\\fcharset128 B;}}{\\f1 \\'93\\'fa\\'96\\'7b}\\par", '日本'],
    ['one\r\ntwo \\{three\\} \\ldblquote x\\rdblquote\\par', 'onetwo {three} “x”'],
    ['keep{\\*\\unknown not this}{\\fldinst nor this} that\\par', 'keep that'],
    ['a{\\deleted b}c\\htmlrtf d\\htmlrtf0 e\\par', 'ace'],
  ])('%s', async (body, text) => {
    expect(await textOf(body)).toContain(text);
  });
});

test('notes and heads of pages stand beside the text, and hidden words apart', async () => {
  const body =
    '{\\header Sample Party\\par}We hold this{\\footnote \\pard a note\\par} about you.\\par{\\v secret}\\par';
  const { shown, codes } = await read(`{\\rtf1 ${body}}`);
  expect(shown.join('\n')).toMatch(/Sample Party[\s\S]*a note[\s\S]*We hold this about you\.[\s\S]*secret/);
  expect(codes).toEqual(['hidden-text']);
});

test('a table in a cell of a table is read on its own', async () => {
  const inner =
    '\\pard\\intbl\\itap2 Ward\\nestcell Sampleford\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}';
  const { parts } = await readAll(
    'a.rtf',
    utf8(
      `{\\rtf1 \\trowd\\cellx5000\\cellx9000\\pard\\intbl Left\\cell ${inner}\\pard\\intbl\\cell\\row\\pard After\\par}`,
    ),
  );
  const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  expect(rows).toContainEqual(['Ward', 'Sampleford']);
});

test('a picture is opened, also where it is written over many lines', async () => {
  const size = { width: 600, height: 300 };
  const pixels = Uint8Array.from(
    { length: size.width * size.height },
    (_, at) => Math.imul(at ^ (at >> 7), 2_654_435_761) >>> 21,
  );
  const png = makePng(size, pixels);
  const hex = Buffer.from(png)
    .toString('hex')
    .replace(/(.{128})/g, '$1\r\n');
  const { steps } = await readAll(
    'a.rtf',
    utf8(
      `{\\rtf1 Text\\par{\\*\\shppict{\\pict\\pngblip\\picw10 ${hex}}}{\\nonshppict{\\pict\\wmetafile8 00}}\\par}`,
    ),
  );
  const files = steps.flatMap((step) => (step.kind === 'document' ? [step] : []));
  expect(files.map(({ document }) => document.format)).toEqual(['rtf', 'png']);
  expect(Buffer.from(files[1]?.file?.bytes ?? []).equals(Buffer.from(png))).toBe(true);
});

describe('hostile rich text', () => {
  test('that promises more bytes than it has is read up to there', async () => {
    const { shown } = await read('{\\rtf1 before\\par{\\pict\\bin999999999 abc}after\\par}');
    expect(shown.join()).toContain('before');
  });

  test('that nests without end is said to be cut', async () => {
    const { codes } = await read(`{\\rtf1 Hello\\par ${'{'.repeat(5000)}x${'}'.repeat(5000)}}`);
    expect(codes).toEqual(['truncated']);
  });

  test('raw bytes that look like words are none', async () => {
    const { shown } = await read('{\\rtf1 a{\\pict\\bin8 \\par{{x\n}b\\par}');
    expect(shown.join()).toMatch(/ab/);
  });
});
