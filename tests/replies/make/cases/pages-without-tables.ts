import { linesOf, PERSON, utf8 } from './everyday-files.ts';
import type { ReplyCase } from '../reply-case.ts';

function page(lines: readonly string[]): Uint8Array {
  return utf8(['<!doctype html><html><body><h1>Your record</h1>', ...lines, '</body></html>', '']);
}

/** Pages of the web whose labels and values no plain table holds. */
export const PAGE_CASES: readonly ReplyCase[] = [
  {
    slug: 'record-html-looks-of-words',
    file: 'input.html',
    imitates: 'A page whose labels stand out by their look alone: no colon, no table.',
    guards:
      'Words in one look before words in another are a label and its value, where line after line has both.',
    make: () => ({
      bytes: page([
        '<p>The Example Party</p><ul>',
        ...linesOf(({ label, value }) => `<li><strong>${label}</strong> ${value}</li>`),
        '</ul>',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'record-html-classes-in-lines',
    file: 'input.html',
    imitates: 'A page with a label and a value in each line, told apart by the classes of a grid’s spans.',
    guards: 'Spans of two classes that take turns are labels and values.',
    make: () => ({
      bytes: page([
        '<div class="grid">',
        ...linesOf(
          ({ label, value }) => `<span class="label">${label}</span><span class="value">${value}</span>`,
        ),
        '</div>',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'record-html-wrapped-in-boxes',
    file: 'input.html',
    imitates: 'A page that a program builds: each label and each value in boxes within boxes.',
    guards: 'Boxes that hold nothing but one other box change nothing.',
    make: () => ({
      bytes: page(
        linesOf(
          ({ label, value }) =>
            `<div class="row"><div><p>${label}</p></div><div><div><span>${value}</span></div></div></div>`,
        ),
      ),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'record-html-rows-of-headings',
    file: 'input.html',
    imitates: 'A page with one table in which rows of headings take turns with rows of their values.',
    guards: 'Each row of headings names the cells below it.',
    make: () => ({
      bytes: page([
        '<table>',
        ...[0, 3].flatMap((at) => {
          const part = PERSON.slice(at, at + 3);
          return [
            `<tr>${part.map(({ label }) => `<th>${label}</th>`).join('')}</tr>`,
            `<tr>${part.map(({ value }) => `<td>${value}</td>`).join('')}</tr>`,
          ];
        }),
        '</table>',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
  {
    slug: 'form-html-labels-name-no-box',
    file: 'input.html',
    imitates: 'A form that was saved with what it holds, whose labels do not say to which box they belong.',
    guards: 'A label goes with the box after it.',
    make: () => ({
      bytes: page([
        '<form>',
        ...linesOf(
          ({ label, value }) => `<div><label>${label}</label><input type="text" value="${value}"></div>`,
        ),
        '</form>',
      ]),
    }),
    expected: { outcome: 'data', fields: PERSON },
  },
];
