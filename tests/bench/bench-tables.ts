import { chromium } from 'playwright-core';
import { findTables } from '../../src/cli/run-tables.ts';
import { tableJson } from '../../src/report/report-json.ts';
import type { Figure } from './measure.ts';
import { gridOf, scoreDocuments, type Tally, tallyDocument } from './tables/adjacency.ts';
import { documentHtml } from './tables/document-html.ts';
import { tablesOf, type WrittenTable } from './tables/document.ts';
import { drawReport } from './tables/draw-report.ts';
import { gridOfTable } from './tables/grid-of-table.ts';
import { makeDocument } from './tables/make-documents.ts';

const DOCUMENTS = 60;
/** Each so many-th document is held back: nothing in the layout is ever set by it. */
const HELD_BACK = 3;
const GOAL = 'at least 0.90';

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly WrittenTable[];
}

/** Neighbouring cells found on documents of our own making. No published set's figure can be read off it. */
export async function benchTables(): Promise<Figure[]> {
  const drawn = await score('neighbouring cells, F1 on our own drawn reports', drawReport);
  const what = 'neighbouring cells, F1 on our own documents';
  const browser = await launch();
  if (!browser) return [{ what, is: 'no Chromium', goal: GOAL }, ...drawn];
  try {
    const page = await browser.newPage();
    const printed = await score(what, async (number) => {
      const document = makeDocument(number);
      await page.setContent(documentHtml(document));
      const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: false }));
      return { name: document.name, bytes, tables: tablesOf(document.blocks) };
    });
    return [...printed, ...drawn];
  } finally {
    await browser.close();
  }
}

async function score(what: string, make: (number: number) => Promise<Made>): Promise<Figure[]> {
  const [used, held]: [Tally[], Tally[]] = [[], []];
  for (let number = 0; number < DOCUMENTS; number++) {
    const { name, bytes, tables } = await make(number);
    const found = await findTables({ name: `${name}.pdf`, bytes }, []);
    const tally = tallyDocument(
      found.tables.map((table) => gridOf(tableJson(table).rows)),
      tables.map(gridOfTable),
    );
    (number % HELD_BACK === HELD_BACK - 1 ? held : used).push(tally);
  }
  return [
    { what, is: scoreDocuments(used).f1.toFixed(3), goal: GOAL },
    { what: `${what}, held back`, is: scoreDocuments(held).f1.toFixed(3), goal: GOAL },
  ];
}

async function launch() {
  const script: string = new URL('../../scripts/find-browser.mjs', import.meta.url).href;
  const { findBrowser } = (await import(script)) as {
    findBrowser: (family: string) => { path: string } | undefined;
  };
  const executablePath = findBrowser('chromium')?.path;
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new'] }).catch(() => undefined);
}
