// axe, as the tests run it: with the rule for the size of targets, which it leaves off by itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of what passes, one element a rule is told: naming each would take longer than looking at it. */
const TELL = { resultTypes: ['violations'] };

export const AXE_OPTIONS = { ...TELL, rules: { 'target-size': { enabled: true } } };

/** The rules that another colour scheme can break on a page that keeps all others. */
export const COLOURS_ONLY = {
  ...TELL,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * A sign in the margin is as high as its line, or it would lie over the next one. What it does, the reading's own
 * “Show in document” ties together too, which is large enough (WCAG 2.5.8, “equivalent”).
 */
function isInMargin(id, html) {
  return id === 'target-size' && /^<a [^>]*class="margin-sign/.test(html);
}

/** What axe objects to, in a line each: its rule and the element. */
export function axeLines({ violations }) {
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isInMargin(id, html)).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
