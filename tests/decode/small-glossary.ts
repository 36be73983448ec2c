import type { CodeMeaning, Entry, Glossary, Pattern, Scheme } from '../../src/glossary/entry.ts';

/** An entry of the small glossary, with what the test leaves out filled in. */
export function entry(part: Partial<Entry> & Pick<Entry, 'id' | 'labels'>): Entry {
  return {
    kind: 'category',
    category: 'guess',
    topic: 'segment',
    basis: 'bought',
    plain: { says: 'A fact about you.' },
    status: 'documented',
    confidence: 'high',
    sources: ['notice'],
    ...part,
  };
}

/** A scheme whose codes are given as code: name. */
export function scheme(
  part: Partial<Scheme> & Pick<Scheme, 'id'>,
  codes: Readonly<Record<string, string>>,
): Scheme {
  return {
    name: part.id,
    publisher: 'Example Data',
    basis: 'area',
    topic: 'segment',
    complete: true,
    needsContext: true,
    fold: ['upper', 'no-space'],
    status: 'documented',
    confidence: 'high',
    sources: ['list'],
    ...part,
    codes: Object.entries(codes).map(([code, name]): CodeMeaning => ({
      code,
      name,
      says: `They say ${name}.`,
    })),
  };
}

const PATTERNS: readonly Pattern[] = [
  {
    id: 'chance',
    kind: 'score',
    category: 'vote',
    topic: 'party-support',
    basis: 'modelled',
    forms: ['likelihood of being a {lean} voter [in {year}] [{qualifier}]'],
    plain: { says: 'A guess at how likely you are to vote {lean}[ in {year}].' },
    scale: { min: 0, max: 100, low: 'no', high: 'yes', unit: 'percent', standing: 'assumed' },
    status: 'inferred',
    confidence: 'medium',
    sources: [],
  },
];

/** A glossary of a few invented things, so that a test shows all that it rests on. */
export const SMALL: Glossary = {
  version: 'test',
  date: '2026-01-01',
  vocabulary: {},
  entries: [
    entry({
      id: 'email',
      kind: 'contact',
      category: 'contact',
      topic: 'email',
      basis: 'unknown',
      labels: ['Email'],
      aliases: ['E-mail address'],
      open: true,
    }),
    entry({ id: 'type', labels: ['Segment Type'], schemes: ['seg-1-type', 'seg-2-type'] }),
    entry({ id: 'group', labels: ['Segment Group'], schemes: ['seg-1-group', 'seg-2-group'] }),
    entry({
      id: 'intention',
      kind: 'code',
      topic: 'canvass',
      category: 'vote',
      basis: 'told',
      labels: ['Voting intention'],
      schemes: ['labour-voter-id-letter', 'blue-letters'],
    }),
    entry({
      id: 'scale',
      kind: 'score',
      category: 'vote',
      topic: 'party-support',
      basis: 'told',
      labels: ['Scale'],
      plain: { says: 'Where you stand. They put you at {value}.' },
      scale: { min: 1, max: 10, step: 1, low: 'least', high: 'most', standing: 'given' },
    }),
    entry({ id: 'labour-only', labels: ['Promise'], party: ['labour'], kind: 'flag' }),
    entry({ id: 'knock', labels: ['Do not knock'], kind: 'flag', basis: 'told', category: 'contact' }),
  ],
  schemes: [
    scheme(
      { id: 'seg-1-type', name: 'Segments 1 types', version: '1', level: 'type' },
      { A01: 'Old Money', A02: 'Same Name', A03: 'Only Here' },
    ),
    scheme(
      { id: 'seg-2-type', name: 'Segments 2 types', version: '2', since: '2018', level: 'type' },
      { A01: 'New Money', A02: 'Same name', A04: 'Later' },
    ),
    scheme(
      { id: 'seg-1-group', name: 'Segments 1 groups', version: '1', level: 'group' },
      { A: 'Rich', B: 'Middle' },
    ),
    scheme(
      { id: 'seg-2-group', name: 'Segments 2 groups', version: '2', level: 'group' },
      { A: 'Wealthy', B: 'Central' },
    ),
    scheme(
      { id: 'labour-voter-id-letter', party: ['labour'], complete: false, level: 'list' },
      { V: 'Voted', L: 'Labour', T: 'Conservative', S: 'Liberal Democrat', D: 'Don’t know', NV: 'Non-voter' },
    ),
    scheme(
      { id: 'blue-letters', party: ['conservative'], complete: false, level: 'list' },
      { C: 'Conservative', S: 'Labour' },
    ),
  ],
  patterns: PATTERNS,
  measures: [],
  slots: [
    {
      id: 'lean',
      words: [
        { match: ['Labour'], say: 'Labour' },
        { match: ['soft Tory', 'soft Tories'], say: 'soft Tory' },
      ],
    },
    { id: 'qualifier', words: [{ match: ['v2'], say: 'Version 2.' }] },
  ],
  parties: [
    {
      id: 'labour',
      name: 'Labour Party',
      short: 'Labour',
      plural: false,
      names: ['Labour', 'Labour Party'],
      domains: ['labour.example.org'],
      systems: ['Contact Maker'],
    },
    {
      id: 'conservative',
      name: 'Conservative Party',
      short: 'the Conservatives',
      plural: true,
      names: ['Conservative', 'Conservative Party'],
      domains: ['blue.example.org'],
      systems: ['VoteBox'],
    },
  ],
  sources: [
    { id: 'notice', title: 'A notice', date: '2024' },
    { id: 'list', title: 'A list', date: '2020' },
  ],
};
