import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { loadPdfTools } from '../../src/cli/reading-tools.ts';
import { sevenZipTools } from '../../src/cli/seven-zip-tools.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { checkSchema } from '../../src/report/check-schema.ts';
import { decodeReply } from '../../src/report/decode-reply.ts';
import { EXPORT_FORMS, exportReport } from '../../src/report/export-report.ts';
import { findOthers, peopleOf } from '../../src/report/find-others.ts';
import type { Report } from '../../src/report/report.ts';
import schema from '../../src/report/report.schema.json' with { type: 'json' };
import { loadExpectedReplies } from '../replies/expected-reply.ts';

/** What a reader would look for in a file that they are about to share. */
const PERSONAL_TOPICS: ReadonlySet<string | undefined> = new Set([
  'name',
  'address',
  'postcode',
  'email',
  'telephone',
  'social-media',
  'elector-number',
  'identifier',
  'birth-date',
]);

/** Words of ours, which stand in every export: a name that is one of them cannot be told from them. */
const OURS = new Set(
  (JSON.stringify(catalogue) + JSON.stringify(loadGlossary())).toLowerCase().match(/[\p{L}\d]+/gu),
);

const reports: { slug: string; report: Report }[] = [];

beforeAll(async () => {
  const glossary = loadGlossary();
  for (const { slug, file, input, passwords } of loadExpectedReplies()) {
    const { report } = await decodeReply([{ name: file, bytes: new Uint8Array(readFileSync(input)) }], {
      read: { pdf: loadPdfTools, sevenZip: sevenZipTools, passwords: passwords ?? [] },
      glossary,
      tool: 'test',
    });
    if (report) reports.push({ slug, report });
  }
});

/** A value and each of its words, as far as they are anybody's own. */
function tellTale(value: string): readonly string[] {
  const words = (value.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(
    (word) => word.length > 2 && !OURS.has(word) && !/^\d{1,4}$/.test(word),
  );
  return words.length > 0 && value.length > 3 ? [value.toLowerCase().trim(), ...words] : [];
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
}

/** What of some values can be found in a text. */
function found(values: Iterable<string>, text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words = wordsIn(text);
  return [...new Set(values)].filter((value) =>
    /^[\p{L}\d]+$/u.test(value) ? words.has(value) : lower.includes(value),
  );
}

describe.each(EXPORT_FORMS)('in %s', (form) => {
  test('names and contact details that are left out occur nowhere', () => {
    let looked = 0;
    const leaks = reports.flatMap(({ slug, report }) => {
      const values = report.fields
        .filter(
          ({ topic, kind, value }) =>
            PERSONAL_TOPICS.has(topic) && kind !== 'flag' && kind !== 'score' && value,
        )
        .flatMap(({ topic, value }) => (topic === 'name' ? tellTale(value) : tellTale(value).slice(0, 1)));
      looked += values.length;
      const { text } = exportReport(report, form, { personal: true, others: false }, catalogue);
      return found(values, text).map((value) => `${slug}: ${value}`);
    });
    expect(leaks).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  test('other people who are left out occur nowhere', () => {
    let looked = 0;
    const leaks = reports.flatMap(({ slug, report }) => {
      const [self] = peopleOf(report);
      const others = findOthers(report, self);
      const own = wordsIn(
        report.fields
          .filter(({ id }) => !others.rows.has(id) && !others.naming.has(id))
          .map(({ value }) => value)
          .join(' '),
      );
      const theirs = report.fields.filter(
        ({ id, topic }) => others.naming.has(id) || (others.rows.has(id) && PERSONAL_TOPICS.has(topic)),
      );
      const values = [...theirs, ...others.cells]
        .flatMap(({ value }) => tellTale(value).slice(0, 1))
        .filter((value) => (value.match(/[\p{L}\d]+/gu) ?? []).some((word) => !own.has(word)));
      looked += values.length;
      const leaving = { personal: false, others: true, ...(self !== undefined && { self }) };
      const { text } = exportReport(report, form, leaving, catalogue);
      return found(values, text).map((value) => `${slug}: ${value}`);
    });
    expect(leaks).toEqual([]);
    expect(looked).toBeGreaterThan(10);
  });
});

test('what is left fits the schema, and says how much is missing', () => {
  const whole = reports.map(({ slug, report }) => {
    const { text } = exportReport(report, 'json', { personal: true, others: true }, catalogue);
    return [slug, checkSchema(JSON.parse(text), schema)] as const;
  });
  expect(whole.filter(([, errors]) => errors.length > 0)).toEqual([]);
});
