import { describe, expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { EXPORT_FORMS, exportReport } from '../../src/report/export-report.ts';
import { leaveOut } from '../../src/report/leave-out.ts';
import type { Report } from '../../src/report/report.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const WHERE = { kind: 'cell', document: 'd', sheet: 'Quillon P', row: 2, column: 3 } as const;

/** The reader's name and details, and a canvasser's name, in every place of a report that can hold them. */
function everywhere(): Report {
  const report = makeReport(
    laid(
      [
        field('First name', 'Quillon', { id: 'first', where: WHERE }),
        field('Surname', 'Placeholder', { id: 'last' }),
        field('Email', 'q.plc@example.org', { id: 'email' }),
        field('Telephone', '07700 900942', { id: 'phone' }),
        field('Postcode', 'ZZ9 9ZZ', { id: 'postcode' }),
        field('Address', '1 Sample Lane', { id: 'address' }),
        field('Notes', 'Spoke to Mr PLACEHOLDER, keen on buses', { id: 'notes' }),
        field('Zorbling', 'quillon placeholder', { id: 'name-again' }),
        field('Frobnitz', 'see 07700900942', { id: 'phone-again' }),
        field('Membership code 9', '20400611', { id: 'long-number' }),
        field('Placeholder rating', '7', { id: 'in-label' }),
        field('Ward', 'Dummy Green', { id: 'ward', section: 'Annex for Quillon Placeholder' }),
        field('Voting intention scale - Labour', '7', {
          id: 'score',
          also: [
            { label: 'Canvasser', value: 'Anwen Helperley', where: WHERE },
            { label: 'Contact', value: 'q.plc@example.org', where: WHERE },
            { label: 'Rank', value: '5', where: WHERE },
          ],
          givenSource: { text: 'Mrs Anwen Helperley, door', where: WHERE },
        }),
      ],
      {
        events: [
          {
            id: 'event',
            section: 'Visits to Quillon',
            cells: [
              { label: 'Date', value: '02/05/2024', where: WHERE },
              { label: 'Canvasser', value: 'Anwen Helperley', where: WHERE },
              { label: 'Result', value: 'Not In', where: WHERE },
              { label: 'Remarks', value: 'dog bites at number 1', where: WHERE },
              { label: 'To', value: '1 Sample Lane', where: WHERE },
            ],
          },
        ],
        letter: [
          { kind: 'reference', text: 'SAR/QP/20400611', where: WHERE },
          { kind: 'sender', text: 'Anwen Helperley', where: WHERE },
        ],
      },
    ),
    { party: 'labour', warnings: [{ code: 'repeated-names', slots: { file: 'Placeholder.csv', count: 1 } }] },
  );
  const [document] = report.documents;
  if (!document) throw new Error('no document');
  return {
    ...report,
    file: 'Quillon.pdf, Placeholder.csv',
    files: ['Quillon.pdf', 'Placeholder.csv'],
    documents: [{ ...document, name: 'Quillon.pdf' }],
    codes: [...report.codes, { raw: 'QUILLON', label: 'Placeholder' }],
  };
}

const READER = /quillon|placeholder|plc@|900 ?942|zz9|sample lane|bites|20400611/i;
const HELPER = /anwen|helperley/i;

describe.each(EXPORT_FORMS)('in %s', (form) => {
  test('the whole is saved where nothing is left out', () => {
    const { text } = exportReport(everywhere(), form, { personal: false, others: false }, catalogue);
    for (const secret of [/quillon/i, /plc@/, /900 ?942/, HELPER]) expect(text).toMatch(secret);
  });
  test('the reader’s name and details are in no place', () => {
    const { name, text } = exportReport(everywhere(), form, { personal: true, others: false }, catalogue);
    expect(READER.exec(text)?.[0]).toBeUndefined();
    expect(name).toBe(`reply-1-decoded.${form}`);
    for (const kept of ['Dummy Green', 'Voting intention scale - Labour']) expect(text).toContain(kept);
  });
  test('a canvasser’s name is in no place, and the reader’s own is there', () => {
    const { text } = exportReport(everywhere(), form, { personal: false, others: true }, catalogue);
    expect(HELPER.exec(text)?.[0]).toBeUndefined();
    expect(text).toContain('q.plc@example.org');
  });
});

test('a field stays where its value goes, with what the party called it', () => {
  const { fields, leftOut } = leaveOut(everywhere(), { personal: true, others: true });
  expect(fields).toHaveLength(everywhere().fields.length);
  const email = fields.find(({ id }) => id === 'email');
  expect(email).toMatchObject({
    label: 'Email',
    value: '',
    leftOut: 'personal',
    plain: expect.stringMatching(/e-?mail/i) as string,
  });
  expect(fields.find(({ id }) => id === 'score')).toMatchObject({ value: '7', also: [{ label: 'Rank' }] });
  expect(leftOut).toEqual({ personal: 13, others: 2 });
});

/** What a row about a person holds. */
function person(subject: string, name: string, mail: string) {
  return [
    field('Full name', name, { id: `${subject}-name`, subject }),
    field('Email', mail, { id: `${subject}-mail`, subject }),
    field('Voting intention scale - Labour', '7', { id: `${subject}-score`, subject }),
  ];
}

describe('a file about several people', () => {
  const report = makeReport(
    laid([
      ...person('1', 'Quillon Placeholder', 'q@example.org'),
      ...person('2', 'Anwen Placeholder', 'a@example.org'),
      field('Ward', 'Dummy Green', { id: 'ward' }),
    ]),
  );
  const ids = (self?: string) =>
    leaveOut(report, { personal: false, others: true, ...(self !== undefined && { self }) }).fields.map(
      ({ id }) => id,
    );
  test('keeps the rows of the reader, and what is said of nobody in particular', () => {
    expect(ids('1')).toEqual(['1-name', '1-mail', '1-score', 'ward']);
    expect(ids('2')).toEqual(['2-name', '2-mail', '2-score', 'ward']);
  });
  test('keeps nobody’s rows as long as nobody says who they are', () => {
    expect(ids()).toEqual(['ward']);
  });
  test('does not take a family’s name from the reader', () => {
    const { fields } = leaveOut(report, { personal: false, others: true, self: '1' });
    expect(fields[0]?.value).toBe('Quillon Placeholder');
    expect(JSON.stringify(fields)).not.toMatch(/anwen|a@example/i);
  });
  test('names nobody in what says whose a row is', () => {
    const named = makeReport(
      laid([
        ...person('Quillon Placeholder', 'Quillon Placeholder', 'q@example.org'),
        ...person('Anwen Other', 'Anwen Other', 'a@example.org'),
      ]),
    );
    const { fields } = leaveOut(named, { personal: true, others: false });
    expect([...new Set(fields.map(({ subject }) => subject))]).toEqual(['#1', '#2']);
  });
});

test('what is answered is saved with fields that are there, and only if it is given', () => {
  const says = { answers: { score: 'no', gone: 'yes' }, asked: new Set(['in-label', 'gone']) } as const;
  const saved = (given?: typeof says) =>
    exportReport(everywhere(), 'json', { personal: false, others: true }, catalogue, given).text;
  const { files } = JSON.parse(saved(says)) as { files: object[] };
  expect(files[0]).toMatchObject({ answers: { score: 'no' }, asked: ['in-label'] });
  expect(saved()).not.toMatch(/"(?:answers|asked)"/);
});

test('a page is safe and needs nothing else, whatever the party wrote', () => {
  const report = makeReport(laid([field('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>')]));
  const { text } = exportReport(report, 'html', { personal: false, others: true }, catalogue);
  expect(text).not.toMatch(/<(?:script|img|link|iframe)/i);
  expect(text).toContain("default-src 'none'");
});
