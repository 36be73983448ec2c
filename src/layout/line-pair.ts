import { isHeading } from './heading-words.ts';
import { kindOf } from './kind-of.ts';
import { nameness } from './nameness.ts';
import { fieldNameOf } from './names-field.ts';
import { measureOf } from './says-measure.ts';

/** A label and its value; the value is '' where none is held. */
export type LinePair = readonly [label: string, value: string];

const LINE_PAIR =
  /^\s*([\p{Lu}\d][^:]{1,110}?)(?:(?<![ \t])[ \t]*:[ \t]+|(?<![ \t])[ \t]*\.{4,}(?!\.)[ \t]*|\t+| {3,})(\S.*)$/u;
/** A label with a colon within it: the tab is its end, and the colon is not. */
const TABBED_PAIR = /^\s*([\p{Lu}\d][^:\t]{0,100}: [^:\t]{1,100})\t+([^:\t]+)$/u;
const EQUALS_PAIR = /^([\p{Lu}\d][^:=.]{1,110}) = (\S.*)$/u;
/** Of a line that a bullet or a number begins, a dash may part the label from the value. */
const DASHED_PAIR = /^(\p{Lu}[^:\u2013\u2014]{1,110}?) [\u2013\u2014-] (\S.*)$/u;
/** A label in brackets before its value. */
const BRACKETED_PAIR = /^\[(\p{Lu}[^[\]]{1,110})\] (\S.*)$/u;
/** What begins an item of a list: a bullet, a number, a letter. */
const BULLET = /^(?:[-*\u2022\u2023\u25aa\u00b7\u2013]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=[\p{Lu}*_\d])/u;
/** Stars or underscores around a label, as plain text writes bold letters. */
const STARRED = /^(\*{1,2}|_{1,2})([\p{Lu}\d][^*]{0,110}?):?\1(?!\1):?\s+(\S.*)$/u;
/** A box of a form with what it stands for behind it or before it. */
const BOX = '[\\u2610-\\u2612]|\\[[ xX\\u2713]?\\]';
const BOXED = new RegExp(`^(${BOX}) +(\\p{L}[^:\\u2610-\\u2612[\\]]{1,80})$`, 'u');
const BOXED_AFTER = new RegExp(`^(\\p{L}[^:\\u2610-\\u2612[\\]]{1,80}?)(?<!\\s):?\\s+(${BOX})$`, 'u');
const EMPTY_BOX = /^(?:\u2610|\[ ?\])$/;
/** An answer beside a box says nothing without its question. */
const ANSWER = /^(?:yes|no|n\/a|none|not known|unknown)$/i;
const NO_VALUE = /^(\p{Lu}[^:]{1,60}):$/u;

/** A label after others holds a word; a code does not. */
const WORD = /\p{L}{4}/u;

/** Whether a name in capitals stands beside a figure or a mark, and no words that tell what it means. */
function isShort(name: string, value: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name) && kindOf(value) !== 'words';
}

/** A measure, named before the words that say of what it is one. */
const KIND = /^(\p{Lu}[\p{L} ]{1,40}): (\p{Ll}[^:]+)$/u;

function bulletOf(line: string): string {
  return BULLET.exec(line)?.[0] ?? '';
}

/** The longest value after a label that holds a colon itself; longer is a sentence that does. */
const LONGEST_AFTER = 40;
const LATER_COLON = /^([\p{Ll}][^:]{1,80}):(?:[ \t]([^:]*))?$/u;

/** A colon within a label ("Ranking: interest in \u2026") is not its end where a later one ends it. */
function cutAtLastColon(label: string, value: string): LinePair {
  const later = LATER_COLON.exec(value);
  const rest = (later?.[2] ?? '').trim();
  if (!later || rest.length > LONGEST_AFTER || /[.!?] /.test(later[1] ?? '')) return [label, value];
  // "Estimated age: older: probably older": the first words are a whole label, and no figure ends the line.
  const whole = fieldNameOf(label) !== undefined && measureOf(label) !== 'bare';
  if (whole && kindOf(rest) === 'words') return [label, value];
  return [`${label}: ${later[1] ?? ''}`, rest];
}

/** Whether a line is a box of a form, and whether that is marked. */
export function boxOf(line: string): 'marked' | 'empty' | undefined {
  const plain = line.trim().replace(BULLET, '');
  const pair = readBoxed(plain);
  if (!pair) return undefined;
  return pair.some((text) => EMPTY_BOX.test(text)) ? 'empty' : 'marked';
}

function readBoxed(line: string): LinePair | undefined {
  const [, box = '', label = ''] = BOXED.exec(line) ?? [];
  if (label !== '') return ANSWER.test(label) ? undefined : [label, box];
  const [, before = '', after = ''] = BOXED_AFTER.exec(line) ?? [];
  return before === '' || ANSWER.test(before) ? undefined : [before, after];
}

/**
 * The label and the value that a line of text is. `after`: the line before it is a label and its value, too.
 * Headings over a column of labels and one of values are none.
 */
export function readLinePair(written: string, after: boolean): LinePair | undefined {
  const trimmed = written.trim();
  const plain = trimmed.replace(BULLET, '');
  const [, kind = '', rest = ''] = KIND.exec(plain) ?? [];
  if (kind !== '' && measureOf(kind) === 'bare') {
    // "Ranking: interest in trade – 34": the words after the colon are the label's, whatever ends it.
    const [name, value] =
      readLinePair(`${bulletOf(trimmed)}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`, true) ?? [];
    if (name !== undefined && value !== undefined)
      return [`${kind}: ${rest.charAt(0)}${name.slice(1)}`, value];
  }
  const starred = STARRED.exec(plain);
  if (starred) return [starred[2] ?? '', (starred[3] ?? '').replace(/^(\*{1,2}|_{1,2})([^*_]+)\1$/, '$2')];
  const boxed = readBoxed(plain);
  if (boxed) return boxed;
  const dashed = plain === trimmed ? BRACKETED_PAIR.exec(plain) : DASHED_PAIR.exec(plain);
  const weak = EQUALS_PAIR.exec(plain) ?? dashed;
  // "AB = Higher managerial" tells what a code means and states nothing.
  const [, name = '', held = ''] = weak ?? [];
  const named = nameness(name) > 0 || (after && (WORD.test(name) || isShort(name, held)));
  if (weak && named) return [name, held];
  const pair = TABBED_PAIR.exec(plain) ?? LINE_PAIR.exec(plain);
  const [, label = '', value = ''] = pair ?? [];
  if (!pair || (isHeading('label', label) && isHeading('value', value))) return undefined;
  return cutAtLastColon(label, value);
}

/** The name before a colon that nothing follows, in a list of labels and their values. */
export function nameWithoutValue(line: string): string | undefined {
  return NO_VALUE.exec(line.trim())?.[1];
}
