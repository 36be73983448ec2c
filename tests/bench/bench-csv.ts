import Papa from 'papaparse';
import { pdfTools } from '../../src/cli/pdf-tools.ts';
import { read } from '../../src/read/read.ts';
import { measure, milliseconds, type Figure } from './measure.ts';

const ROWS = 100_000;
const RUNS = 3;

/** Reading a long CSV against PapaParse alone, streaming the same text. */
export async function benchCsv(): Promise<Figure[]> {
  const lines = Array.from(
    { length: ROWS },
    (_, i) => `QX${i % 40},${i},0,,"Placeholder, P.",ZZ1 ${i % 10}ZZ,${i % 11}`,
  );
  const text = `Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector Name,PostCode,Lab Scale\n${lines.join('\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  const floor = await measure(RUNS, () => {
    let rows = 0;
    Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', step: () => (rows += 1) });
    return rows;
  });
  const whole = await measure(RUNS, async () => {
    let rows = 0;
    for await (const step of read({ name: 'long.csv', bytes }, { pdf: pdfTools })) {
      if (step.kind === 'part' && step.part.kind === 'rows') rows += step.part.rows.length;
    }
    return rows;
  });
  return [
    { what: `PapaParse alone, ${ROWS.toLocaleString('en-GB')} rows`, is: milliseconds(floor), goal: '-' },
    { what: 'our reading of the same rows', is: milliseconds(whole), goal: '-' },
    { what: 'reading / PapaParse alone', is: (whole / floor).toFixed(2), goal: 'at most 1.5' },
  ];
}
