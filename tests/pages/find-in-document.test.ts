// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  findInSources,
  placeNumber,
  type Found,
} from '../../src/pages/report/document/find/find-in-sources.ts';
import type { FindSource } from '../../src/pages/report/document/find/find-sources.ts';
import { foldText, foldWithPlaces } from '../../src/pages/report/document/find/fold-text.ts';
import { rangesIn } from '../../src/pages/report/document/find/ranges-in.ts';

function elementOf(markup: string): Element {
  document.body.innerHTML = markup;
  return document.body;
}

describe('foldText', () => {
  it.each([
    ['Siân  Ó\n Briain', 'sian o briain'],
    ['the party’s “guess”', 'the party\'s "guess"'],
    ['ＮＯ', 'ｎｏ'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same letter by letter, with where each stands', () => {
    const text = 'A  Ŵ\u0301 İ “b”';
    const folded = foldWithPlaces(text);
    expect(folded.text).toBe(foldText(text));
    expect(folded.places).toHaveLength(folded.text.length);
    expect(text[folded.places[folded.text.indexOf('b')] ?? 0]).toBe('b');
  });
});

describe('rangesIn', () => {
  it.each([
    ['within one node', '<p>Turnout, turnout</p>', 'turnout', ['Turnout', 'turnout']],
    [
      'over several nodes',
      '<p><span>Voting in</span><span>tention</span></p>',
      'voting intention',
      ['Voting intention'],
    ],
    [
      'over the end of a line',
      '<p><span>Voting</span><br><span>intention</span></p>',
      'voting intention',
      ['Votingintention'],
    ],
    [
      'not in what is ours',
      '<p><span class="vh">Documented turnout</span>Turnout</p>',
      'turnout',
      ['Turnout'],
    ],
    ['with accents that were not typed', '<p>Siân and Sian</p>', 'sian', ['Siân', 'Sian']],
    ['at the very end', '<p>A <b>K46</b></p>', 'k46', ['K46']],
  ])('%s', (_where, markup, words, found) => {
    expect(rangesIn(elementOf(markup), words).map(String)).toEqual(found);
  });
});

function sourceOf(texts: readonly string[]): FindSource {
  return {
    units: () => texts.map((text, at) => ({ key: String(at), text })),
    reveal: () => {},
    placeOf: (key) => key,
    isPart: false,
  };
}

async function find(texts: readonly (readonly string[])[], words: string): Promise<Found | undefined> {
  let last: Found | undefined;
  const sources = new Map(texts.map((each, at) => [`s${at}`, sourceOf(each)]));
  await findInSources(sources, words, new AbortController().signal, (found) => {
    last = found;
  });
  return last;
}

describe('findInSources', () => {
  it('counts every place in order, over all that is shown', async () => {
    const found = await find([['Mosaic K46', '', 'K46 k46'], ['none'], ['k46']], 'k46');
    expect(found).toMatchObject({ count: 4, isDone: true, withoutText: 1 });
    const places = [0, 1, 2, 3].map((number) => found && placeNumber(found, number));
    expect(places.map((place) => [place?.unit.name, place?.nth])).toEqual([
      ['s0:0', 0],
      ['s0:2', 0],
      ['s0:2', 1],
      ['s2:0', 0],
    ]);
    expect(found && placeNumber(found, 4)).toBeUndefined();
  });

  it('tells nothing more once it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const told: Found[] = [];
    await findInSources(new Map([['s', sourceOf(['K46'])]]), 'k46', stop.signal, (found) => told.push(found));
    expect(told).toEqual([]);
  });
});
