import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import { findDialect } from '../../src/read/find-dialect.ts';
import { RowCutter } from '../../src/read/row-cutter.ts';
import { DOUBLED, RowScanner, UNENDED } from '../../src/read/row-scanner.ts';

const DIALECT = { delimiter: ',', quote: '"', escape: '"', skip: 0 };

/** Bytes with one more behind them, as a scanner needs. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}

function textsOf(scanner: RowScanner, bytes: Uint8Array): string[] {
  return Array.from({ length: scanner.cells.count }, (_, cell) => {
    const text = new TextDecoder().decode(
      bytes.subarray(scanner.cells.starts[cell], scanner.cells.ends[cell]),
    );
    return (scanner.cells.marks[cell] ?? 0) >= DOUBLED ? text.replaceAll('""', '"') : text;
  });
}

test('a row that is scanned is cut as the cutter cuts it, or not at all', () => {
  const piece = fc.constantFrom(
    'a',
    'bc',
    ' ',
    '"',
    '""',
    ',',
    ',',
    ',',
    '\n',
    '\r',
    '=',
    "'",
    '\t',
    '\\',
    'é',
    '\u0000',
  );
  let scanned = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `${pieces.join('')}\n`;
      const bytes = bytesOf(text);
      const scanner = RowScanner.of(DIALECT);
      const next = scanner?.scan(bytes, 0, bytes.length - 1) ?? 0;
      if (!scanner || next <= 0) return;
      scanned++;
      const row = new TextDecoder().decode(bytes.subarray(0, next));
      expect([textsOf(scanner, bytes)]).toEqual(new RowCutter(DIALECT).push(row));
    }),
    { numRuns: 2000 },
  );
  expect(scanned).toBeGreaterThan(300);
});

test('a cell without marks stands in JSON as it is', () => {
  const text = fc.string({ unit: 'binary-ascii', maxLength: 12 });
  fc.assert(
    fc.property(text, (cell) => {
      const scanner = RowScanner.of(DIALECT);
      const bytes = bytesOf(`${cell},x\n`);
      if (!scanner || scanner.scan(bytes, 0, bytes.length - 1) <= 0) return;
      const [first = ''] = textsOf(scanner, bytes);
      const isFolded = first.replace(/\s+/g, ' ').trim() === first;
      if (scanner.cells.marks[0] === 0)
        expect([JSON.stringify(first), isFolded]).toEqual([`"${first}"`, true]);
    }),
    { numRuns: 2000 },
  );
});

test('a row that goes on is asked for again', () => {
  const bytes = bytesOf('a,"b\nc');
  expect(RowScanner.of(DIALECT)?.scan(bytes, 0, bytes.length - 1)).toBe(UNENDED);
});

test('tables that are drawn or of fixed width are left to the cutter', () => {
  const dialect = findDialect('| Ward | PTV |\n| A | 7 |\n| B | 8 |\n');
  expect(dialect && RowScanner.of(dialect)).toBeUndefined();
});
