import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { drawLayout } from '../../src/cli/drawing/draw-layout.ts';
import type { Laid } from '../../src/layout/field.ts';
import { createLayout } from '../../src/layout/layout.ts';
import type { Page, Word } from '../../src/read/document.ts';

function word(text: string, x: number, y: number, more: Partial<Word> = {}): Word {
  return { text, box: { x, y, width: text.length * 5, height: 10 }, size: 10, bold: false, ...more };
}

function pageOf(words: readonly Word[], more: Partial<Page> = {}): Page {
  return {
    kind: 'page',
    document: 'd',
    number: 1,
    width: 600,
    height: 800,
    words,
    rules: [],
    fills: [],
    forms: [],
    ...more,
  };
}

function draw(page: Page): string {
  const layout = createLayout();
  layout.add(page);
  const laid: Laid = layout.finish();
  return drawLayout({ page, laid, name: 'a <b>.pdf', of: 1 }, catalogue);
}

describe('drawLayout', () => {
  it('has one group a layer, each with a box to tick in the legend', () => {
    const drawing = draw(pageOf([word('Ward:', 50, 50), word('North', 150, 50)]));
    for (const name of ['words', 'hidden', 'redactions', 'tables', 'pairs', 'prose', 'forms', 'left']) {
      expect(drawing).toContain(`id="${name}"`);
      expect(drawing).toContain(`id="show-${name}"`);
    }
    expect(drawing).toContain('Ward → North');
    expect(drawing).not.toMatch(/drawing_|undefined|NaN/);
  });

  it('escapes everything and leaves out what XML cannot hold', () => {
    const drawing = draw(pageOf([word('<script>&"\u0001\uD800', 50, 50)]));
    expect(drawing).toContain('&lt;script&gt;&amp;&quot;\uFFFD\uFFFD');
    expect(drawing).toContain('a &lt;b&gt;.pdf');
    expect(drawing).not.toContain('<script');
  });

  it('shows hidden words apart, and nothing of what a redaction may cover', () => {
    const box = { x: 40, y: 90, width: 200, height: 20 };
    const drawing = draw(
      pageOf(
        [
          word('seen', 50, 50),
          word('pale', 50, 150, { hidden: 'white' }),
          word('beneath', 50, 95, { hidden: 'covered' }),
          word('inkless', 100, 95, { hidden: 'invisible' }),
        ],
        { fills: [box] },
      ),
    );
    expect(drawing).toContain('>seen<');
    expect(drawing).toContain('>pale<');
    expect(drawing).not.toContain('beneath<');
    expect(drawing).not.toContain('inkless');
    expect(drawing).toContain('A word lies beneath a box');
  });
});
