import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createDecoder } from '../../src/decode/decode.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field, Laid } from '../../src/layout/field.ts';
import { findFindings } from '../../src/rights/find-findings.ts';
import law from '../../src/rights/law.json' with { type: 'json' };
import { field, laid, prose } from '../decode/fields.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

function decode(fields: readonly Field[], part: Partial<Laid> = {}, party?: PartyId) {
  return createDecoder(loadGlossary(), party ? { party } : {}).finish(laid(fields, part));
}

function kinds(fields: readonly Field[], part: Partial<Laid> = {}, party?: PartyId): readonly string[] {
  return findFindings(decode(fields, part, party)).map(({ kind }) => kind);
}

function from(text: string): Partial<Field> {
  return { givenSource: { text, where: WHERE } };
}

describe('not found', () => {
  test.each([
    ['religion-guessed', [field('Religion', 'Church of England', from('You told us at the door'))]],
    ['age-guessed', [field('Estimated age', '44', from('Your survey of 2019'))]],
    ['special-category-guess', [field('Likelihood of joining the party', '20')]],
    ['special-category-guess', [field('Segment', 'Rooted Patriots')]],
    ['special-category-guess', [field('Mosaic 2014 type', 'A01')]],
    ['special-category-guess', [field('Concern about disability benefits', '4')]],
    ['special-category-held', [field('Member', 'Y')]],
    ['special-category-held', [field('Target list', 'Soft Labour')]],
    ['special-category-held', [field('Notes', 'Nice chat about buses. Has a dog.')]],
    ['special-category-held', [field('Notes', 'Potholes')]],
    [
      'automated-scoring',
      [field('Concern about air pollution near schools', 'High', from('Doorstep survey you answered'))],
    ],
    ['special-category-held', [field('Labour promise', 'Y')]],
    ['special-category-held', [field('Last name', 'White'), field('Address', '1 Union Street')]],
    ['ethnicity-guessed', [field('Nationality', 'Polish')]],
    ['others-named', [field('Canvasser', '')]],
    ['others-named', [field('Parent', 'Yes')]],
    ['others-named', [field('Concern about noisy neighbours', '7')]],
    ['others-named', [field('Wife', '')]],
    ['others-named', [field('Address', '1 Brother Son Street')]],
    ['others-named', [field('Segment', 'Husband and wife homes')]],
    ['others-named', [field('Mothers Union', 'Y')]],
    ['others-named', [field('Landlord', 'Very likely')]],
    ['others-named', [field('Household members', '3')]],
    ['others-named', [field('Notes', 'Not in, try at the weekend')]],
  ] as const)('%s', (kind, fields) => {
    expect(kinds(fields)).not.toContain(kind);
  });
});

describe('found', () => {
  test.each([
    ['email-from-register', [field('Email', 'q@example.org', from('Electoral Register 2023'))]],
    ['email-from-register', [field('Email', 'q@example.org', { section: 'Electoral roll' })]],
    ['telephone-from-register', [field('Telephone', '07700 900123', from('electoral roll'))]],
    ['age-guessed', [field('Estimated age', '46-55')]],
    ['ethnicity-guessed', [field('Origin (modelled)', 'Celtic')]],
    ['religion-guessed', [field('Religion (modelled)', 'None')]],
    ['language-guessed', [field('First language', 'Welsh')]],
    ['special-category-guess', [field('Mosaic 2014 type', 'N59')]],
    ['special-category-guess', [field('Acorn 2003 type', '37')]],
    ['special-category-guess', [field('Trade union membership likelihood', '20')]],
    ['special-category-guess', [field('Likelihood of having cancer', '9')]],
    ['special-category-guess', [field('Health condition', 'Asthma', from('modelled'))]],
    ['special-category-guess', [field('Sexual orientation', 'Gay', from('Modelled by us'))]],
    ['special-category-guess', [field('Likely to be trans', '0.2')]],
    ['special-category-guess', [field('Interest in Islam', '0.4')]],
    ['special-category-guess', [field('Importance of faith', '9')]],
    ['special-category-guess', [field('Concern about your disability benefits', '7')]],
    ['special-category-guess', [field('Segment', 'Muslim Families')]],
    ['special-category-guess', [field('Mosaic group', 'Asian Heritage')]],
    ['special-category-held', [field('Cluster', 'Rural Christians')]],
    ['special-category-held', [field('Campaign', 'Gay voters mailing')]],
    ['special-category-held', [field('Notes', 'Lives at Church House. Has asthma.')]],
    ['special-category-held', [field('Trade union', 'Unite')]],
    ['special-category-held', [field('Sexual orientation', 'Gay')]],
    ['special-category-held', [field('Disability', 'Yes')]],
    ['special-category-held', [field('Target list', 'Muslim households')]],
    ['special-category-told', [field('Religion', 'Muslim', from('You told us at the door'))]],
    ['special-category-told', [field('Disability', 'Yes', from('Your survey of 2019'))]],
    ['origin-stand-in', [field('Nationality', 'Polish')]],
    ['origin-stand-in', [field('Likelihood of being an EU citizen', '9')]],
    ['origin-stand-in', [field('Country of birth', 'Ireland', from('You told us'))]],
    ['others-named', [field('Spouse', 'Ann Smith')]],
    ['others-named', [field("Wife's vote", 'Labour')]],
    ['others-named', [field('Husband is Tory', 'Y')]],
    ['others-named', [field('Neighbour says he votes Reform', 'Y')]],
    ['others-named', [field("Mother's maiden name", 'Smith')]],
    ['others-named', [field('Children’s school', "St Mary's")]],
    ['others-named', [field('Issue', 'Disabled son - PIP')]],
    ['others-named', [field('Support for Palestine', 'Spoke to wife, she is diabetic')]],
    ['others-named', [field('Concern about my son', '7')]],
    ['others-named', [field('Canvasser', 'A. Tester')]],
    ['others-named', [field('Notes', 'Neighbour at 14 is away')]],
    ['source-vague', [field('Email', 'q@example.org', from('Third parties'))]],
    ['broker-named', [field('Email', 'q@example.org', from('Experian Ltd'))]],
    ['broker-named', [field('Mosaic Type', 'K46')]],
    ['broker-named', [field('CAMEO', '1A')]],
    ['broker-named', [field('Source', 'Acxiom Limited')]],
    ['broker-named', [field('Source', 'Sold by a data broker')]],
    ['unexplained', [field('GX2_RESID', '7')]],
    ['contradiction', [field('Date of birth', '01/02/1980'), field('DOB', '01/02/1981')]],
    [
      'other-people',
      [field('Email', 'a@example.org', { subject: 'A' }), field('Email', 'b@example.org', { subject: 'B' })],
    ],
  ] as const)('%s in %j', (kind, fields) => {
    expect(kinds(fields)).toContain(kind);
  });
  test('a number off a scale that a source gives', () => {
    expect(kinds([field('Voting intention scale - Green', '0')], {}, 'labour')).toContain('off-scale');
  });
  test.each([
    [from('Estimated from first name'), 'finding_age_guessed_name'],
    [from('Modelled'), 'finding_age_guessed'],
  ])('an age that is made from %j', (source, id) => {
    const found = findFindings(decode([field('Estimated age', '61', source)]));
    expect(found.find(({ kind }) => kind === 'age-guessed')?.because.id).toBe(id);
  });
  test.each([
    ['Religion', 'Muslim', undefined, 'finding_religion_guessed_maybe'],
    ['Predicted religion', 'Muslim', undefined, 'finding_religion_guessed'],
    ['Religion', 'Muslim', 'Modelled', 'finding_religion_guessed'],
    ['Ethnicity', 'White', undefined, 'finding_ethnicity_guessed_maybe'],
    ['Age', '44', undefined, 'finding_age_guessed_maybe'],
    ['Predicted first language', 'Welsh', undefined, 'finding_language_guessed'],
    ['First language', 'Welsh', undefined, 'finding_language_guessed_maybe'],
    ['Age from name', '46-55', undefined, 'finding_age_guessed_name'],
    ['Name-based age', '46-55', undefined, 'finding_age_guessed_name'],
  ])('%s: %s, from %j, is put as %s', (label, value, source, id) => {
    const part = source === undefined ? {} : from(source);
    expect(findFindings(decode([field(label, value, part)])).map(({ because }) => because.id)).toContain(id);
  });
  test.each([
    ['h_income_band_v2', '5', 'finding_broker_experian_product'],
    ['FSS v3', 'A01', 'finding_broker_experian_product'],
    ['CAMEO', '5B', 'finding_broker_transunion_product'],
    ['Source', 'Callcredit', 'finding_broker_transunion'],
  ])('who made %s: %s is told by %s', (label, value, id) => {
    expect(findFindings(decode([field(label, value)])).map(({ because }) => because.id)).toContain(id);
  });
  test.each([
    ['Source', 'Callcredit', ['transunion']],
    ['Source', 'Acxiom Limited', ['acxiom']],
    ['Source', 'Sold by a data broker', undefined],
  ])('the companies of %s: %s are %j', (label, value, companies) => {
    const found = findFindings(decode([field(label, value)])).find(({ kind }) => kind === 'broker-named');
    expect(found?.companies).toEqual(companies);
  });
  test('an age in a file of the Liberal Democrats is not said to be from a name', () => {
    const found = findFindings(decode([field('Master Party ID', 'Liberal Democrat'), field('Age', '44')]));
    expect(found.find(({ kind }) => kind === 'age-guessed')?.because.id).toBe('finding_age_guessed_maybe');
  });
  test('a guess says nothing of the bare fact beside it', () => {
    const decoded = decode([field('Religion', 'Muslim'), field('Likely Muslim', '0.91')]);
    const found = findFindings(decoded).filter(({ kind }) => kind === 'religion-guessed');
    expect(found.map(({ because, fields }) => [because.id, fields])).toEqual([
      ['finding_religion_guessed', ['Likely Muslim=0.91']],
      ['finding_religion_guessed_maybe', ['Religion=Muslim']],
    ]);
  });
  test('each protected thing in one finding and no more', () => {
    const fields = [
      field('Religion', 'Muslim', from('You told us')),
      field('Ethnicity', 'White'),
      field('Trade union', 'Unite'),
      field('Nationality', 'Polish'),
      field('Trade union membership likelihood', '20'),
    ];
    const found = findFindings(decode(fields)).filter(({ rule }) => rule === 'art-9');
    expect(found.flatMap((one) => one.fields).toSorted()).toEqual(fields.map(({ id }) => id).toSorted());
  });
  test('several people are warned of first', () => {
    const fields = ['A', 'B'].map((subject) => field('Mosaic Type', 'K46', { subject }));
    expect(kinds(fields)[0]).toBe('other-people');
  });
  test('whoever knocked, in a table of events', () => {
    const events: Laid['events'] = [
      { id: 'e', cells: [{ label: 'Canvasser', value: 'A. Tester', where: WHERE }] },
    ];
    expect(kinds([], { events })).toContain('others-named');
  });
  test.each([
    ['snp', undefined, 'register-scotland'],
    ['dup', undefined, 'register-northern-ireland'],
    ['plaid-cymru', undefined, 'register-england-wales'],
    ['labour', 'Scottish Labour Party', 'register-scotland'],
    ['labour', undefined, 'register'],
  ] as const)('the law on registers for %s, from “%s”', (party, sender, rule) => {
    const letter: Laid['letter'] =
      sender === undefined ? [] : [{ kind: 'sender', text: sender, where: WHERE }];
    const email = field('Email', 'q@example.org', from('Electoral register'));
    const found = findFindings(decode([email], { letter }, party));
    expect(found.find(({ kind }) => kind === 'email-from-register')?.rule).toBe(rule);
  });
  test('a late reply', () => {
    const letter: Laid['letter'] = [
      { kind: 'date', text: '19 October 2026', date: '2026-10-19', where: WHERE },
      { kind: 'request-date', text: '2 September 2026', date: '2026-09-02', where: WHERE },
    ];
    expect(kinds([], { letter })).toContain('late');
  });
});

describe('not found', () => {
  test.each([
    ['email-from-register', [field('Email', 'q@example.org', from('You told us'))]],
    ['email-from-register', [field('Email', '', from('Electoral register'))]],
    ['email-from-register', [field('Address', '1 Sample Lane', from('Electoral register'))]],
    ['source-vague', [field('Email', 'q@example.org', from('Experian Ltd, a third party'))]],
    ['broker-named', [field('Email', 'q@example.org', from('You'))]],
    ['contradiction', [field('Date of birth', '01/02/1980'), field('DOB', '1 February 1980')]],
    [
      'contradiction',
      [field('DOB', '01/02/1980', { subject: 'A' }), field('DOB', '01/02/1981', { subject: 'B' })],
    ],
    ['age-guessed', [field('Estimated age', '-')]],
    ['other-people', [field('Email', 'a@example.org')]],
    ['late', [field('Email', 'a@example.org')]],
  ])('%s in %j', (kind, fields) => {
    expect(kinds(fields)).not.toContain(kind);
  });
});

const DATA = [
  field('Email', 'a@example.org'),
  field('Address', '1 Sample Lane'),
  field('Postcode', 'ZZ1 1AA'),
];

describe('recipients', () => {
  test.each([
    ['missing', [], 'recipients-missing'],
    ['by kind', [prose('We shared with service providers.')], 'recipients-vague'],
  ])('%s', (_, text, kind) => {
    expect(kinds(DATA, { prose: text })).toContain(kind);
  });
  test('by name', () => {
    const found = kinds(DATA, { prose: [prose('Your data was shared with Example Mailing Ltd.')] });
    expect(found.filter((kind) => kind.startsWith('recipients'))).toEqual([]);
  });
});

test('every finding rests on a rule of law.json, and every rule has its sentence', () => {
  const rules = new Map(law.map(({ id, sentence }) => [id, sentence]));
  const found = findFindings(
    decode([...DATA, field('GX2', '7'), field('Mosaic Type', 'K46'), field('First language', 'Welsh')]),
  );
  expect(found.length).toBeGreaterThan(4);
  for (const { rule } of found) expect(rules.has(rule)).toBe(true);
  for (const sentence of rules.values()) expect(Object.hasOwn(catalogue, sentence)).toBe(true);
});

describe('the law', () => {
  const articles = law.map(({ article }) => article).join('\n');
  test('cites nothing that is repealed, nor what scores mostly fall outside of', () => {
    expect(articles).not.toMatch(/Article(?:s)? (?:77|22)/);
  });
  test('asks to be checked where it was not read', () => {
    const low = law.filter(({ confidence }) => confidence === 'low').map(({ article }) => article);
    expect(low.length).toBeGreaterThan(0);
    expect(low.filter((article) => !article.endsWith(': check this'))).toEqual([]);
  });
  test.each([
    ['art-15-1-h', /^Articles 12\(1\), 5\(1\)\(a\).*perhaps Article 15\(1\)\(h\): check this$/],
    ['art-5-1-d', / 16 UK GDPR: check this$/],
  ])('%s is put no more firmly than we know it', (id, as) => {
    expect(law.find((rule) => rule.id === id)?.article).toMatch(as);
  });
  test('rests what is said of an origin on the law of special data', () => {
    const [found] = findFindings(decode([field('Predicted first language', 'Welsh')]));
    expect([found?.kind, found?.rule]).toEqual(['language-guessed', 'art-9']);
  });
  test('names every kind of special data', () => {
    const { message } = catalogue.law_special;
    for (const kind of [
      'politics',
      'ethnic',
      'religion',
      'beliefs',
      'trade unions',
      'health',
      'sex life',
      'orientation',
      'genes',
      'body',
    ])
      expect(message).toContain(kind);
  });
});
