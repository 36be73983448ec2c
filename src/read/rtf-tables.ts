import type { Flow } from './flow.ts';
import { RtfEdges } from './rtf-edges.ts';

/** A cell as its row describes it before the cells come. Twips. */
interface CellPlan {
  readonly edge: number;
  /** It goes on with the cell above it, or with the one before it. */
  readonly continued: boolean;
  readonly merged: boolean;
}

interface OpenTable {
  inRow: boolean;
  inCell: boolean;
  cell: number;
}

/** Twips. Where a table begins is not said; the first cell reaches back to here. */
const LEFT = -1e6;

/**
 * Follows the tables of rich text, which has none: only paragraphs that say that they are in a row, marks at the ends
 * of cells and rows, and the right edges of cells, which may differ from row to row.
 */
export class RtfTables {
  readonly edges: RtfEdges[] = [];
  readonly #flow: Flow;
  readonly #known: readonly RtfEdges[] | undefined;
  #open: OpenTable[] = [];
  readonly #outside: { readonly open: OpenTable[]; readonly level: number }[] = [];
  /** How deep in tables the paragraph being read stands. */
  #level = 0;
  #plan: CellPlan[] = [];
  #coming = { continued: false, merged: false };
  #heading = false;

  constructor(flow: Flow, known: readonly RtfEdges[] | undefined) {
    this.#flow = flow;
    this.#known = known;
  }

  /** Takes in a control word that may be about tables. */
  word(word: string, number: number | undefined): void {
    if (word === 'pard') this.#level = 0;
    else if (word === 'intbl') this.#level = Math.max(1, this.#level);
    else if (word === 'itap') this.#level = Math.max(0, number ?? 1);
    else if (word === 'trowd') {
      this.#plan = [];
      this.#heading = false;
    } else if (word === 'trhdr') this.#heading = true;
    else if (word === 'clvmrg') this.#coming.continued = true;
    else if (word === 'clmrg') this.#coming.merged = true;
    else if (word === 'cellx') {
      this.#plan.push({ edge: number ?? 0, ...this.#coming });
      this.#coming = { continued: false, merged: false };
    } else if (word === 'cell' || word === 'nestcell') this.#endCell(word === 'cell' ? 1 : this.#level);
    else if (word === 'row' || word === 'nestrow') this.#endRow(word === 'row' ? 1 : this.#level);
  }

  /** Opens and closes tables and cells so that what comes next stands where it belongs. */
  place(): void {
    this.#reach(this.#level);
    const table = this.#open.at(-1);
    if (table && !table.inCell) this.#startCell(table);
  }

  /** What stands beside the text (a note, the head of a page) has tables of its own. */
  enter(): void {
    this.#outside.push({ open: this.#open, level: this.#level });
    this.#open = [];
    this.#level = 0;
  }

  leave(): void {
    this.#reach(0);
    const outside = this.#outside.pop();
    this.#open = outside?.open ?? [];
    this.#level = outside?.level ?? 0;
  }

  end(): void {
    this.#reach(0);
  }

  #reach(level: number): void {
    while (this.#open.length > level) {
      this.#flow.endTable();
      this.#open.pop();
    }
    while (this.#open.length < level) {
      const outer = this.#open.at(-1);
      if (outer && !outer.inCell) this.#startCell(outer);
      this.#flow.startTable();
      this.#open.push({ inRow: false, inCell: false, cell: 0 });
      if (this.#open.length === 1) this.edges.push(new RtfEdges());
    }
  }

  #startCell(table: OpenTable): void {
    const outermost = table === this.#open[0];
    if (!table.inRow) {
      this.#flow.startRow(outermost && this.#heading);
      table.inRow = true;
      table.cell = 0;
      if (outermost) this.edges.at(-1)?.add(this.#plan.map(({ edge }) => edge));
    }
    table.inCell = true;
    const plan = outermost ? this.#plan[table.cell] : undefined;
    // Merged into the one before it, which reaches over it.
    if (plan?.merged && table.cell > 0) return;
    this.#flow.startCell(plan ? this.#columnsOf(table.cell, plan) : 1);
    if (plan?.continued) this.#flow.describeCell({ continued: true });
  }

  #columnsOf(cell: number, plan: CellPlan): number {
    let last = plan;
    for (let next = cell + 1; this.#plan[next]?.merged; next++) last = this.#plan[next] ?? last;
    const edges = this.#known?.[this.edges.length - 1];
    return edges?.between(this.#plan[cell - 1]?.edge ?? LEFT, last.edge) ?? 1;
  }

  #endCell(level: number): void {
    this.#level = Math.max(level, 1);
    this.place();
    const table = this.#open.at(-1);
    this.#flow.endParagraph();
    if (!table) return;
    if (!this.#plan[table.cell + 1]?.merged || table !== this.#open[0]) this.#flow.endCell();
    table.inCell = false;
    table.cell++;
  }

  #endRow(level: number): void {
    this.#reach(Math.max(level, 1));
    const table = this.#open.at(-1);
    if (!table?.inRow) return;
    this.#flow.endRow();
    Object.assign(table, { inRow: false, inCell: false, cell: 0 });
    if (level > 1) this.#level = level;
  }
}
