import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { decodeText, findEncoding } from '../../read/decode-text.ts';

/** Why a reply is left out, by what its person agreed to. */
export type NoConsent = 'not-listed' | 'use-not-agreed' | 'sharing-not-agreed' | 'ended';

/** What people agreed to, by reply. */
export type Consents = ReadonlyMap<string, NoConsent | 'agreed'>;

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a CSV of `reply`, `use`, `sharing` and `until`. Nothing where it cannot be read or lacks a column. */
export async function readConsents(file: string, today: string): Promise<Consents | undefined> {
  const rows = await readRows(file, ['reply', 'use', 'sharing', 'until']);
  return rows && new Map(rows.map((row) => [nameOf(row), judge(row, today)]));
}

/** A day that cannot be read has passed: nobody is kept in a study by a slip of the pen. */
function judge({ use = '', sharing = '', until = '' }: Row, today: string): NoConsent | 'agreed' {
  if (!YES.has(use.trim().toLowerCase())) return 'use-not-agreed';
  if (!YES.has(sharing.trim().toLowerCase())) return 'sharing-not-agreed';
  const day = until.trim();
  return day !== '' && (!DAY.test(day) || day < today) ? 'ended' : 'agreed';
}

/** Reads a CSV of `reply` and `person`. Nothing where it cannot be read or lacks a column. */
export async function readPeople(file: string): Promise<ReadonlyMap<string, string> | undefined> {
  const rows = await readRows(file, ['reply', 'person']);
  return rows && new Map(rows.map((row) => [nameOf(row), (row['person'] ?? '').trim()]));
}

type Row = Readonly<Record<string, string>>;

function nameOf({ reply = '' }: Row): string {
  return reply.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
}

async function readRows(file: string, columns: readonly string[]): Promise<readonly Row[] | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const text = [...decodeText(bytes, findEncoding(bytes), bytes.length)].join('');
  const { data, meta } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  return columns.every((column) => meta.fields?.includes(column)) ? data : undefined;
}
