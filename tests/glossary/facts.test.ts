import { describe, expect, test } from 'vitest';
import type { CodeMeaning, Entry, Scheme } from '../../src/glossary/entry.ts';
import { foldLabel } from '../../src/glossary/checks/one-winner.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';

const glossary = loadGlossary();

function entry(id: string): Entry {
  const found = glossary.entries.find((one) => one.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

function scheme(id: string): Scheme {
  const found = glossary.schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
}

function code(id: string, wanted: string): CodeMeaning {
  const found = scheme(id).codes.find((one) => one.code === wanted || one.also?.includes(wanted));
  if (!found) throw new Error(`no code ${wanted} in ${id}`);
  return found;
}

describe('labels that campaigners reported in 2019', () => {
  test.each(['metropolitan-elite', 'soft-tory'])('%s is reported, and of no known party', (id) => {
    expect(entry(id)).toMatchObject({ status: 'reported', sources: ['org-press-2019'] });
    expect(entry(id).party).toBeUndefined();
  });

  test('Soft Con is a Liberal Democrat answer of its own, and documented', () => {
    for (const id of ['libdem-mpid-year', 'libdem-phone-answers'])
      expect(scheme(id)).toMatchObject({ status: 'documented', party: ['liberal-democrats'] });
    expect(code('libdem-phone-answers', 'Soft Con').name).toBe('Soft Conservative');
  });

  test('no Liberal Democrat list holds the words soft Tory', () => {
    const lists = glossary.schemes.filter(({ party }) => party?.includes('liberal-democrats'));
    const words = lists.flatMap(({ codes }) =>
      codes.flatMap(({ code: one, also }) => [one, ...(also ?? [])]),
    );
    expect(words.map(foldLabel)).not.toContain('softtory');
  });

  test('the mysticism score is reported and not defined', () => {
    expect(entry('mysticism')).toMatchObject({ status: 'reported', confidence: 'low' });
    expect(entry('mysticism').scale).toBeUndefined();
  });
});

describe('scales', () => {
  test('Labour asks from 1 to 10', () => {
    expect(entry('labour-voting-scale')).toMatchObject({
      status: 'documented',
      scale: { min: 1, max: 10, standing: 'given' },
    });
  });

  test('the Conservatives ask from 0 to 10', () => {
    expect(entry('ptv-conservative')).toMatchObject({
      status: 'documented',
      party: ['conservative'],
      scale: { min: 0, max: 10, standing: 'given' },
    });
  });

  test('support level 1 is the strongest in NationBuilder', () => {
    expect(code('nationbuilder-support-level', '1').name).toBe('Strong support');
  });

  test('decile 1 of deprivation is the poorest', () => {
    expect(code('imd-decile', '1').says).toContain('poorest');
  });

  test('the Greens’ 1 to 5 has no known direction, so its ends have no names', () => {
    expect(entry('green-likelihood').scale).toMatchObject({ min: 1, max: 5, low: 'one end of the five' });
  });

  test('a scale of a pattern is assumed, unless the party itself gives it', () => {
    const given = glossary.patterns.filter(({ scale }) => scale?.standing === 'given');
    expect(given.map(({ status }) => status)).toEqual(given.map(() => 'documented'));
  });
});

describe('codes that mean different things', () => {
  const cases = [
    ['S is a Liberal Democrat for Labour', 'labour-voter-id-letter', 'S', 'Liberal Democrat'],
    ['S is Labour for the Conservatives', 'conservative-canvass-letter', 'S', 'Labour (Socialist)'],
    ['D is a Liberal Democrat’s definite', 'libdem-canvass-letters', 'D', 'Definite Liberal Democrat'],
    ['D is Labour’s don’t know', 'labour-voter-id-letter', 'D', 'Don’t know'],
    ['A on a polling station register is a postal vote', 'polling-station-marker', 'A', 'Postal voter'],
    ['K46 in Mosaic UK 7', 'mosaic-uk-7-type', 'K46', 'High Rise Residents'],
    ['K46 in Mosaic UK 2009', 'mosaic-uk-2009-type', 'K46', 'Tenement Living'],
    ['A01 in Mosaic UK 2003', 'mosaic-uk-2003-type', 'A01', 'Global Connections'],
    ['A01 in the Financial Strategy Segments', 'fss-3-type', 'A01', 'Equity Ambitions'],
    ['income 5 on the first list', 'experian-household-income-1', '5', '£30,000 to £39,999'],
    ['income 5 on the second list', 'experian-household-income-2', '5', '£50,000 to £59,999'],
    ['06 in a Labour reply', 'labour-family-composition', '06', 'Mature family with children'],
    ['0 is a man for Experian', 'experian-gender', '0', 'Male'],
  ] as const;

  test.each(cases)('%s', (_, id, wanted, name) => {
    expect(code(id, wanted).name).toBe(name);
  });

  test.each([
    ['mosaic-uk-7-type', 'mosaic-uk-2009-type'],
    ['oac-2011-subgroup', 'oac-2021-subgroup'],
    ['labour-voter-id-letter', 'conservative-canvass-letter'],
    ['experian-household-income-1', 'experian-household-income-2'],
    ['experian-lifestage', 'experian-family-lifestage'],
  ])('%s and %s know that they clash', (one, other) => {
    expect(scheme(one).rivals).toContain(other);
  });

  test('one-letter schemes of a party belong to that party', () => {
    for (const id of ['labour-voter-id-letter', 'conservative-canvass-letter', 'libdem-canvass-letters'])
      expect(scheme(id)).toMatchObject({ needsContext: true, party: [expect.any(String)] });
  });
});

describe('tables are as long as their makers say', () => {
  test.each([
    ['mosaic-uk-7-group', 15, 1],
    ['mosaic-uk-7-type', 66, 1],
    ['mosaic-uk-6-type', 66, 0],
    ['mosaic-uk-2009-type', 67, 1],
    ['fss-2-type', 45, 1],
    ['fss-3-type', 50, 1],
    ['acorn-2013-type', 62, 0],
    ['acorn-2013-group', 18, 0],
    ['oac-2011-supergroup', 8, 0],
    ['oac-2011-group', 26, 0],
    ['oac-2011-subgroup', 76, 1],
    ['oac-2021-group', 21, 0],
    ['oac-2021-subgroup', 52, 0],
    ['libdem-master-party-id', 20, 0],
    ['labour-family-composition', 13, 1],
  ])('%s has %i codes and %i fillers', (id, codes, fillers) => {
    expect(scheme(id)).toMatchObject({ complete: true });
    expect(scheme(id).codes).toHaveLength(codes + fillers);
  });
});

describe('what a reader must be told', () => {
  test('the register holds no e-mail addresses', () => {
    expect(entry('electoral-register-source').plain.wrong).toContain('no e-mail addresses');
    expect(entry('electoral-register-source').sources).toContain('teignbridge-register');
  });

  test.each(['labour-voter-id', 'libdem-voter-id', 'voting-intention'])('%s is not a photo card', (id) => {
    expect(entry(id).plain.says).toContain('photo');
  });

  test('the list of who voted does not say for whom', () => {
    expect(entry('marked-register').plain.wrong).toContain('cannot');
  });

  test.each(['mosaic-type', 'acorn-type', 'oac-subgroup', 'cameo'])('%s is about people near you', (id) => {
    expect(entry(id).plain.wrong).toContain('not you');
  });
});
