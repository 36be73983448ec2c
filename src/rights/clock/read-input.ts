import type { Message } from '../../decode/reading.ts';
import { assumeReceipt } from './assume-receipt.ts';
import type { Clarification, ComplaintEvents, RequestEvents, RequestKind } from './events.ts';
import { isPlainDate } from './plain-date.ts';
import type { Nation } from './working-day.ts';

/** What is to be counted, as programs write it down. */
export interface DeadlineInput {
  /** The kind and the nation as they were written, to be given back. */
  readonly kind: string;
  readonly nationCode?: string;
  readonly events: RequestEvents | ComplaintEvents;
  readonly nation?: Nation;
  /** The day of the reply, or of the word that a complaint was received. */
  readonly replied?: string;
  readonly today?: string;
}

export type InputResult =
  { readonly ok: true; readonly input: DeadlineInput } | { readonly ok: false; readonly because: Message };

const NATION_CODES: ReadonlyMap<string, Nation> = new Map([
  ['EW', 'england-wales'],
  ['S', 'scotland'],
  ['NI', 'northern-ireland'],
]);

const KIND_CODES: ReadonlyMap<string, RequestKind | 'complaint'> = new Map([
  ['request', 'access'],
  ['rectify', 'rectify'],
  ['erase', 'erase'],
  ['restrict', 'restrict'],
  ['object', 'object'],
  ['complaint_ack_164A', 'complaint'],
]);

const COMMON_KEYS = ['kind', 'nation', 'received', 'posted', 'replied', 'today'] as const;
const REQUEST_KEYS = ['id_asked', 'id_received', 'fee_paid', 'extension_notice', 'clar'] as const;

/** What the party can only have done once it had the request. */
const AFTER_RECEIPT = ['id_asked', 'extension_notice', 'replied'] as const;

/** Dates of other centuries are slips of the pen. */
const [FIRST, LAST] = ['2000-01-01', '2099-12-31'];

class Wrong extends Error {
  readonly because: Message;
  constructor(id: string, slots?: Message['slots']) {
    super(id);
    this.because = slots ? { id, slots } : { id };
  }
}

/** Reads what is to be counted from JSON. What is wrong is said in one line that repeats nothing but keys. */
export function readInput(text: string): InputResult {
  try {
    return { ok: true, input: toInput(parse(text)) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, because: error.because };
    throw error;
  }
}

type Given = Readonly<Record<string, unknown>>;

function parse(text: string): Given {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Wrong('deadline_wrong_json');
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Wrong('deadline_wrong_json');
  return { ...given };
}

function toInput(given: Given): DeadlineInput {
  const kindCode = textOf(given['kind']) ?? 'request';
  const kind = KIND_CODES.get(kindCode);
  if (kind === undefined)
    throw new Wrong('deadline_wrong_kind', { known: [...KIND_CODES.keys()].join(', ') });
  const keys: readonly string[] = kind === 'complaint' ? COMMON_KEYS : [...COMMON_KEYS, ...REQUEST_KEYS];
  if (Object.keys(given).some((key) => !keys.includes(key)))
    throw new Wrong('deadline_wrong_key', { known: keys.join(', ') });
  const nationCode = textOf(given['nation']);
  const nation = nationCode === undefined ? undefined : NATION_CODES.get(nationCode);
  if (nationCode !== undefined && nation === undefined)
    throw new Wrong('deadline_wrong_nation', { known: [...NATION_CODES.keys()].join(', ') });
  const receipt = receiptOf(given, nation);
  const replied = dateOf(given, 'replied');
  for (const key of AFTER_RECEIPT)
    if ((dateOf(given, key) ?? receipt.received) < receipt.received)
      throw new Wrong('deadline_wrong_order', { key });
  const today = dateOf(given, 'today');
  return {
    kind: kindCode,
    ...(nationCode !== undefined && { nationCode }),
    events: kind === 'complaint' ? { kind, ...receipt } : requestOf(kind, receipt, given),
    ...(nation && { nation }),
    ...(replied !== undefined && { replied }),
    ...(today !== undefined && { today }),
  };
}

function receiptOf(
  given: Given,
  nation: Nation | undefined,
): Pick<RequestEvents, 'received' | 'receivedAssumed'> {
  const received = dateOf(given, 'received');
  if (received !== undefined) return { received };
  const posted = dateOf(given, 'posted');
  if (posted === undefined) throw new Wrong('deadline_wrong_no_receipt');
  return { received: assumeReceipt(posted, nation), receivedAssumed: true };
}

function requestOf(
  kind: RequestKind,
  receipt: Pick<RequestEvents, 'received' | 'receivedAssumed'>,
  given: Given,
): RequestEvents {
  const identityAsked = dateOf(given, 'id_asked');
  const identityReceived = dateOf(given, 'id_received');
  const feePaid = dateOf(given, 'fee_paid');
  const extensionNotice = dateOf(given, 'extension_notice');
  return {
    kind,
    ...receipt,
    ...(identityAsked !== undefined && { identityAsked }),
    ...(identityReceived !== undefined && { identityReceived }),
    ...(feePaid !== undefined && { feePaid }),
    ...(extensionNotice !== undefined && { extensionNotice }),
    clarifications: clarificationsOf(given['clar'] ?? []),
  };
}

function clarificationsOf(given: unknown): readonly Clarification[] {
  if (!Array.isArray(given)) throw new Wrong('deadline_wrong_clar');
  return given.map((pair: unknown) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw new Wrong('deadline_wrong_clar');
    const [asked, answered] = [toDate(pair[0], 'clar'), toDate(pair[1], 'clar')];
    if (asked === undefined) throw new Wrong('deadline_wrong_clar');
    if (answered === undefined) return { asked };
    if (answered < asked) throw new Wrong('deadline_wrong_answer');
    return { asked, answered };
  });
}

/** What is no text at all is written out, so that it is found to be unknown. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function dateOf(given: Given, key: string): string | undefined {
  return toDate(given[key], key);
}

function toDate(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || !isPlainDate(value) || value < FIRST || value > LAST)
    throw new Wrong('deadline_wrong_date', { key });
  return value;
}
