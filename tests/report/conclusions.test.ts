import { expect, test } from 'vitest';
import { renderMessage } from '../../src/report/render-message.ts';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { field, laid } from '../decode/fields.ts';
import { makeReport } from './make-report.ts';

function story(...pairs: readonly (readonly [string, string])[]): string {
  const report = makeReport(laid(pairs.map(([label, value]) => field(label, value))), { party: 'labour' });
  return report.story.map(({ message }) => renderMessage(message, catalogue)).join(' ');
}

const LIKELY = 'likely to vote for Labour';

test.each([
  [
    'one party is likely',
    [
      ['Voting intention scale - Labour', '9'],
      ['Voting intention scale - Conservative', '2'],
    ],
    LIKELY,
  ],
  ['one party is unlikely', [['Voting intention scale - Labour', '1']], 'unlikely to vote for Labour'],
  ['a canvasser noted it', [['Voter ID', 'L']], 'A canvasser noted that you would vote Labour.'],
] as const)('told where %s', (_, pairs, words) => {
  expect(story(...pairs)).toContain(words);
});

test.each([
  [
    'two parties are likely',
    [
      ['Voting intention scale - Labour', '9'],
      ['Voting intention scale - Green', '8'],
    ],
  ],
  ['the number says neither', [['Voting intention scale - Labour', '5']]],
  ['the scale is our own', [['Likelihood of voting Labour', '90']]],
  ['the number is off its scale', [['Voting intention scale - Labour', '90']]],
] as const)('silent where %s', (_, pairs) => {
  expect(story(...pairs)).not.toMatch(/take you for/u);
});

test('every conclusion leads to what it rests on', () => {
  const report = makeReport(laid([field('Voting intention scale - Labour', '9', { id: 'f1' })]), {
    party: 'labour',
  });
  expect(report.story[0]).toMatchObject({ message: { id: 'story_takes_likely' }, readings: ['f1'] });
});
