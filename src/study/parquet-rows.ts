import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { cellsOf, STUDY_COLUMNS, type StudyColumn, type StudyRow } from './study-row.ts';

/** Rows that lie in memory until they are written together. */
const GROUP = 20_000;

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<StudyColumn['type'], object>;

/** Columns by which somebody may skip whole groups. To find the least and the most of all others takes a tenth of the writing. */
const SOUGHT: ReadonlySet<string> = new Set<keyof StudyRow>([
  'reply',
  'person',
  'party',
  'month',
  'entry',
  'number',
]);

/** Makes a Parquet file of rows that come one by one; gives its bytes piece by piece, group by group. */
export class ParquetRows {
  readonly #writer: ReturnType<typeof collect>;
  readonly #parquet: ParquetWriter;
  #columns = emptyColumns();
  #count = 0;

  constructor() {
    this.#writer = collect();
    this.#parquet = new ParquetWriter({
      writer: this.#writer.writer,
      createdBy: 'sar-decoder',
      schema: [
        { name: 'root', num_children: STUDY_COLUMNS.length },
        ...STUDY_COLUMNS.map(({ name, type, required }) => ({
          name,
          ...TYPES[type],
          repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
        })),
      ],
    });
  }

  /** The bytes that are finished with these rows; often none. */
  add(rows: readonly StudyRow[]): Uint8Array {
    for (const row of rows) {
      for (const [at, cell] of cellsOf(row).entries()) this.#columns[at]?.push(cell);
      this.#count += 1;
      if (this.#count === GROUP) this.#writeGroup();
    }
    return this.#writer.take();
  }

  /** The last bytes of the file. */
  finish(): Uint8Array {
    this.#writeGroup();
    void this.#parquet.finish();
    return this.#writer.take();
  }

  #writeGroup(): void {
    const columns = this.#columns;
    if (this.#count === 0) return;
    void this.#parquet.write({
      columnData: STUDY_COLUMNS.map(({ name }, at) => ({
        name,
        data: columns[at] ?? [],
        statistics: SOUGHT.has(name),
      })),
      rowGroupSize: GROUP,
    });
    this.#columns = emptyColumns();
    this.#count = 0;
  }
}

function emptyColumns(): StudyRow[keyof StudyRow][][] {
  return STUDY_COLUMNS.map(() => []);
}

/** A writer whose bytes are taken away as they come; places in the file are counted on. */
function collect() {
  const writer = new ByteWriter();
  return {
    writer,
    take: (): Uint8Array => {
      const bytes = new Uint8Array(writer.buffer).slice(0, writer.index);
      writer.index = 0;
      return bytes;
    },
  };
}
