import * as fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../src/decode/reading.ts';
import { eventWords } from '../../../src/report/picture/timeline-plot.ts';
import { layOutTimeline } from '../../../src/report/picture/timeline.ts';

function event(id: string, date?: string): HistoryEvent {
  return { id, ...(date !== undefined && { date }), cells: [] };
}

function eventOf(id: string, subject: string): HistoryEvent {
  return { ...event(id, '2024-07-04'), subject };
}

describe('layOutTimeline', () => {
  it('draws nothing where no event has a day', () => {
    expect(layOutTimeline([])).toBeUndefined();
    expect(layOutTimeline([event('a')])).toBeUndefined();
  });

  it('puts events in the order of their days and counts those without one', () => {
    const timeline = layOutTimeline([event('b', '2024-07-04'), event('x'), event('a', '2024-01-01')]);
    expect(timeline).toMatchObject({ dated: 2, undated: 1 });
    expect(timeline?.years[0]?.events.map(({ event: id }) => id)).toEqual(['a', 'b']);
    expect(timeline?.years[0]?.events[0]?.position).toBe(0);
  });

  it('marks a day once, however much was written down on it', () => {
    const timeline = layOutTimeline([event('a', '2024-07-04'), event('b', '2024-07-04')]);
    expect(timeline?.years[0]?.events).toHaveLength(2);
    expect(timeline?.years[0]?.marks).toHaveLength(1);
  });

  it('draws nothing where the events are of several people', () => {
    expect(layOutTimeline([eventOf('a', '1'), eventOf('b', '2')])).toBeUndefined();
    expect(layOutTimeline([eventOf('a', '1'), eventOf('b', '1')])?.dated).toBe(2);
  });

  it('keeps years in which nothing was written down, several of them in one row', () => {
    const one = layOutTimeline([event('a', '2019-05-01'), event('b', '2021-05-01')]);
    expect(one?.years.map(({ year, until }) => [year, until])).toEqual([
      [2019, undefined],
      [2020, undefined],
      [2021, undefined],
    ]);
    const several = layOutTimeline([event('a', '2001-05-01'), event('b', '2021-05-01')]);
    expect(several?.years.map(({ year, until }) => [year, until])).toEqual([
      [2001, undefined],
      [2002, 2020],
      [2021, undefined],
    ]);
  });

  it('draws each day within its year, and every year once', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
        const timeline = layOutTimeline(days.map((date, index) => event(String(index), date)));
        const years = timeline?.years ?? [];
        const drawn = years.flatMap(({ events }) => events);
        expect(drawn).toHaveLength(days.length);
        for (const { position } of drawn) {
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThan(1);
        }
        for (const [index, { year }] of years.entries())
          if (index > 0) expect(year).toBe((years[index - 1]?.until ?? years[index - 1]?.year ?? 0) + 1);
      }),
    );
  });
});

describe('eventWords', () => {
  it('leaves out the day and what is blank', () => {
    const where = { kind: 'line', document: 'd', line: 1 } as const;
    const cells = ['04/07/2024', 'Doorstep', ' ', 'Not In'].map((value) => ({ label: 'x', value, where }));
    expect(eventWords({ id: 'a', date: '2024-07-04', cells })).toEqual(['Doorstep', 'Not In']);
  });
});
