import limits from './limits.json' with { type: 'json' };

export interface Limits {
  readonly pdf: {
    readonly megabytes: number;
    readonly pages: number;
    /** The longest side of a page. More than this the format does not know; a larger page is left out. */
    readonly points: number;
    /** Words of a page and boxes that may hide some. A page of the smallest print has a fifth of it; one with more is left out. */
    readonly marks: number;
  };
  readonly text: { readonly megabytes: number };
  /** An item of Outlook, which takes some forty times its size in memory while it is opened. */
  readonly mail: { readonly megabytes: number };
  readonly page: {
    /** A web page, or the body of a mail. */
    readonly megabytes: number;
    /** A web page that was saved as one file, with its pictures. */
    readonly savedMegabytes: number;
    /** Elements within one another. Browsers themselves follow about half as many. */
    readonly levels: number;
  };
  readonly json: {
    readonly megabytes: number;
    /** Objects and lists within one another. */
    readonly levels: number;
    /** Values and names, each of which takes some hundred bytes once it is parsed. */
    readonly values: number;
    /** Letters of one text, which the parser puts together one by one. */
    readonly letters: number;
  };
  /** A word processor's or a spreadsheet's file: as it lies on the disk, and all that is packed in it. */
  readonly office: {
    readonly megabytes: number;
    readonly inflatedMegabytes: number;
    /** Cells of a workbook, and texts that they share. Each takes some hundred bytes once it is opened. */
    readonly items: number;
    /** The same of a workbook without styles: for each cell the library throws an error and catches it. */
    readonly itemsWithoutStyles: number;
  };
  /** What is handed on of one file, all that it holds together; the rest is left out, and that is said. */
  readonly content: {
    /** Cells of rows, empty ones among them, and the letters in them. */
    readonly cells: number;
    readonly cellLetters: number;
    /** Lines of running text, and the letters in them: a novel has a tenth of it. */
    readonly lines: number;
    readonly lineLetters: number;
  };
  /** A file of rows, such as a CSV. */
  readonly rows: {
    /** Rows from which a stream tells what the table is, who wrote it and how its scores are written. */
    readonly ahead: number;
    /** Values of one column of which a stream remembers what they mean. */
    readonly values: number;
    /** From this size on a file is streamed where the form of output allows it. */
    readonly streamFromMegabytes: number;
  };
  /** Places in all tables of a file, with those that merged cells cover. */
  readonly tables: {
    readonly cells: number;
    /** Columns that a sheet of Excel describes, with how wide each is. Excel has as many. */
    readonly columns: number;
  };
  /** A picture as a file and in pixels, and the pages of one file that are read from pictures. */
  readonly picture: { readonly megabytes: number; readonly megapixels: number; readonly pages: number };
  /** What one file may hold inside, all members of members together. */
  readonly nested: {
    readonly megabytes: number;
    readonly files: number;
    /** Archives within archives. */
    readonly depth: number;
    /** Entries of one archive that are looked at, folders and clutter among them. */
    readonly entries: number;
    /** Bytes that may come out of an archive's member for each byte that is stored of it… */
    readonly ratio: number;
    /** …once it has grown to this size. Long runs of empty cells pack well; bombs pack a thousandfold. */
    readonly ratioFromMegabytes: number;
    /** Memory that unpacking one member of an archive may take. The usual ones take 64 MB at most. */
    readonly dictionaryMegabytes: number;
  };
}

/**
 * How large a file of each format may be. Past it a file is refused with both figures, never cut. A
 * format that is not named has no limit.
 */
export const LIMITS: Limits = limits;
