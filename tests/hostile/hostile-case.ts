import type { WarningCode } from '../../src/read/warning.ts';

/** A file made to do harm, and what must become of it. Some of `codes`, `holds`, `lacks` and `names` is always asked. */
export interface HostileCase {
  readonly what: string;
  /** The name under which the file is handed over. */
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** All the warnings that it gives, each kind once; with a fatal one there is no report of it. */
  readonly codes?: readonly WarningCode[];
  /** Values that the report holds, letter by letter. */
  readonly holds?: readonly string[];
  /** Words that stand in no form of the report. */
  readonly lacks?: readonly string[];
  /** Labels for which no meaning is given. */
  readonly unexplained?: readonly string[];
  /** Names of the documents, the outermost first. */
  readonly names?: readonly string[];
}
