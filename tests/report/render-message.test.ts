import { expect, test } from 'vitest';
import { renderMessage } from '../../src/report/render-message.ts';

const CATALOGUE = {
  things_one: { message: '1 thing for {who}' },
  things_other: { message: '{count} things for {who}' },
  plain: { message: 'Nothing.' },
  first: { message: '{party} says so.' },
  file: { message: '{file}: left out.' },
};

test.each([
  [{ id: 'things', slots: { count: 1, who: 'you' } }, '1 thing for you'],
  [{ id: 'things', slots: { count: 0, who: 'you' } }, '0 things for you'],
  [{ id: 'things', slots: { count: 1234, who: '{count}' } }, '1,234 things for {count}'],
  [{ id: 'plain', slots: { count: 3 } }, 'Nothing.'],
  [{ id: 'first', slots: { party: 'the SNP' } }, 'The SNP says so.'],
  [{ id: 'first', slots: { party: '2026-09-02' } }, '2 September 2026 says so.'],
  [{ id: 'first', slots: { party: '2026-99-02' } }, '2026-99-02 says so.'],
  [{ id: 'file', slots: { file: 'replies/consent.csv' } }, 'replies/consent.csv: left out.'],
  [{ id: 'missing', slots: { value: 'secret' } }, 'missing'],
  [{ id: 'toString' }, 'toString'],
])('%j is “%s”', (message, text) => {
  expect(renderMessage(message, CATALOGUE)).toBe(text);
});
