import type { LetterField, ReplyFacts } from '../rights/letters/reply-facts.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * What a letter needs, out of the JSON that `decode --format json` prints for one reply. Nothing where it is
 * something else, or holds several replies: a letter is about one.
 */
export function readReportJson(text: string): ReplyFacts | undefined {
  const json = parse(text);
  if (!isPlain(json) || json['schema'] !== 'sar-decoder/1' || !Array.isArray(json['files'])) return undefined;
  const reports = json['files'].filter(isReport);
  return reports.length === 1 ? reports[0] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(json: unknown): json is ReplyFacts {
  if (!isPlain(json)) return false;
  const { outcome, party, letter, documents, fields, findings, checklist } = json;
  return (
    typeof outcome === 'string' &&
    (party === undefined || (isPlain(party) && typeof party['id'] === 'string')) &&
    isPlain(letter) &&
    [letter['date'], letter['requested'], letter['reference']].every(isTextOrNothing) &&
    isListOf(documents, (one) => typeof one['id'] === 'string' && typeof one['name'] === 'string') &&
    isListOf(fields, isField) &&
    isListOf(findings, (one) => typeof one['kind'] === 'string' && Array.isArray(one['fields'])) &&
    isListOf(checklist, (one) => typeof one['id'] === 'string' && typeof one['state'] === 'string')
  );
}

function isField(one: Plain): one is Plain & LetterField {
  const { label, value, status, where, alternatives, findings } = one;
  return (
    [label, value, status].every((text) => typeof text === 'string') &&
    isPlain(where) &&
    typeof where['kind'] === 'string' &&
    (alternatives === undefined || isListOf(alternatives, (each) => typeof each['name'] === 'string')) &&
    (findings === undefined || Array.isArray(findings))
  );
}

function isListOf(list: unknown, is: (one: Plain) => boolean): boolean {
  return Array.isArray(list) && list.every((one) => isPlain(one) && is(one));
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
