import type { ExpectedField, ExpectedReply } from './expected-reply.ts';

/** The part of a report's JSON that the corpus fixes. A file without a report has fields and warnings only. */
export interface SeenReply {
  readonly outcome?: string;
  readonly party?: { readonly id: string };
  readonly fields: readonly SeenField[];
  readonly findings?: readonly { readonly kind: string }[];
  readonly warnings: readonly { readonly code: string }[];
  readonly history?: readonly unknown[];
  readonly clock?: { readonly daysLate?: number };
}

export interface SeenField {
  readonly label: string;
  readonly value: string;
  readonly entry?: string;
  readonly status: string;
  readonly absent?: string;
  readonly subject?: string;
  readonly also?: readonly { readonly label: string; readonly value: string }[];
  /** A column that names the source is kept apart from the others. */
  readonly givenSource?: { readonly text: string };
  readonly where?: { readonly kind: string; readonly page?: number };
  readonly placed?: { readonly offScale: boolean };
  /** The same in the JSON of the command line. */
  readonly scale?: { readonly offScale: boolean };
}

/** Every difference from the truth, each with its path, in the order of the reply: `fields[3].value: …`. */
export function compareReply(expected: ExpectedReply, seen: SeenReply): string[] {
  const differences: string[] = [];
  const check = (path: string, want: unknown, got: unknown) => {
    if (JSON.stringify(want) !== JSON.stringify(got)) {
      differences.push(`${path}: expected ${JSON.stringify(want)}, found ${JSON.stringify(got)}`);
    }
  };
  check('outcome', expected.outcome, seen.outcome);
  check('party', expected.party, seen.party?.id);
  check('warnings', [...(expected.warnings ?? [])].toSorted(), codesOf(seen));
  for (const kind of expected.findings ?? []) {
    if (!seen.findings?.some((finding) => finding.kind === kind)) differences.push(`findings: no ${kind}`);
  }
  if (expected.events !== undefined) check('history.length', expected.events, seen.history?.length);
  if (expected.daysLate !== undefined) check('clock.daysLate', expected.daysLate, seen.clock?.daysLate);
  for (const [index, want] of expected.fields.entries()) {
    const got = seen.fields[index];
    if (!got) differences.push(`fields[${index}]: no “${want.label}”`);
    else compareField(`fields[${index}]`, want, got, check);
  }
  for (const extra of seen.fields.slice(expected.fields.length)) {
    differences.push(`fields: “${extra.label}” = “${extra.value}” is not in the reply`);
  }
  return differences;
}

type Check = (path: string, want: unknown, got: unknown) => void;

function compareField(path: string, want: ExpectedField, got: SeenField, check: Check): void {
  check(`${path}.label`, want.label, got.label);
  if (want.absent !== 'redacted') check(`${path}.value`, folded(want.value), got.value);
  check(`${path}.absent`, want.absent, got.absent);
  if (want.subject !== undefined) check(`${path}.subject`, true, got.subject !== undefined);
  if (want.page !== undefined) check(`${path}.where.page`, want.page, got.where?.page);
  if (want.also) {
    const cells = want.also.map(([, value]) => value).filter((value) => value !== '');
    check(`${path}.also`, cells, alsoOf(got));
  }
  if (want.offScale) check(`${path}.placed.offScale`, true, (got.placed ?? got.scale)?.offScale);
  check(`${path} (${want.label} = ${want.value}) means`, want.means, meaningOf(got, want));
  if (want.status !== undefined)
    check(`${path} (${want.label} = ${want.value}) status`, want.status, got.status);
}

/** What the program says that the field means, in the words of the truth. */
export function meaningOf(got: SeenField, want: ExpectedField): string {
  // An absent value has nothing to be ambiguous or unknown about: only its label counts.
  if (want.absent === undefined && (got.status === 'unknown' || got.status === 'ambiguous')) {
    return want.offScale ? (got.entry ?? got.status) : got.status;
  }
  return got.entry ?? got.status;
}

function codesOf(seen: SeenReply): string[] {
  return [...new Set(seen.warnings.map((warning) => warning.code))].toSorted();
}

/** The further cells that are not blank; the source's heading is not kept, so its text stands for the pair. */
function alsoOf(got: SeenField): string[] {
  const cells = (got.also ?? []).map(({ value }) => value);
  return [...cells, ...(got.givenSource ? [got.givenSource.text] : [])].filter((text) => text !== '');
}

/** White space is folded on the way, and nothing else. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
