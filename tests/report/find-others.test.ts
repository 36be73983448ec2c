import { describe, expect, test } from 'vitest';
import { findOthers, peopleOf } from '../../src/report/find-others.ts';
import { namePeople } from '../../src/report/name-people.ts';
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

describe('one person’s own reply', () => {
  const canvasser = { label: 'Canvasser', value: 'Anwen Helperley', where: WHERE };
  const report = makeReport(
    laid(
      [
        field('Recorded by', 'Anwen Helperley', { id: 'by' }),
        field('Notes', 'Spoke to his wife', { id: 'note' }),
        field('Voting intention scale - Labour', '7', { id: 'score', also: [{ ...canvasser }] }),
        field('Email', 'q@example.org', { id: 'mail' }),
      ],
      { events: [{ id: 'event', cells: [canvasser, { label: 'Result', value: 'Not In', where: WHERE }] }] },
    ),
  );
  test('names others in fields, in notes, beside values and in what was written down', () => {
    const { rows, people, naming, cells } = findOthers(report);
    expect([...naming]).toEqual(['by', 'note']);
    expect([...cells].map(({ label }) => label)).toEqual(['Canvasser', 'Canvasser']);
    expect([rows.size, people, peopleOf(report)]).toEqual([0, 0, []]);
  });
});

describe('a file about several people', () => {
  const report = makeReport(
    laid([
      field('First name', 'Quillon', { id: 'q1', subject: '1' }),
      field('Last name', 'Placeholder', { id: 'q2', subject: '1' }),
      field('First name', 'Orla', { id: 'o1', subject: '2' }),
      field('Recorded by', 'Anwen Helperley', { id: 'o2', subject: '2' }),
      field('Ward', 'Dummy Green', { id: 'ward' }),
    ]),
  );
  test('has no rows of others as long as nobody says who they are', () => {
    expect(findOthers(report).rows.size).toBe(0);
  });
  test('has the rows of everybody else then, which are not looked into again', () => {
    const { rows, people, naming } = findOthers(report, '1');
    expect([[...rows], people, [...naming]]).toEqual([['o1', 'o2'], 1, []]);
  });
  test('names each by the row and by what stands in it', () => {
    expect([...namePeople(report)]).toEqual([
      ['1', 'Quillon Placeholder'],
      ['2', 'Orla'],
    ]);
  });
});
