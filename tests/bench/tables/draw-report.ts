import type { WrittenTable } from './document.ts';
import { drawTable, type TableLook, withCurrency } from './draw-table.ts';
import { makeFigureTable } from './make-table.ts';
import { type Face, Paper } from './paper.ts';
import { type Chance, createChance } from './random.ts';
import words from './words.json' with { type: 'json' };

/** A report that was drawn: its bytes, and the tables in it. */
export interface Report {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: readonly WrittenTable[];
}

const KINDS = ['account', 'listing', 'even', 'beside', 'chart', 'contents'] as const;

function lookOf(chance: Chance, kind: (typeof KINDS)[number]): TableLook {
  return {
    leaders: kind !== 'even' && chance.odds(kind === 'listing' ? 0.9 : 0.3),
    currency: kind === 'account' || chance.odds(0.2),
    lines: chance.pick(['none', 'head', 'open', 'sums', 'rows']),
    centred: chance.odds(0.4),
  };
}

function prose(paper: Paper, chance: Chance): void {
  const start = chance.whole(0, words.sentences.length - 1);
  const text = Array.from(
    { length: chance.whole(2, 5) },
    (_, at) => words.sentences[(start + at * 4) % words.sentences.length] ?? '',
  ).join(' ');
  for (const line of paper.wrap(text, paper.right - paper.left)) {
    paper.need(paper.size * 2);
    paper.text(line, paper.left, paper.y);
    paper.y += paper.size * 1.2;
  }
  paper.y += paper.size;
}

/** Bars with their figures over them and their names below, and the steps of a scale beside. */
function chart(paper: Paper, chance: Chance): void {
  const [height, step] = [120, 46];
  paper.need(height + 60);
  const foot = paper.y + height + 10;
  for (let at = 0; at <= 4; at++) {
    const y = foot - (at * height) / 4;
    paper.text(String(at * 25), paper.left + 20, y - 4, { size: 7, align: 'right' });
    paper.line(paper.left + 26, paper.left + 26 + step * 7, y);
  }
  for (let at = 0; at < 7; at++) {
    const value = chance.whole(5, 100);
    const x = paper.left + 36 + at * step;
    const high = (value * height) / 100;
    paper.bar(x, foot - high, 22, high);
    paper.text(String(value), x + 11, foot - high - 9, { size: 7, align: 'center' });
    paper.text((words.places[at] ?? '').slice(0, 8), x + 11, foot + 4, { size: 7, align: 'center' });
  }
  paper.y = foot + 24;
}

function contents(paper: Paper, chance: Chance): void {
  let page = 1;
  for (const entry of words.items.slice(0, chance.whole(8, 16))) {
    page += chance.whole(0, 6);
    paper.text(entry, paper.left, paper.y);
    if (chance.odds(0.8)) {
      const from = paper.left + paper.width(entry) + 4;
      paper.text(
        '.'.repeat(Math.max(0, Math.floor((paper.right - 30 - from) / paper.width('.')))),
        from,
        paper.y,
      );
    }
    paper.text(String(page), paper.right, paper.y, { align: 'right' });
    paper.y += paper.size * 1.5;
  }
  paper.y += paper.size;
}

/** The report of a number, always the same: drawn text by text, as accounts, agencies and line printers set it. */
export async function drawReport(number: number): Promise<Report> {
  const chance = createChance(number + 7001);
  // Each kind falls among those held back, too.
  const kind = KINDS[(number + Math.floor(number / KINDS.length)) % KINDS.length] ?? 'account';
  const face = kind === 'even' ? 'even' : chance.pick<Face>(['serif', 'sans']);
  const head = chance.odds(0.6) ? 'Office for Figures: report of the year' : undefined;
  const paper = new Paper(face, kind === 'even' ? 7 : chance.whole(8, 10), head);
  const tables: WrittenTable[] = [];
  const table = (at: number, size: 'narrow' | 'plain', x0: number, x1: number): void => {
    const look = lookOf(chance, kind);
    const made = makeFigureTable(chance, at, size);
    const written = look.currency ? withCurrency(made) : made;
    tables.push(written);
    drawTable(paper, written, x0, x1, look);
  };
  prose(paper, chance);
  if (kind === 'contents') {
    contents(paper, chance);
    prose(paper, chance);
  } else if (kind === 'beside') {
    const middle = (paper.left + paper.right) / 2;
    paper.need(400);
    const top = paper.y;
    table(1, 'narrow', paper.left, middle - 14);
    const low = paper.y;
    paper.y = top;
    table(2, 'narrow', middle + 14, paper.right);
    paper.y = Math.max(low, paper.y);
  } else {
    table(1, 'plain', paper.left, paper.right);
    prose(paper, chance);
    if (kind === 'chart') chart(paper, chance);
    table(2, 'plain', paper.left, paper.right);
  }
  prose(paper, chance);
  return { name: `${String(number).padStart(3, '0')}-${kind}`, bytes: await paper.finish(), tables };
}
