import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/report/render-message.ts';
import { LOCALE } from '../../src/rights/locale.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Sources of what people see, by their paths. */
function sourcesIn(folder: string, ending: RegExp): readonly (readonly [string, string])[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(path.join(ROOT, folder, name), 'utf8')]);
}

/** Words: two letters together. A sign, a number or a single letter is no text to translate. */
const WORDS = /\p{L}{2}/u;
const READ_OUT = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'label',
  'summary',
]);

/** Texts that stand in a component's own code, where a translator does not see them. */
function ownTexts(name: string, code: string): readonly string[] {
  const found: string[] = [];
  const note = (text: string): void => {
    if (WORDS.test(text)) found.push(text.trim());
  };
  const { program, errors } = parseSync(name, code);
  expect(errors).toEqual([]);
  new Visitor({
    JSXText: ({ value }) => note(value),
    JSXExpressionContainer: ({ expression }) => {
      if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0)
        note(expression.quasis[0]?.value.raw ?? '');
    },
    JSXElement: ({ children }) => {
      for (const child of children) {
        if (child.type !== 'JSXExpressionContainer') continue;
        const { expression } = child;
        const branches =
          expression.type === 'ConditionalExpression'
            ? [expression.consequent, expression.alternate]
            : expression.type === 'LogicalExpression'
              ? [expression.right]
              : [expression];
        for (const one of branches)
          if (one.type === 'Literal' && typeof one.value === 'string') note(one.value);
      }
    },
    JSXAttribute: ({ name: attribute, value }) => {
      if (!READ_OUT.has(String(attribute.name)) || value?.type !== 'Literal') return;
      if (typeof value.value === 'string') note(value.value);
    },
  }).visit(program);
  return found;
}

describe('strings', () => {
  it('the search for texts in code finds them', () => {
    const code = `<p title="Own words">{yes ? 'One more' : ''} and this <b class="no">{say('id')}</b></p>;`;
    expect(ownTexts('a.tsx', code).toSorted()).toEqual(['One more', 'Own words', 'and this']);
  });

  it.each(sourcesIn('src/pages', /\.tsx$/))('%s has no text of its own', (name, code) => {
    expect(ownTexts(name, code)).toEqual([]);
  });
});

/** These write what is the same in every language: the day as the clocks count it, and files for research. */
const NO_LANGUAGE = new Set(['src/rights/clock/today-in-britain.ts', 'src/study/order-matrix.ts']);

/** Ways to write or to order by a language that is named there, or by whichever the browser has. */
const NAMED = /'en(?:-[A-Z]{2})?'|lang="en/;
const UNNAMED =
  /\.toLocale(?:Date|Time)?String\(\)|\.localeCompare\([^(),]*\)|new Intl\.\w+\(\s*(?!LOCALE|'en-CA')/;

describe('the locale', () => {
  it.each(sourcesIn('src', /\.tsx?$/).filter(([name]) => !NO_LANGUAGE.has(name)))(
    '%s takes it from one place',
    (name, code) => {
      if (name !== 'src/rights/locale.ts') expect(code).not.toMatch(NAMED);
      expect(code).not.toMatch(UNNAMED);
    },
  );

  it.each(sourcesIn('src/pages', /\.html$/))('%s is in the language of the catalogue', (_name, html) => {
    expect(html).toContain(`<html lang="${LOCALE}">`);
  });

  it('numbers, days and plurals follow it', () => {
    const catalogue = {
      kept_one: { message: '{count} reply, {day}' },
      kept_other: { message: '{count} replies, {day}' },
    };
    const said = (count: number): string =>
      renderMessage({ id: 'kept', slots: { count, day: '2026-09-02' } }, catalogue);
    expect([0, 1, 1200].map(said)).toEqual([
      '0 replies, 2 September 2026',
      '1 reply, 2 September 2026',
      '1,200 replies, 2 September 2026',
    ]);
  });

  it('a plural that the catalogue lacks is its general one', () => {
    expect(
      renderMessage({ id: 'kept', slots: { count: 1 } }, { kept_other: { message: 'Kept: {count}' } }),
    ).toBe('Kept: 1');
  });
});
