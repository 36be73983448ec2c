import { localeText } from '../browser-api.ts';

/**
 * A text of the locale file with its slots filled. The content script carries no catalogue: the
 * browser holds it. A `count` of 1 takes the text whose id ends in `_one`, others `_other`.
 */
export function text(id: string, slots: Readonly<Record<string, string | number>> = {}): string {
  const form = slots['count'] === undefined ? id : `${id}_${Number(slots['count']) === 1 ? 'one' : 'other'}`;
  return localeText(form).replace(/\{([a-z]+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}
