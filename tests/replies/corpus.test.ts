import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { WARNING_CODES } from '../../src/read/warning.ts';
import { FINDING_KINDS } from '../../src/rights/finding.ts';
import { loadExpectedReplies } from './expected-reply.ts';
import { CASES } from './make/cases.ts';
import { makeCase, makeSamples } from './make/write-corpus.ts';

const SAMPLES = path.join(import.meta.dirname, '../../public/samples');

describe('the corpus', () => {
  it.each(CASES.map((one) => [one.slug, one] as const))('%s is what its script makes', async (_slug, one) => {
    for (const file of await makeCase(one)) {
      const lying = readFileSync(path.join(import.meta.dirname, file.path));
      expect(Buffer.from(file.bytes).equals(lying), `${file.path}: run npm run corpus`).toBe(true);
    }
  });

  it('has a script for every folder', () => {
    expect(loadExpectedReplies().map((reply) => reply.slug)).toEqual(
      CASES.map((one) => one.slug).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('gives the samples that people see', async () => {
    for (const file of await makeSamples()) {
      expect(Buffer.from(file.bytes).equals(readFileSync(path.join(SAMPLES, file.path))), file.path).toBe(
        true,
      );
    }
  });

  it('names only meanings, findings and warnings that there are', () => {
    const { entries, patterns, measures } = loadGlossary();
    const ids = new Set([
      'unknown',
      'ambiguous',
      ...entries.map((entry) => entry.id),
      ...[...patterns, ...measures].map((composed) => composed.id),
    ]);
    const named = loadExpectedReplies();
    expect(
      named.flatMap((reply) => reply.fields.map((field) => field.means)).filter((id) => !ids.has(id)),
    ).toEqual([]);
    const kinds: readonly string[] = FINDING_KINDS;
    expect(named.flatMap((reply) => reply.findings ?? []).filter((kind) => !kinds.includes(kind))).toEqual(
      [],
    );
    const codes: readonly string[] = WARNING_CODES;
    expect(named.flatMap((reply) => reply.warnings ?? []).filter((code) => !codes.includes(code))).toEqual(
      [],
    );
  });

  it('holds no telephone number, domain or postcode that could be somebody’s', () => {
    const texts = loadExpectedReplies().flatMap((reply) => reply.fields.map((field) => field.value));
    const telephones = texts.flatMap((text) => text.match(/\b0\d[\d ]{8,}\d\b/g) ?? []);
    expect(telephones.filter((number) => !number.startsWith('07700 900'))).toEqual([]);
    const addresses = texts.flatMap((text) => text.match(/@[\w.-]+/g) ?? []);
    expect(addresses.filter((domain) => !/@example\.(?:org|com)$/.test(domain))).toEqual([]);
    const postcodes = texts.flatMap((text) => text.match(/\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/g) ?? []);
    expect(postcodes.filter((postcode) => !postcode.startsWith('ZZ'))).toEqual([]);
  });
});
