import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import type { PartyId } from '../../src/glossary/entry.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field, Laid } from '../../src/layout/field.ts';
import { findFindings } from '../../src/rights/find-findings.ts';
import type { FindingKind } from '../../src/rights/finding.ts';
import { field, laid, prose } from '../decode/fields.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;
const EMAIL = field('Email', 'q@example.org');
const SURNAME = field('Surname', 'Sample');

function from(text: string): Partial<Field> {
  return { givenSource: { text, where: WHERE } };
}

/** What is found of one kind: the fields, why, and the law. */
function found(kind: FindingKind, fields: readonly Field[], part: Partial<Laid> = {}, party?: PartyId) {
  const decoded = createDecoder(loadGlossary(), party ? { party } : {}).finish(laid(fields, part));
  return findFindings(decoded)
    .filter((finding) => finding.kind === kind)
    .map(({ fields: of, because, rule }) => [
      of.join('; '),
      [because.id.replace('finding_', ''), ...Object.values(because.slots ?? {})].join(' '),
      rule,
    ]);
}

describe('a finding names its fields, its reason and its law', () => {
  test.each<[FindingKind, readonly Field[], readonly (readonly string[])[]]>([
    [
      'email-from-register',
      [field('Email', 'q@example.org', from('Electoral Register 2023'))],
      [['Email=q@example.org', 'email_from_register_said', 'register']],
    ],
    [
      'email-from-register',
      [field('Email', 'q@example.org', { section: 'Electoral roll' })],
      [['Email=q@example.org', 'email_from_register_under', 'register']],
    ],
    ['age-guessed', [field('Estimated age', '46-55')], [['Estimated age=46-55', 'age_guessed', 'art-5-1-d']]],
    [
      'age-guessed',
      [field('Age from name', '46-55')],
      [['Age from name=46-55', 'age_guessed_name', 'art-5-1-d']],
    ],
    [
      'age-guessed',
      [field('Estimated age', '46-55'), field('Age', '44', from('modelled from first name'))],
      [
        ['Age=44', 'age_guessed_name', 'art-5-1-d'],
        ['Estimated age=46-55', 'age_guessed', 'art-5-1-d'],
      ],
    ],
    [
      'ethnicity-guessed',
      [field('Origin (modelled)', 'Celtic'), field('Ethnicity', 'White')],
      [
        ['Origin (modelled)=Celtic', 'ethnicity_guessed', 'art-9'],
        ['Ethnicity=White', 'ethnicity_guessed_maybe', 'art-9'],
      ],
    ],
    [
      'religion-guessed',
      [field('Religion (modelled)', 'None')],
      [['Religion (modelled)=None', 'religion_guessed', 'art-9']],
    ],
    [
      'language-guessed',
      [field('First language', 'Welsh')],
      [['First language=Welsh', 'language_guessed_maybe', 'art-9']],
    ],
    [
      'source-missing',
      [field('Email', 'q@example.org', from('You told us')), SURNAME],
      [['Surname=Sample', 'source_missing_some 1', 'art-15-1-g']],
    ],
    ['source-missing', [EMAIL, SURNAME], [['', 'source_missing_all 2', 'art-15-1-g']]],
    ['source-missing', [field('Source', 'Canvass'), SURNAME], [['', 'source_missing_some 1', 'art-15-1-g']]],
    ['source-missing', [field('Recipient', 'Sample Print Ltd')], []],
    [
      'source-vague',
      [field('Email', 'q@example.org', from('third parties')), SURNAME],
      [['Email=q@example.org', 'source_vague 1', 'art-15-1-g']],
    ],
    ['recipients-missing', [SURNAME], [['', 'recipients_missing', 'art-15-1-c']]],
    ['recipients-missing', [field('Recipient', 'Sample Print Ltd')], []],
    [
      'recipients-vague',
      [field('Recipient', 'suppliers'), SURNAME],
      [['Recipient=suppliers', 'recipients_vague', 'art-15-1-c']],
    ],
    ['recipients-vague', [field('Recipient', 'Sample Print Ltd')], []],
    [
      'others-named',
      [
        field('Canvasser', 'Quillon Placeholder'),
        field('Parent', 'Yes'),
        field('Parent', 'Ann Bee'),
        field('Notes', 'Spoke to his wife'),
      ],
      [
        [
          'Canvasser=Quillon Placeholder; Parent=Ann Bee; Notes=Spoke to his wife',
          'others_named 3',
          'art-15-4',
        ],
      ],
    ],
    [
      'others-named',
      [field('Voting intention', 'Wife votes Labour'), field('Voting intention', 'his wife')],
      [['Voting intention=Wife votes Labour', 'others_named 1', 'art-15-4']],
    ],
    [
      'contradiction',
      [field('Date of birth', '1980-01-01'), field('Date of birth', '1981-01-01')],
      [['Date of birth=1980-01-01; Date of birth=1981-01-01', 'contradiction_birth_date', 'art-5-1-d']],
    ],
    ['contradiction', [field('Date of birth', '1980-01-01'), field('DOB', '1 January 1980')], []],
    [
      'contradiction',
      [field('Gender', 'Male'), field('Gender', 'F'), field('Gender', 'x')],
      [['Gender=Male; Gender=F', 'contradiction_gender', 'art-5-1-d']],
    ],
    ['contradiction', [field('Gender', 'male'), field('Gender', ' M '), field('Gender', 'x')], []],
    [
      'contradiction',
      [field('Gender', 'Male', { subject: '1' }), field('Gender', 'F', { subject: '2' })],
      [],
    ],
    [
      'broker-named',
      [field('Mosaic type', 'K46'), SURNAME],
      [['Mosaic type=K46', 'broker_experian_product', 'art-14']],
    ],
    [
      'broker-named',
      [field('Surname', 'Sample', from('Experian')), EMAIL],
      [['Surname=Sample', 'broker_experian', 'art-14']],
    ],
    [
      'off-scale',
      [field('Likelihood of being a Labour voter in 2019', '143%'), SURNAME],
      [['Likelihood of being a Labour voter in 2019=143%', 'off_scale 1', 'art-12-1']],
    ],
    [
      'unexplained',
      [field('GX2_RESID', '-0.7'), field('Zork', 'K46'), SURNAME],
      [['GX2_RESID=-0.7; Zork=K46', 'unexplained 2', 'art-12-1']],
    ],
    [
      'other-people',
      [field('Surname', 'Sample', { subject: '2' }), field('Surname', 'Other', { subject: '3' })],
      [['', 'other_people 2', 'art-15-4']],
    ],
    [
      'automated-scoring',
      [field('Likelihood of being a Labour voter in 2019', '43%'), SURNAME],
      [['Likelihood of being a Labour voter in 2019=43%', 'automated_scoring 1', 'art-15-1-h']],
    ],
    [
      'special-category-guess',
      [field('Likelihood of having cancer', '9'), SURNAME],
      [['Likelihood of having cancer=9', 'special_category_guess 1', 'art-9']],
    ],
    [
      'special-category-told',
      [field('Health condition', 'Asthma', from('You told us')), SURNAME],
      [['Health condition=Asthma', 'special_category_told 1', 'art-9']],
    ],
    [
      'special-category-held',
      [field('Trade union member', 'Y'), SURNAME],
      [['Trade union member=Y', 'special_category_held 1', 'art-9']],
    ],
  ])('%s', (kind, fields, findings) => {
    expect(found(kind, fields)).toEqual(findings);
  });
  test('by the register of the party’s nation', () => {
    const fields = [field('Telephone', '07700 900123', from('electoral roll'))];
    expect(found('telephone-from-register', fields, {}, 'snp')).toEqual([
      ['Telephone=07700 900123', 'telephone_from_register_said', 'register-scotland'],
    ]);
  });
  test('in an event', () => {
    const events = [{ id: 'e', cells: [{ label: 'Canvasser', value: 'Ann Bee', where: WHERE }] }];
    expect(found('others-named', [], { events })).toEqual([['', 'others_named 1', 'art-15-4']]);
  });
});

describe('in the words of the letter', () => {
  const vague = { prose: [prose('We share your data with our suppliers.')] };
  test('recipients by kind, unless a field names one', () => {
    expect(found('recipients-vague', [SURNAME], vague)).toEqual([['', 'recipients_vague', 'art-15-1-c']]);
    expect(found('recipients-vague', [field('Recipient', 'Sample Print Ltd')], vague)).toEqual([]);
    expect(found('recipients-missing', [SURNAME], vague)).toEqual([]);
  });
  test('a firm that sells data', () => {
    const part = { prose: [prose('We buy data from Experian.')] };
    expect(found('broker-named', [SURNAME], part)).toEqual([['', 'broker_experian', 'art-14']]);
  });
});

test('where nothing came there is nothing to miss', () => {
  const part = { prose: [prose('We do not hold any personal data about you.')] };
  for (const kind of ['source-missing', 'recipients-missing'] as const)
    expect(found(kind, [], part)).toEqual([]);
});
