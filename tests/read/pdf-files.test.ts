import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import limits from '../../src/read/limits.json' with { type: 'json' };
import { innerFiles } from './inner-files.ts';
import { makePdf, type Pdf, print } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { readAll, utf8 } from './read-all.ts';

const CSV = utf8('Field,Your data\r\nMosaic Group,K\r\n');
const LETTER = 'Please find your data attached.';

function attach(pdf: Pdf, name: string, bytes: Uint8Array): void {
  pdf.file(bytes, { name });
}

function drawWithCsv(pdf: Pdf): void {
  print(pdf, LETTER, 50, 50);
  attach(pdf, 'data.csv', CSV);
}

async function read(draw: (pdf: Pdf) => void, passwords: readonly string[] = [], options = {}) {
  const { steps, parts, codes } = await readAll('reply.pdf', await makePdf(draw, options), passwords);
  return { inner: innerFiles(steps), parts, codes };
}

describe('files that lie in a PDF are read after its pages', () => {
  test('those that are attached, and those that are pinned to a page', async () => {
    const { inner, parts, codes } = await read((pdf) => {
      print(pdf, LETTER, 50, 50);
      attach(pdf, 'b.csv', CSV);
      attach(pdf, 'a.txt', utf8('Dear Alex,\n\nYour Mosaic group is K.'));
      pdf.fileAnnotation(50, 100, 20, 20, { src: CSV, name: 'pinned.csv' });
    });
    expect(inner.map(({ name }) => name)).toEqual(['reply.pdf', 'a.txt', 'b.csv', 'pinned.csv']);
    expect(parts.map(({ kind }) => kind)).toEqual(['page', 'paragraph', 'paragraph', 'rows', 'rows']);
    expect(codes).toEqual([]);
  });

  test('within a locked PDF, with its password', async () => {
    const lock = { userPassword: 'sesame', pdfVersion: '1.7' };
    const { inner } = await read(drawWithCsv, ['wrong', 'sesame'], lock);
    expect(inner.map(({ name }) => name)).toEqual(['reply.pdf', 'data.csv']);
  });

  test('an archive and a PDF in it are opened in turn', async () => {
    const deep = await makePdf(drawWithCsv);
    const zip = await makeZip([{ name: 'deep.pdf', bytes: deep }]);
    const { inner } = await read((pdf) => {
      print(pdf, LETTER, 50, 50);
      attach(pdf, 'all.zip', zip);
    });
    expect(inner.map(({ name }) => name)).toEqual(['reply.pdf', 'all.zip', 'deep.pdf', 'data.csv']);
  });

  test('but not without end', async () => {
    let bytes = CSV;
    for (let level = 0; level <= limits.nested.depth + 1; level++) {
      const inner = bytes;
      bytes = await makePdf((pdf) => attach(pdf, level === 0 ? 'data.csv' : 'inner.pdf', inner));
    }
    const { codes } = await readAll('reply.pdf', bytes);
    expect(codes.at(-1)).toBe('holds-too-much');
  });

  test('nor more of them than are opened', async () => {
    const { inner, codes } = await read((pdf) => {
      print(pdf, LETTER, 50, 50);
      for (let number = 0; number <= limits.nested.files; number++) attach(pdf, `${number}.csv`, CSV);
    });
    expect(inner).toHaveLength(limits.nested.files + 1);
    expect(codes).toEqual(['holds-too-much']);
  });

  test('what a program left behind is passed over', async () => {
    const { inner } = await read((pdf) => {
      print(pdf, LETTER, 50, 50);
      attach(pdf, 'Thumbs.db', CSV);
    });
    expect(inner).toEqual([{ name: 'reply.pdf', codes: [] }]);
  });

  test('one that cannot be read leaves the others', async () => {
    const { inner } = await read((pdf) => {
      print(pdf, LETTER, 50, 50);
      attach(pdf, 'a.exe', Uint8Array.of(77, 90, 0, 0, 1, 2, 3));
      attach(pdf, 'b.csv', CSV);
    });
    expect(inner).toEqual([
      { name: 'reply.pdf', codes: [] },
      { name: 'a.exe', codes: ['unsupported-format'] },
      { name: 'b.csv', codes: [] },
    ]);
  });
});

test('a portfolio need not have words of its own', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await pdf.attach(CSV, 'data.csv');
  pdf.catalog.set(PDFName.of('Collection'), pdf.context.obj({ View: 'D' }));
  const { steps, codes } = await readAll('reply.pdf', await pdf.save());
  expect(innerFiles(steps).map(({ name }) => name)).toEqual(['reply.pdf', 'data.csv']);
  expect(codes).toEqual([]);
});
