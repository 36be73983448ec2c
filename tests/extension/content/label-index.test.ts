import { describe, expect, test } from 'vitest';
import { createLabelTest, makeLabelIndex } from '../../../src/extension/content/label-index.ts';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';

const GLOSSARY = loadGlossary();
const INDEX = makeLabelIndex(GLOSSARY);
const isKnown = createLabelTest(INDEX);

describe('the index of labels', () => {
  test('knows every label and alias of the glossary', () => {
    const labels = GLOSSARY.entries.flatMap(({ labels: printed, aliases = [] }) => [...printed, ...aliases]);
    expect(labels.filter((label) => !isKnown(label))).toEqual([]);
  });

  test('knows labels by their pattern', () => {
    expect(isKnown('Likelihood of being a Labour voter in 2019')).toBe(true);
  });

  test.each(['', 'Apples', 'The meeting is at 7', 'A'])('does not know %j', (label) => {
    expect(isKnown(label)).toBe(false);
  });

  test('carries no plain words and no sources', () => {
    expect(Object.keys(INDEX).sort()).toEqual(['forms', 'labels', 'measures', 'slots']);
    const text = JSON.stringify(INDEX);
    expect(GLOSSARY.entries.filter(({ plain }) => text.includes(plain.says))).toEqual([]);
  });
});
