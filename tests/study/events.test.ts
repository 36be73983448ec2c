import { expect, it } from 'vitest';
import type { EventCell, HistoryEvent } from '../../src/decode/reading.ts';
import { protectEvent } from '../../src/study/protect-event.ts';
import { RareWords } from '../../src/study/rare-words.ts';
import { eventLine, eventsHead } from '../../src/study/row-text.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

function event(cells: readonly Omit<EventCell, 'where'>[], date?: string): HistoryEvent {
  return { id: 'e', ...(date && { date }), cells: cells.map((cell) => ({ ...cell, where: WHERE })) };
}

it.each([
  [
    'a code that a list explains',
    { label: 'Response', value: 'T', scheme: 'contact', status: 'documented' as const },
    'T',
  ],
  ['a number of contacts', { label: 'Contacts', value: '12' }, '12'],
  ['a short code', { label: 'Result', value: 'NA' }, 'NA'],
  ['a day', { label: 'Date', value: '12/03/2024' }, null],
  ['a name', { label: 'Canvasser', value: 'Perpetua Specimenby' }, null],
  ['a note', { label: 'Remarks', value: 'Call after tea' }, null],
  ['a telephone number', { label: 'Called on', value: '07700 900123' }, null],
  ['a long number', { label: 'Visit', value: '123456' }, null],
  ['a number under a label that says it is somebody’s', { label: 'Membership no', value: '1234' }, null],
  [
    'what a code may be, where two lists fit',
    { label: 'Notes', value: 'Good', scheme: 'x', status: 'ambiguous' as const },
    null,
  ],
])('keeps of %s only what names nobody', (_what, cell, value) => {
  const [found] = protectEvent(event([cell]), null, () => true).cells;
  expect(found?.value).toBe(value);
});

it('keeps the month of an event and not its day, and nothing under a label that is not shown', () => {
  const made = protectEvent(event([{ label: 'Knows Perpetua', value: '3' }], '2024-03-12'), 2, () => false);
  expect(made).toEqual({
    subject: 2,
    month: '2024-03',
    cells: [{ label: null, value: null, treatment: 'removed', scheme: null }],
  });
});

it('withholds labels and codes that too few people have', () => {
  const words = new RareWords();
  const replies = ['a', 'b', 'c'].map((reply) => ({
    reply,
    kept: {
      outcome: 'data',
      readings: [],
      clock: { state: 'open' as const },
      checklist: [],
      sources: [],
      warnings: [],
      events: [
        protectEvent(
          event([
            { label: 'Result', value: reply === 'c' ? 'JS' : 'NA' },
            { label: reply === 'c' ? 'Oddment' : 'Round', value: '2' },
          ]),
          null,
          () => true,
        ),
      ],
    },
  }));
  for (const reply of replies) words.add(reply);
  const rows = replies.flatMap((reply) => words.events(reply, { atLeast: 2 }));
  expect(rows.map(({ label, value, treatment }) => [label, value, treatment])).toEqual([
    ['Result', 'NA', 'kept'],
    ['Round', '2', 'kept'],
    ['Result', 'NA', 'kept'],
    ['Round', '2', 'kept'],
    ['Result', null, 'withheld'],
    [null, null, 'withheld'],
  ]);
  const [first] = rows;
  if (!first) throw new Error('no rows');
  expect(eventLine(first).split(',')).toHaveLength(eventsHead().split(',').length);
});
