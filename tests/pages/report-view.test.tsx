// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lede } from '../../src/pages/report/lede/Lede.tsx';
import { ClockPanel } from '../../src/pages/report/lede/ClockPanel.tsx';
import { OwnDaysForm } from '../../src/pages/report/lede/OwnDaysForm.tsx';
import { FourFigures } from '../../src/pages/report/lede/FourFigures.tsx';
import { Checklist } from '../../src/pages/report/next/Checklist.tsx';
import { ReadingFilter } from '../../src/pages/report/readings/ReadingFilter.tsx';
import { Readings } from '../../src/pages/report/readings/Readings.tsx';
import { LookFirst } from '../../src/pages/report/scores/LookFirst.tsx';
import { Scores } from '../../src/pages/report/scores/Scores.tsx';
import { matching, needsAnswer, onlyOpen, query, tick } from '../../src/pages/report/state/filter.ts';
import { shown } from '../../src/pages/report/state/shown.ts';
import { chosenLetter } from '../../src/pages/report/state/told.ts';
import { phase } from '../../src/pages/report/state/session.ts';
import { SAMPLE_REPORT } from './sample-report.ts';
import { eventually } from '../eventually.ts';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  phase.value = { kind: 'done', result: { report: SAMPLE_REPORT, warnings: [], file: 'reply-sample.pdf' } };
});

afterEach(() => {
  render(null, box);
  box.remove();
  query.value = '';
  shown.value = undefined;
  onlyOpen.value = false;
});

function textOf(selector: string): readonly string[] {
  return [...box.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

describe('the top of the report', () => {
  it('has a headline, a clock and four figures', () => {
    render(
      <>
        <Lede report={SAMPLE_REPORT} warnings={[]} />
        <FourFigures figures={SAMPLE_REPORT.figures} />
      </>,
      box,
    );
    expect(textOf('h1')).toHaveLength(1);
    expect(textOf('.clock h2')[0]).toBe('47 days, 17 late, it seems');
    expect(textOf('[data-testid="figures"] dd')).toEqual(['83', '32', '11', '58']);
  });
});

describe('the list of the law', () => {
  it('keeps its alarm for an answer that is late', () => {
    render(
      <Checklist
        items={[
          { id: 'copy', state: 'not-found', fields: [] },
          { id: 'in-time', state: 'not-found', fields: [] },
        ]}
      />,
      box,
    );
    expect(textOf('.ck')).toHaveLength(2);
    expect(textOf('.ck.late')).toEqual(['Late']);
  });
  it('names the article of each item, and where words stand that go with what was found', () => {
    const where = { kind: 'page', document: 'd', page: 7, boxes: [] } as const;
    const item = { id: 'how-long', fields: [] };
    render(
      <Checklist
        items={[
          { ...item, state: 'found', places: [where, where, { ...where, page: 9 }] },
          { ...item, state: 'not-found', places: [where] },
        ]}
      />,
      box,
    );
    expect(textOf('.law')).toEqual(['Article 15(1)(d) UK GDPR', 'Article 15(1)(d) UK GDPR']);
    expect(textOf('.look')).toEqual(['Look here:page 7, How long it is keptpage 9, How long it is kept']);
    box.querySelector<HTMLButtonElement>('[data-testid="look-here"]')?.click();
    expect(shown.value).toEqual({ id: 'check-how-long', where });
  });
});

describe('the number of readings', () => {
  it('says why it is more than the headline counts', () => {
    const figures = { ...SAMPLE_REPORT.figures, absent: 4 };
    render(<ReadingFilter report={{ ...SAMPLE_REPORT, figures }} />, box);
    expect(textOf('.live')[0]).toMatch(/shown\. 4 of them hold nothing/);
  });
});

describe('the clock', () => {
  const open = { requested: '2026-09-10', state: 'open', steps: [{ id: 'clock_letter_days' }] } as const;
  it.each([
    [{ ...open, due: '2026-12-10' }, 'Due by 10 December 2026'],
    [open, 'The clock waits for you'],
    [{ ...open, state: 'not-known' }, 'How long did they take?'],
  ] as const)('is headed by what is known of a letter that is no reply', (clock, head) => {
    render(<ClockPanel clock={clock} />, box);
    expect(textOf('.clock h2')).toEqual([head]);
    expect(textOf('.clock p')).toHaveLength(1);
  });
  it('counts again with the days that the reader fills in', async () => {
    render(<OwnDaysForm report={SAMPLE_REPORT} />, box);
    const fill = async (name: string, value: string) => {
      const input = box.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (!input) throw new Error(name);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await eventually(() => expect(input.value).toBe(value));
    };
    await fill('received', '2026-10-01');
    await fill('replied', '2026-11-12');
    await fill('asked', '2026-10-05');
    await eventually(() =>
      expect(textOf('.verdict')).toEqual(['There is no last day yet: they wait for you.']),
    );
    expect(textOf('.own-days button')).toEqual([]);
    await fill('answered', '2026-10-14');
    await eventually(() =>
      expect(textOf('.verdict')[0]).toMatch(/came 1 day late, by the days that you gave/),
    );
    expect(textOf('.own-days button')).toEqual(['Save for your calendar']);
  });
  it('draws a borderline reply from the first day that may be the last', () => {
    const replied = {
      requested: '2026-07-03',
      due: '2026-08-04',
      earliest: '2026-08-03',
      replied: '2026-08-04',
    };
    render(<ClockPanel clock={{ ...replied, days: 32, daysLate: 1, state: 'borderline', steps: [] }} />, box);
    expect(textOf('.tlk li')).toEqual(['3 Jul your request', '3 Aug due', '4 Aug reply']);
    expect(textOf('.clock p')[0]).toMatch(/^Late by 1 day or not late/);
  });
});

describe('scores', () => {
  it('draw a dot on a scale, a diamond beside it, and nothing where the value is blank or has no scale', async () => {
    render(<Scores report={SAMPLE_REPORT} />, box);
    await eventually(() => expect(box.querySelectorAll('tbody tr:not(.sh)')).toHaveLength(6));
    const rows = [...box.querySelectorAll('tbody tr:not(.sh)')];
    expect(rows.map((row) => row.querySelectorAll('.dot').length)).toEqual([1, 0, 1, 1, 0, 0]);
    expect(rows.map((row) => row.querySelectorAll('.off').length)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(textOf('tbody .sh th')).toEqual(['From 1 to 10', 'From 0 to 1, we assume', 'No scale known']);
  });

  it('are sixty of a kind at first, and all of them by a click', async () => {
    const [first] = SAMPLE_REPORT.scores;
    const id = first?.readings[0] ?? '';
    const scores = [{ id: 'many', readings: Array.from({ length: 130 }, () => id) }];
    render(<Scores report={{ ...SAMPLE_REPORT, scores }} />, box);
    await eventually(() => expect(box.querySelectorAll('th[scope="row"]')).toHaveLength(60));
    const button = box.querySelector('button');
    expect(button?.textContent).toBe('Show the other 70');
    button?.click();
    await eventually(() => expect(box.querySelectorAll('th[scope="row"]')).toHaveLength(130));
    expect(box.querySelector('.more button')).toBeNull();
  });
});

describe('readings', () => {
  it('stand in their groups with sign, words and place', async () => {
    render(<Readings report={SAMPLE_REPORT} />, box);
    await eventually(() => expect(box.querySelectorAll('[data-testid="reading"]')).toHaveLength(9));
    // The history comes after them, in a task of its own.
    await eventually(() => expect(box.querySelector('.events')).not.toBeNull());
    expect(textOf('.group h3')).toEqual([
      'How Labour thinks you vote 5',
      'How you voted and were canvassed 1',
      'What Labour guesses about you 1',
      'Who you are and how to reach you 1',
      'Not explained 1',
      'What was written down, and when 1',
    ]);
    const blank = [...box.querySelectorAll('h4')].find((h4) => h4.textContent?.startsWith('Turnout'));
    expect(blank?.querySelectorAll('mark')).toHaveLength(1);
    expect(blank?.querySelector('.blank')?.textContent).toBe('blank');
    expect(textOf('.unknown .plain')[0]).toContain('no source that we know tells what it is');
    expect(textOf('.parts th')).toEqual(['D', '9', '/T']);
    expect(textOf('.cname')).toEqual(['High Rise Residents', 'Tenement Living']);
  });

  it('follow the filter together with what was written down', async () => {
    render(<Readings report={SAMPLE_REPORT} />, box);
    await eventually(() => expect(box.querySelector('.events')).not.toBeNull());
    query.value = 'nobody answered';
    await eventually(() =>
      expect(textOf('output')).toEqual(['0 of 9 shown. 1 line of what was written down is shown too.']),
    );
    expect(textOf('.group h3')).toEqual(['What was written down, and when 1']);
    query.value = 'not in this reply';
    await eventually(() =>
      expect(textOf('output')).toEqual(['Nothing here matches. Clear the box or tick more signs.']),
    );
    expect(textOf('.group h3')).toEqual([]);
  });

  it('say once a group that the law protects some of them more, and mark those', async () => {
    const [first] = SAMPLE_REPORT.groups;
    const special = new Set(first?.readings.slice(0, 2));
    const report = {
      ...SAMPLE_REPORT,
      fields: SAMPLE_REPORT.fields.map((field) => ({ ...field, special: special.has(field.id) })),
    };
    phase.value = { kind: 'done', result: { report, warnings: [], file: 'reply-sample.pdf' } };
    render(<Readings report={report} />, box);
    await eventually(() => expect(box.querySelectorAll('[data-testid="reading"]')).toHaveLength(9));
    expect(textOf('.group > .aside')).toEqual([expect.stringMatching(/^The law protects 2 of these more/)]);
    expect(textOf('.reading .aside').filter((text) => text === 'Protected more by the law')).toHaveLength(2);
  });

  it('are found by a word, a status, and whether they need an answer', () => {
    query.value = 'TENEMENT';
    expect(matching.value.size).toBe(1);
    query.value = '';
    onlyOpen.value = true;
    expect(matching.value.size).toBe(SAMPLE_REPORT.fields.filter(needsAnswer).length);
    onlyOpen.value = false;
    tick('documented', false);
    expect(matching.value.size).toBe(6);
    tick('documented', true);
    expect(matching.value.size).toBe(9);
  });
});

describe('look at these first', () => {
  it('links each finding to the fields that it is about', () => {
    render(<LookFirst report={SAMPLE_REPORT} />, box);
    expect(textOf('.labels a')).toEqual(['Email', 'Voting intention scale - Green']);
  });

  it('leads from each finding to the letter that takes it up', () => {
    render(<LookFirst report={SAMPLE_REPORT} />, box);
    const links = [...box.querySelectorAll<HTMLAnchorElement>('[data-testid="finding-letter"]')];
    expect(links[0]?.textContent).toBe('Letter: Ask where it came from');
    links[0]?.click();
    expect(chosenLetter.value).toBe('sources');
  });

  it('names the law of each, and folds away what is beyond the fifth', () => {
    const [finding] = SAMPLE_REPORT.findings;
    const findings = Array.from({ length: 7 }, () => ({ ...finding, rule: 'art-15-1-g' }) as typeof finding);
    render(<LookFirst report={{ ...SAMPLE_REPORT, findings: findings.flatMap((one) => one ?? []) }} />, box);
    expect(textOf('.law')[0]).toContain('Article 15(1)(g) UK GDPR');
    expect(box.querySelectorAll('.first > ol > li')).toHaveLength(5);
    expect(box.querySelectorAll('details li')).toHaveLength(2);
    expect(textOf('summary')).toEqual(['2 more to look at']);
  });
});
