import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../src/pages/shared/tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The declarations of the block that begins after `selector`. */
function block(selector: string): Tokens {
  const found = CSS.indexOf(selector);
  if (found < 0) throw new Error(`tokens.css has no block ${selector}`);
  const start = CSS.indexOf('{', found) + 1;
  const body = CSS.slice(start, CSS.indexOf('}', start)).replace(/\/\*[^*]*\*\//g, '');
  return Object.fromEntries(
    body
      .split(';')
      .map((line) => line.trim().split(/:\s*/))
      .filter((pair): pair is [string, string] => pair.length === 2),
  );
}

const LIGHT = block(':root {');
const DARK_BY_SYSTEM = block(":root:not([data-theme='light'])");
const DARK_BY_HAND = block(":root[data-theme='dark']");

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function mix(over: string, under: string, share: number): readonly number[] {
  const below = channels(under);
  return channels(over).map((value, index) => value * share + (below[index] ?? 0) * (1 - share));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const INKS = ['--ink', '--ink-2', '--ink-3', '--link', '--warn', '--good'];
const STATUSES = ['documented', 'reported', 'inferred', 'ambiguous', 'unknown'].map((name) => `--st-${name}`);
const GROUNDS = ['--ground', '--desk'];

/** Text and what it stands on. */
const TEXT: readonly (readonly [string, string])[] = [
  ...[...INKS, ...STATUSES].flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ['--ink', '--field'],
  ['--mark-ink', '--mark'],
  ['--sheet-ink', '--sheet'],
  ['--sheet-2', '--sheet'],
  ['--warn', '--warn-ground'],
];

/** Things that are not text and must be seen: borders of controls, swatches, the edge of the lit line. */
const THINGS: readonly (readonly [string, string])[] = [
  ['--rule-2', '--ground'],
  ['--rule-2', '--field'],
  ['--sheet-mark-edge', '--sheet'],
  ['--focus', '--ground'],
  ...['labour', 'conservative', 'libdem', 'green', 'reform', 'snp', 'plaid'].map(
    (party) => [`--p-${party}`, '--ground'] as const,
  ),
];

/** The share of the highlighter in the ground of a lit reading, as readings.css mixes it. */
const LIT_SHARE = 0.16;

describe('tokens', () => {
  it('are the same in both dark blocks', () => {
    expect(DARK_BY_HAND).toEqual(DARK_BY_SYSTEM);
    expect(Object.keys(DARK_BY_HAND).length).toBeGreaterThan(20);
  });

  it.each([
    ['light', LIGHT],
    ['dark', { ...LIGHT, ...DARK_BY_HAND }],
  ])('give text 4.5:1 and things 3:1 in %s', (_, tokens: Tokens) => {
    function of(name: string): readonly number[] {
      const hex = tokens[name];
      expect(hex, name).toMatch(/^#[0-9a-f]{6}$/);
      return channels(hex ?? '');
    }
    for (const [ink, ground] of TEXT) {
      expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    const lit = mix(tokens['--mark'] ?? '', tokens['--ground'] ?? '', LIT_SHARE);
    for (const ink of [...INKS, ...STATUSES]) {
      expect(contrast(of(ink), lit), `${ink} on a lit reading`).toBeGreaterThanOrEqual(4.5);
    }
    for (const [thing, ground] of THINGS) {
      expect(contrast(of(thing), of(ground)), `${thing} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('follow a reader’s own palette where they colour drawings, which the browser leaves alone', () => {
    const ui = readFileSync(new URL('../../src/pages/shared/ui.css', import.meta.url), 'utf8');
    const forced = ui.slice(ui.indexOf('@media (forced-colors: active)'), ui.indexOf('@media print'));
    for (const ink of ['--ink', '--ink-2', '--rule-2', '--warn', ...STATUSES])
      expect(forced).toContain(`${ink}: CanvasText;`);
    expect(forced).toContain('--ground: Canvas;');
  });

  it('mix the ground of a lit reading by the share that is tested here', () => {
    const readings = readFileSync(new URL('../../src/pages/shared/entry.css', import.meta.url), 'utf8');
    expect(readings).toContain(`var(--mark) ${100 * LIT_SHARE}%`);
  });
});
