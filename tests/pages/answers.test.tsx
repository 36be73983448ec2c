// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AskedSoFar } from '../../src/pages/report/next/AskedSoFar.tsx';
import { Readings } from '../../src/pages/report/readings/Readings.tsx';
import { answers, asked, setAnswer } from '../../src/pages/report/state/answers.ts';
import { guessAfter } from '../../src/pages/report/state/next-guess.ts';
import { forget, phase } from '../../src/pages/report/state/session.ts';
import { SAMPLE_REPORT } from './sample-report.ts';
import { eventually } from '../eventually.ts';

const [labour, , support, greens, , residual, , mosaic] = SAMPLE_REPORT.fields.map(({ id }) => id);
let box: HTMLElement;

beforeEach(async () => {
  box = document.body.appendChild(document.createElement('div'));
  phase.value = { kind: 'done', result: { report: SAMPLE_REPORT, warnings: [], file: 'reply-sample.pdf' } };
  render(
    <>
      <Readings report={SAMPLE_REPORT} />
      <AskedSoFar />
    </>,
    box,
  );
  await eventually(() => expect(box.querySelectorAll('[data-testid="ask"]')).toHaveLength(9));
});

afterEach(() => {
  render(null, box);
  box.remove();
  forget();
});

function find<Kind extends Element>(selector: string): Kind {
  const element = box.querySelector<Kind>(selector);
  if (!element) throw new Error(selector);
  return element;
}

it('asks of guesses alone whether they are right, and of every reading whether to ask about it', () => {
  const asking = [...box.querySelectorAll('[data-testid="is-right"]')].map(
    (fieldset) => fieldset.closest('li')?.id,
  );
  expect(asking).toEqual([labour, support, greens, mosaic].map((id) => `r-${id}`));
});

it('counts an answer at once, and leads to what can be done about a wrong one', async () => {
  find<HTMLInputElement>(`#r-${support} input[value="no"]`).click();
  expect(answers.value).toEqual({ [String(support)]: 'no' });
  await eventually(() => expect(find('[data-testid="how-right"]').textContent).toContain('1 is wrong.'));
  expect(find('[data-testid="how-right-all"] .do a').getAttribute('href')).toBe('#letters');
});

it('collects what to ask about, one by one', async () => {
  find<HTMLInputElement>(`#r-${residual} [data-testid="ask"]`).click();
  expect([...asked.value]).toEqual([residual]);
  await eventually(() => expect(find('[data-testid="asked"]').textContent).toContain('1 thing'));
});

it('goes from guess to guess in the order of the page, past those that are answered', () => {
  expect([undefined, labour, support, greens, mosaic].map(guessAfter)).toEqual([
    labour,
    support,
    greens,
    mosaic,
    labour,
  ]);
  setAnswer(String(support), 'yes');
  expect([labour, mosaic].map(guessAfter)).toEqual([greens, labour]);
  for (const id of [labour, greens, mosaic]) setAnswer(String(id), 'yes');
  expect(guessAfter(labour)).toBeUndefined();
});
