import { expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { field, laid } from './fields.ts';

const glossary = loadGlossary();

function explain(label: string, value: string, party?: PartyId) {
  const decoder = createDecoder(glossary, party === undefined ? {} : { party });
  const [reading] = decoder.finish(laid([field(label, value)])).readings;
  if (!reading) throw new Error(`No reading for ${label}`);
  return reading;
}

test.each([
  ['GX2_RESID', '4'],
  ['MOB_RES', '2'],
  ['Persuasion Index v3', '44'],
  ['ZQ7', '1'],
  ['Order number', '12345'],
  ['Group', 'Finance'],
  ['Type', 'B12'],
  ['Status', 'A'],
  ['Score', '7'],
  ['Result', 'Negative'],
  ['Activity', 'Walking'],
  ['Warp', '3'],
  ['Likelihood of frost', '20%'],
  ['Propensity to purchase', '55'],
  ['Labour hours', '12'],
  ['Conservative estimate', '£300'],
  ['Conservative vote share', '31'],
  ['Remain in contact', 'Yes'],
])('the everyday label %s: %s is nobody’s code', (label, value) => {
  expect(explain(label, value)).toMatchObject({ status: 'unknown', plain: '' });
});

test.each([
  ['Not a Labour voter', 'Yes'],
  ['Labour voter (opponent)', 'Yes'],
  ['Support for Labour leader', '44'],
  ['Conservative values index', '44'],
  ['Liberal values score', '44'],
  ['Labour market interest', '44'],
])('%s is not read as backing for a party', (label, value) => {
  const { status, entry } = explain(label, value);
  if (status !== 'unknown') expect(entry).toMatch(/-own-words$/u);
});

test.each([
  ['Likelihood of not voting', /how likely you are not to vote at all/u],
  ['Unlikely to vote Labour', /how unlikely you are to vote Labour/u],
  ['Opposed to Labour', /how far you are against this party: Labour/u],
  ['Likelihood never to vote Conservative', /how likely you are not to vote Conservative/u],
])('%s is read the right way round', (label, says) => {
  expect(explain(label, '44')).toMatchObject({
    status: 'inferred',
    plain: expect.stringMatching(says) as unknown,
  });
});

test.each([
  ['Attitude to immigration', 'Told the canvasser that she is against'],
  ['Turnout', 'Voted'],
  ['Loyalty to Labour', 'Member since 2015'],
])('%s: %s is a note and no guess', (label, value) => {
  expect(explain(label, value)).toMatchObject({ guess: false, plain: '' });
});

test('a score in words and a place in a list are told', () => {
  expect(explain('Climate concern score', 'Very high').plain).toMatch(/put you down as “Very high”/u);
  expect(explain('Austerity concern score', '12 of 340').plain).toMatch(/place 12 of 340/u);
  expect(explain('Housing concern rank in ward', '3rd of 7,954').plain).toMatch(/place 3 of 7954/u);
  expect(explain('Ward rank', 'Rank 12 within ward').plain).toMatch(/place 12 in your ward/u);
  expect(explain('Likelihood of voting Labour', 'Top 10%').plain).toMatch(/put you down as “Top 10%”/u);
});

test('a place in a list is on the list’s own scale, not on that of the score', () => {
  expect(explain('Climate concern score', '0 of 340').placed).toMatchObject({ offScale: true });
  expect(explain('Climate concern score', '12 of 340').placed).toBeUndefined();
});

test.each([
  ['Likelihood of voting Labour', 'decile 3 of 10', 'decile', /tenths\. The words do not say which end/u],
  ['Likelihood of voting Labour', '88th percentile', 'percentile', /hundredths/u],
  ['Euroscepticism percentile', '88th', 'percentile', /hundredths/u],
  ['Turnout', '3rd decile', 'decile', /tenths/u],
  ['Turnout decile (1 = top)', 'decile 3', 'decile', /The label says that 1 is the top\.$/u],
])('%s: %s stands on the scale of such parts', (label, value, unit, says) => {
  const { plain, placed } = explain(label, value);
  expect(plain).toMatch(says);
  expect(placed).toMatchObject({ offScale: false, scale: { unit } });
});

test('a part beyond the last is flagged, and parts of another number are not understood', () => {
  expect(explain('Likelihood of voting Labour', 'decile 13').placed).toMatchObject({ offScale: true });
  expect(explain('Likelihood of voting Labour', 'decile 3 of 5').placed).toBeUndefined();
});

test.each(['3rd', '3rd decile', 'Decile 3 of 10', '3'])('IMD decile: %s', (value) => {
  expect(explain('IMD decile', value)).toMatchObject({ status: 'documented', scheme: 'imd-decile' });
});

test('a place beyond the end of its list is flagged', () => {
  expect(explain('Housing concern rank in ward', '351 of 340').placed).toMatchObject({ offScale: true });
});

test.each([
  ['labour', 'Voter ID', 'S', /Liberal Democrat/u],
  ['conservative', 'VI', 'S', /Labour/u],
  ['conservative', 'VI', 'Q', /UKIP/u],
  ['green', 'GLA 2021', 'x', /post/u],
] as const)('%s: %s = %s', (party, label, value, says) => {
  expect(explain(label, value, party).plain).toMatch(says);
});

test.each([
  ['labour', 'Voter ID', '12'],
  ['labour', 'Voter ID', 'LX'],
  ['labour', 'selection', 'MTPV'],
  ['conservative', 'VI', 'D'],
  ['snp', 'Voter ID', 'S'],
] as const)('%s: %s = %s has no meaning that anybody gave', (party, label, value) => {
  const reading = explain(label, value, party);
  expect(reading.status).toBe('unknown');
  expect(reading.claims.filter(({ about, status }) => about === 'value' && status !== 'unknown')).toEqual([]);
});

test('a letter under a heading that names no party shows every reading of it and none first', () => {
  const reading = explain('Voter ID', 'S');
  expect(reading.status).toBe('ambiguous');
  expect(reading.alternatives?.length).toBeGreaterThan(1);
});

test.each([
  ['green', 'PV', 'TRUE', 'documented', /by post/u],
  ['green', 'Board', 'TRUE', 'documented', /garden sign/u],
  ['green', 'DNC', 'TRUE', 'inferred', /not to contact/u],
  ['labour', 'DOM', '14/08/2027', 'reported', /turn 18/u],
  ['conservative', 'VI score', '7', 'documented', /voting intention/u],
  ['snp', 'Canvass category (1-8)', '1', 'inferred', /last three elections/u],
  ['liberal-democrats', 'Survey Response', 'Soft Labour', 'inferred', /either Liberal Democrat or Labour/u],
  ['liberal-democrats', 'Target Pool', 'Doorstep Canvass', 'inferred', /We read the name/u],
] as const)('%s: %s = %s is %s, and no more', (party, label, value, status, says) => {
  expect(explain(label, value, party)).toMatchObject({
    status,
    plain: expect.stringMatching(says) as unknown,
  });
});

// What a label means in one party's files, or in one maker's, it need not mean in others.
test.each([
  [undefined, 'PV', 'Yes'],
  [undefined, 'GE2019', 'A'],
  [undefined, 'Priority', '1'],
  [undefined, 'Support level (1-5)', '2'],
  ['labour', 'Household composition', '06'],
  ['liberal-democrats', 'Result code', '14'],
] as const)('party %s: %s = %s stays unexplained', (party, label, value) => {
  expect(explain(label, value, party).status).toBe('unknown');
});

test('a target list whose name two parties use shows what it is in both', () => {
  expect(explain('Target list', 'Squeeze')).toMatchObject({
    status: 'ambiguous',
    alternatives: [expect.anything(), expect.anything()],
  });
});

test('where a heading may be a row, nothing is explained: the label itself may be a value', () => {
  const decoder = createDecoder(glossary);
  const unsure = field('Name', 'Zq metric', { unsure: ['heading-or-row'] });
  expect(decoder.finish(laid([unsure])).readings[0]).toMatchObject({ status: 'unknown', plain: '' });
});

// Our word for a thing may be wider than theirs: then theirs stands beside it.
test.each([
  ['Concern about food banks', /poverty \(“food banks”\)/u],
  ['Support for solar farms', /wind power \(“solar farms”\)/u],
  ['Concern about the NHS', /worry about the NHS\./u],
])('%s is told with their phrase where ours says less', (label, says) => {
  expect(explain(label, '44').plain).toMatch(says);
});

test.each([
  ['Likelihood of being worried about GP appointments', /It is given as a chance/u],
  ['ULEZ opposition propensity', /It is given as a chance/u],
  ['Estimated household income, £000s', /in thousands of pounds/u],
  ['Likelihood of giving Labour a first preference', /your first preference/u],
  ['Labour regional list vote likelihood', /the list vote/u],
])('%s: what a word adds is told', (label, says) => {
  expect(explain(label, '44').plain).toMatch(says);
});

test.each([
  ['P(votes Labour)', 'likelihood-of-voting'],
  ['Pr(turnout) LE26', 'turnout-score'],
  ['Gas boiler owner (p)', 'likelihood-of-own-words'],
])('%s is a probability', (label, entry) => {
  expect(explain(label, '0.44')).toMatchObject({ entry, status: 'inferred' });
});

test.each([
  ['P(X17)', '0.51'],
  ['Reform support', '52'],
  ['Swing index', '118'],
  ['Interest index (100 = average)', '128'],
  ['VOL_SCORE', '35'],
  ['p_con', '0.44'],
  ['PTV', '7'],
])('%s: %s may be more than one thing, so nothing is said for sure', (label, value) => {
  expect(explain(label, value).status).toBe('unknown');
});

test('from one party to another is read in the order of the words', () => {
  expect(explain('Con to Reform swing since 2019', '9.2').plain).toMatch(/from Conservative to Reform UK/u);
  expect(explain('Switch to Labour from Conservative', '44').plain).not.toMatch(/from Labour/u);
  expect(explain('Swing to Labour from Conservative', '44').plain).not.toMatch(/from Labour/u);
});

test.each([
  ['Last canvassed on', '2024-06-15', /last time that they asked at your door/u],
  ['First contact date', '03/05/2019', /first time that they were in contact/u],
  ['Last email open', '1 May 2024', /last time that you opened an e-mail/u],
  ['Days since last phone call', '203', /how many days it is since the last time that they called/u],
  ['Best day to call', 'Saturday', /best to reach you/u],
  ['Preferred contact channel', 'SMS', /best way to contact you/u],
])('%s: %s is told as a day or a way', (label, value, says) => {
  expect(explain(label, value).plain).toMatch(says);
});

test('what is no day is not told as one', () => {
  expect(explain('Last canvassed on', 'Yes').status).toBe('unknown');
  expect(explain('Last phone contact', '7').status).toBe('unknown');
});

test.each([
  ['MSOA median house price', '£284,000', /your neighbourhood/u],
  ['Local authority Leave share, 2016', '58.3', /votes in your council’s area went to Leave/u],
  ['Reform share in ward 2025', '31.4', /votes in your ward went to Reform UK in 2025/u],
  ['Labour majority in ward, 2022', '212', /Labour won in your ward/u],
])('%s: %s is about a place and not about the reader', (label, value, says) => {
  const { plain, basis } = explain(label, value);
  expect(plain).toMatch(says);
  expect(basis).toBe('area');
});

test.each([
  ['Change in Labour support score', '-12', /how likely you are to vote Labour/u],
  ['Turnout uplift from a reminder letter', '2.4', /a letter as a reminder/u],
  ['SNP-Labour switchability', '49', /do not say which way/u],
  ['GOTV priority', '1', /remind you to vote/u],
  ['Squeezability of Labour supporters', '63', /open you are to a switch/u],
])('%s: %s is told by its own measure', (label, value, says) => {
  expect(explain(label, value).plain).toMatch(says);
});

test('a mark of the polling station is read under the register’s name, whatever day stands beside it', () => {
  const { status, plain } = explain('Polling station register 02/05/2024', 'P');
  expect(status).toBe('inferred');
  expect(plain).toMatch(/proxy/u);
  // "Voted 2022" does not say that it is that register.
  expect(explain('Voted 2022', 'P').status).toBe('unknown');
});

test('one letter of a list that only one party is known to use needs the party', () => {
  expect(explain('RAG', 'G').status).toBe('unknown');
  expect(explain('RAG', 'G', 'green').status).toBe('inferred');
});

test('a form that one party prints gives way to the same form for all where no party is known', () => {
  expect(explain('Voting intention: Labour', '7').plain).not.toMatch(/from 0 to 10/u);
  expect(explain('Voting intention: Labour', '7', 'conservative').plain).toMatch(/from 0 to 10/u);
});

test.each([
  ['labour', 'Status', 'Not In', /./u],
  ['labour', 'Voting intention (1-10): Conservative', '3', /likely you are to vote Conservative/u],
  ['liberal-democrats', '2025 Green out of 5', '1', /how much you said you like this party/iu],
  ['conservative', 'VoteSource VI', 'L', /Liberal/u],
] as const)(
  '%s: %s = %s is read under a label that only adds to a known one',
  (party, label, value, says) => {
    const { status, plain } = explain(label, value, party);
    expect(status).not.toBe('unknown');
    expect(plain).toMatch(says);
  },
);

test('another word under “Status” stays unexplained', () => {
  expect(explain('Status', 'Active', 'labour').status).toBe('unknown');
});

test('a label that names its source in brackets is what it is without them', () => {
  expect(explain('E-mail (source: local electoral register)', 'name@example.org').plain).toMatch(
    /The label adds “source local electoral register”/u,
  );
});

test('a party’s everyday name is the party where the label says that it is a score', () => {
  expect(explain('Reform support decile', '4').plain).toMatch(/Reform UK/u);
});

test.each([
  ['Lapsed Labour likelihood', /have left Labour/u],
  ['Tactical vote propensity (anti-Tory)', /keep this one out: Conservative/u],
])('%s: the party is on the right side of it', (label, says) => {
  expect(explain(label, '44').plain).toMatch(says);
});
