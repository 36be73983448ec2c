import { describe, expect, test } from 'vitest';
import { countOwnComplaint } from '../../../src/rights/clock/own-days.ts';

const TODAY = '2026-11-28';

describe('the days of a complaint', () => {
  test('are counted from the day on which it came', () => {
    const counted = countOwnComplaint('2026-11-10', '', 'england-wales', TODAY);
    expect(counted).toMatchObject({ kind: 'complaint', standing: { state: 'running', daysLeft: 12 } });
  });
  test('end when the party says that it has it', () => {
    const counted = countOwnComplaint('2026-08-10', '2026-10-01', undefined, TODAY);
    expect(counted).toMatchObject({ standing: { state: 'late' } });
  });
  test('that came before there was a duty is called late by nobody', () => {
    expect(countOwnComplaint('2026-06-18', '', 'england-wales', TODAY)).toMatchObject({
      standing: { state: 'borderline' },
      verdict: { id: 'deadline_complaint_before_duty', slots: { due: '2026-07-20' } },
    });
    expect(countOwnComplaint('2026-06-19', '', 'england-wales', TODAY)).toMatchObject({
      standing: { state: 'late' },
    });
  });
  test.each([
    ['', '', 'own_days_complaint_needed'],
    ['2026-02-30', '', 'own_days_wrong'],
    ['2026-11-10', '2026-11-31', 'own_days_wrong'],
    ['2026-11-10', '2026-11-09', 'own_days_complaint_order'],
  ])('are not counted from %j to %j: %s', (received, acknowledged, id) => {
    expect(countOwnComplaint(received, acknowledged, undefined, TODAY)).toEqual({ id });
  });
});
