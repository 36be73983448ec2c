/** Why a reply is left out, by what its person agreed to. */
export type NoConsent = 'not-listed' | 'use-not-agreed' | 'sharing-not-agreed' | 'ended';

/** What people agreed to, by reply. */
export type Consents = ReadonlyMap<string, NoConsent | 'agreed'>;

/** What one person agreed to, as it was written down. */
export interface Consent {
  readonly use?: string;
  readonly sharing?: string;
  /** The last day, as 2027-03-31; empty for no end. */
  readonly until?: string;
}

/** The columns of a list of consents, and of a list of whose replies they are. */
export const CONSENT_COLUMNS = ['reply', 'use', 'sharing', 'until'] as const;
export const PEOPLE_COLUMNS = ['reply', 'person'] as const;

type Row = Readonly<Record<string, string>>;

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the rows of a list say of each reply. */
export function consentsOf(rows: readonly Row[], today: string): Consents {
  return new Map(rows.map((row) => [nameOf(row), judgeConsent(row, today)]));
}

/** A day that cannot be read has passed: nobody is kept in a study by a slip of the pen. */
export function judgeConsent(
  { use = '', sharing = '', until = '' }: Consent,
  today: string,
): NoConsent | 'agreed' {
  if (!YES.has(use.trim().toLowerCase())) return 'use-not-agreed';
  if (!YES.has(sharing.trim().toLowerCase())) return 'sharing-not-agreed';
  const day = until.trim();
  return day !== '' && (!DAY.test(day) || day < today) ? 'ended' : 'agreed';
}

/** Whose each reply is, by the rows of a list. */
export function peopleOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [nameOf(row), (row['person'] ?? '').trim()]));
}

function nameOf({ reply = '' }: Row): string {
  return reply.trim().replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
}
