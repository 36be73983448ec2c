import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { TOPICS } from '../../src/glossary/topics.ts';
import { protectValue } from '../../src/study/protect-value.ts';
import protection from '../../src/study/protection.json' with { type: 'json' };
import { read } from './read-csv.ts';

/** What leaves of a value under a label, in a reply of one fact. */
async function leaves(label: string, value: string): Promise<string> {
  const report = await read(`Field,Value\nElector Markers,G\n"${label}","${value}"\n`);
  const reading = report.fields.at(-1);
  if (!reading) throw new Error('nothing was read');
  const found = protectValue(reading);
  return `${found.treatment} ${found.value ?? ''}${found.rare ? ' if many have it' : ''}`.trim();
}

describe('values that the glossary knows the label of', () => {
  it.each([
    ['First name', 'Perpetua', 'removed'],
    ['Email', 'p@example.org', 'removed'],
    ['Mobile', '07700 900123', 'removed'],
    ['Address', '4 Sample Lane', 'removed'],
    ['Elector number', 'QX2-41', 'removed'],
    ['Polling district', 'QX2', 'removed'],
    ['Road group', 'QX2 - Sample Lane', 'removed'],
    ['Road group', 'QX2', 'removed'],
    ['Notes', 'G', 'removed'],
    ['UPRN', '100012345678', 'removed'],
    ['Post code', 'ZZ9 9ZA', 'district ZZ9'],
    ['Post code', 'ZZ99ZA', 'district ZZ9'],
    ['Post code', 'by the mill', 'removed'],
    ['Date of birth', '12/03/1961', 'band 1960-1969'],
    ['Date of birth', '1961', 'band 1960-1969'],
    ['Date of birth', 'the twelfth of March', 'removed'],
    ['Estimated age', '54', 'band 50-59'],
    ['Last canvassed', '02/03/2026', 'month 2026-03'],
    ['Lab Scale', '7', 'kept 7'],
    ['Austerity concern score', '0.4402', 'kept 0.4402'],
    ['Likelihood of being a core Lib Dem', '22%', 'kept 22%'],
    ['IMD rank', '12345', 'rounded 12000'],
    ['Mosaic UK 7 Type', 'A03', 'kept A03'],
    ['Predicted first language', 'Volapük', 'kept Volapük if many have it'],
    ['Predicted first language', 'as she told Perpetua: 07700 900123', 'removed'],
    ['Predicted first language', '-', 'none'],
  ])('%s: %s', async (label, value, left) => {
    expect(await leaves(label, value)).toBe(left);
  });
});

describe('values under labels that nobody knows', () => {
  it.each([
    ['GX2_RESID', '-0.7', 'kept -0.7'],
    ['GX2_RESID', '0.123456789', 'rounded 0.1235'],
    ['GX2_RESID', '4321', 'rounded 4300'],
    ['GX2_RESID', '7700900123', 'removed'],
    ['GX2_RESID', 'K4', 'kept K4'],
    ['GX2_RESID', 'MTPV', 'removed'],
    ['GX2_RESID', 'LEE', 'removed'],
    ['GX2_RESID', 'Ann', 'removed'],
    ['GX2_RESID', 'likes cats', 'removed'],
    ['GX2_RESID', '12/03/1961', 'removed'],
    ['GX2_LATITUDE', '51.5', 'removed'],
    ['Zorble id', '41', 'removed'],
  ])('%s: %s', async (label, value, left) => {
    expect(await leaves(label, value)).toBe(left);
  });
});

it('has rules for topics and entries that there are', () => {
  const topics: readonly string[] = TOPICS;
  const named = [
    protection.removedTopics,
    protection.bandedTopics,
    protection.wordTopics,
    protection.namingTopics,
    protection.identifyingTopics,
  ].flat();
  expect(named.filter((topic) => !topics.includes(topic))).toEqual([]);
  const ids = new Set(loadGlossary().entries.map(({ id }) => id));
  expect(protection.removedEntries.filter((id) => !ids.has(id))).toEqual([]);
});
