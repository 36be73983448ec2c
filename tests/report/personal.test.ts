import { expect, test } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { TOPICS } from '../../src/glossary/topics.ts';
import personal from '../../src/report/personal.json' with { type: 'json' };

test('the list of what is personal names things that there are', () => {
  const topics = new Set<string>(TOPICS);
  const { entries } = loadGlossary();
  const ids = new Set(entries.map(({ id }) => id));
  const kinds = new Set<string>(entries.map(({ kind }) => kind));
  expect([...personal.topics, ...personal.namingTopics].filter((topic) => !topics.has(topic))).toEqual([]);
  expect(personal.namingTopics.filter((topic) => !personal.topics.includes(topic))).toEqual([]);
  expect(personal.entries.filter((id) => !ids.has(id))).toEqual([]);
  expect(personal.keptKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});
