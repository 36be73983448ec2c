import { readFileSync } from 'node:fs';
import * as fc from '../../properties.ts';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Message } from '../../../src/decode/reading.ts';
import colours from '../../../src/report/picture/colours.json' with { type: 'json' };
import { leansPlot } from '../../../src/report/picture/leans-plot.ts';
import { originsPlot } from '../../../src/report/picture/origins-plot.ts';
import { tellOrigins } from '../../../src/report/picture/origins.ts';
import type { Plot } from '../../../src/report/picture/plot.ts';
import { plotSvg, plotWords } from '../../../src/report/picture/plot-svg.ts';
import { concernsPlot, scoresPlot } from '../../../src/report/picture/score-plots.ts';
import { timelinePlot } from '../../../src/report/picture/timeline-plot.ts';
import { layOutTimeline } from '../../../src/report/picture/timeline.ts';
import { renderMessage } from '../../../src/report/render-message.ts';
import { replyOf } from '../reply-of.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;
const REPORT = replyOf(
  'labour',
  [
    ['Lab Scale', '9', 'Canvassing'],
    ['Voting intention scale - Green', '0'],
    ['Labour support', '0.61', 'Experian'],
    ['Green support', '0.04', 'Experian'],
    ['Remain strength', '0.81'],
    ['Housing concern score', '0.80'],
    ['Austerity concern score', '0.44'],
  ],
  [
    {
      id: 'e1',
      date: '2023-06-12',
      cells: [
        { label: 'Date', value: '12/06/2023', where: WHERE },
        { label: 'Result', value: 'Not <In> & "out"', where: WHERE },
      ],
    },
    { id: 'e2', date: '2025-01-03', cells: [{ label: 'Result', value: 'Labour', where: WHERE }] },
  ],
);

function say(message: Message): string {
  return renderMessage(message, catalogue);
}

function plots(): readonly Plot[] {
  const timeline = layOutTimeline(REPORT.history);
  const origins = tellOrigins(REPORT);
  if (!timeline || !origins) throw new Error('The invented reply has both.');
  return [
    scoresPlot(REPORT, say),
    concernsPlot(REPORT, say),
    leansPlot(REPORT, say),
    timelinePlot(REPORT, timeline, say),
    originsPlot(REPORT, origins, say),
  ];
}

/** The texts of an XML file by element; throws where it is not well formed. */
function textsOf(xml: string): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => (texts[open.at(-1) ?? ''] ??= []).push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

describe('a saved picture', () => {
  it.each(plots().map((plot) => [plot.title, plot] as const))('%s: is whole and stands alone', (_, plot) => {
    const { svg, width, height } = plotSvg(plot);
    const texts = textsOf(svg);
    expect(texts['title']).toEqual([plot.title]);
    expect(texts['desc']?.join('')).toBe(plotWords(plot));
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).not.toMatch(/NaN|undefined|href|<script|<style|url\(|var\(/);
    expect(
      svg.match(/font-family="[^"]+"/g)?.every((family) => /"(?:sans-serif|serif|monospace)"/.test(family)),
    ).toBe(true);
  });

  it('says in words all that it draws', () => {
    const [scores, concerns, leans, timeline, origins] = plots().map(plotWords);
    expect(scores).toContain('Lab Scale: 9');
    expect(scores).toContain('Voting intention scale - Green: 0, off the scale');
    expect(scores).not.toContain('concern');
    expect(concerns?.indexOf('Housing')).toBeLessThan(concerns?.indexOf('Austerity') ?? 0);
    expect(leans).toContain('Labour: 0.61');
    expect(timeline).toContain('2023: 12 June 2023: Not <In> & "out"');
    expect(timeline).toContain(`2024: ${catalogue.report_timeline_nothing.message}`);
    expect(origins).toContain('Experian: 2 of 7');
    expect(origins).toContain('The reply does not say: 4 of 7');
  });

  it('draws no scale where none is known', () => {
    const [, concerns] = plots();
    expect(concerns?.rows.map(({ kind }) => kind)).toEqual(['heading', 'text', 'text']);
  });

  it('is well formed whatever the party wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.double({ min: 0, max: 1 }),
        (text, share) => {
          const plot: Plot = {
            title: text,
            note: text,
            foot: text,
            rows: [
              { kind: 'bar', name: { text, theirs: true }, value: text, share },
              { kind: 'year', name: text, marks: [share], lines: [text] },
              { kind: 'text', name: { text }, value: text, note: text },
            ],
          };
          expect(() => textsOf(plotSvg(plot).svg)).not.toThrow();
        },
      ),
    );
  });
});

describe('its colours', () => {
  const tokens = readFileSync('src/pages/shared/tokens.css', 'utf8');
  it.each(Object.entries(colours))('%s is the one of the page on paper', (name, value) => {
    expect(new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1]).toBe(value);
  });
});
