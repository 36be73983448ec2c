const SPACE = 0x20;
const DELETE = 0x7f;

/** Cells of rows that were cut out of bytes: of one row, or of many, of which one is looked at. */
export class CutCells {
  /** Of the row that is looked at: the place of its first cell in the lists, and how many it has. */
  first = 0;
  count = 0;
  /** By cell, where its text begins and ends, without quotation marks around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By cell, 0 where its bytes may stand in JSON as its value, `WORKED` or `DOUBLED`. */
  readonly marks: Uint8Array;

  constructor(starts: Int32Array, ends: Int32Array, marks: Uint8Array) {
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  /** Room for so many cells. */
  static of(cells: number): CutCells {
    return new CutCells(new Int32Array(cells), new Int32Array(cells), new Uint8Array(cells));
  }

  /** Whether a cell of the row holds more than space. Says no where it is not sure. */
  isFilled(cell: number, bytes: Uint8Array): boolean {
    const end = this.ends[this.first + cell] ?? 0;
    for (let at = this.starts[this.first + cell] ?? 0; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > SPACE && byte < DELETE) return true;
    }
    return false;
  }
}
