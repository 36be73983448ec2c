import { describe, expect, test } from 'vitest';
import { stepByStep } from '../../../src/extension/content/in-slices.ts';
import { makeLabelIndex, prepareLabelTest } from '../../../src/extension/content/label-index.ts';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';

const GLOSSARY = loadGlossary();
const INDEX = makeLabelIndex(GLOSSARY);
const isKnown = await stepByStep(prepareLabelTest(INDEX));

describe('the index of labels', () => {
  test('knows every label and alias of the glossary', () => {
    const labels = GLOSSARY.entries.flatMap(({ labels: printed, aliases = [] }) => [...printed, ...aliases]);
    expect(labels.filter((label) => !isKnown(label))).toEqual([]);
  });

  test('knows labels by their pattern', () => {
    expect(isKnown('Likelihood of being a Labour voter in 2019')).toBe(true);
  });

  test.each([
    'polling_district',
    'PollingDistrict',
    'POLLING DISTRICT:',
    'Person \u2013 Polling district',
    'Turnout decile (1 = top)',
    'Labour support, 0 none - 10 complete',
    'LabourSupport24',
    'labour support score0to100',
    'P\u00f3lling dis\u2019trict',
    '2019 Labour support',
  ])('knows %j however it is written', (label) => {
    expect(isKnown(label)).toBe(true);
  });

  test.each(['', 'Apples', 'The meeting is at 7', 'A', '0.47', 'Labour, as you know', 'The support'])(
    'does not know %j',
    (label) => {
      expect(isKnown(label)).toBe(false);
    },
  );

  // They stand on many pages that have nothing to do with a party, and tell something in a reply alone.
  test.each([
    'Last called',
    'Last email on',
    'Optimal knock time',
    'Days since last visit',
    'Suggested gift',
  ])('leaves %j to replies', (label) => {
    expect(isKnown(label)).toBe(false);
  });

  test('carries no plain words and no sources', () => {
    expect(Object.keys(INDEX).sort()).toEqual(['forms', 'labels', 'measures', 'slots']);
    const text = JSON.stringify(INDEX);
    expect(GLOSSARY.entries.filter(({ plain }) => text.includes(plain.says))).toEqual([]);
  });
});
