// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findPairs } from '../../../src/extension/content/find-pairs.ts';
import { stepByStep } from '../../../src/extension/content/in-slices.ts';
import { makeLabelIndex, prepareLabelTest } from '../../../src/extension/content/label-index.ts';
import { loadGlossary } from '../../../src/glossary/load-glossary.ts';

const isKnown = await stepByStep(prepareLabelTest(makeLabelIndex(loadGlossary())));

function found(html: string): readonly (readonly [string, string])[] {
  document.body.innerHTML = html;
  return [...findPairs(document.body, isKnown)].flat().map(({ label, value }) => [label, value]);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('findPairs', () => {
  test.each([
    [
      'a table of labels and values',
      '<table><tr><th>Brexit support</th><td>0.31</td></tr></table>',
      [['Brexit support', '0.31']],
    ],
    [
      'a table with a row of headings',
      '<table><tr><th>Brexit support</th><th>Postcode</th></tr><tr><td>0.31</td><td>ZZ9 9ZZ</td></tr></table>',
      [
        ['Brexit support', '0.31'],
        ['Postcode', 'ZZ9 9ZZ'],
      ],
    ],
    [
      'the unknown rows of a table that holds known ones',
      '<table><tr><td>Brexit support</td><td>1</td></tr><tr><td>Postcode</td><td>ZZ9 9ZZ</td></tr><tr><td>WB_LINK</td><td>9</td></tr></table>',
      [
        ['Brexit support', '1'],
        ['Postcode', 'ZZ9 9ZZ'],
        ['WB_LINK', '9'],
      ],
    ],
    ['a list of terms', '<dl><dt>Brexit support</dt><dd>0.31</dd></dl>', [['Brexit support', '0.31']]],
    ['a line with a colon', '<p>Brexit support: 0.31</p>', [['Brexit support', '0.31']]],
    [
      'a label in bold with its value after it',
      '<p><b>Brexit support:</b> 0.31</p>',
      [['Brexit support', '0.31']],
    ],
    [
      'a label in one box and its value in the next',
      '<div><span>Brexit support</span><span>0.31</span></div>',
      [['Brexit support', '0.31']],
    ],
    [
      'a table inside one that only lays out the page',
      '<table><tr><td><table><tr><td>Brexit support</td><td>1</td></tr></table></td></tr></table>',
      [['Brexit support', '1']],
    ],
  ])('finds %s', (_, html, expected) => {
    expect(found(html)).toEqual(expected);
  });

  test.each([
    ['prose that names a label', '<p>We asked about Brexit support at the meeting, and nobody came.</p>'],
    ['an ordinary line with a colon', '<p>The meeting is at 7: bring a pen.</p>'],
    [
      'a table about something else',
      '<table><tr><td>Apples</td><td>3</td></tr><tr><td>Pears</td><td>4</td></tr></table>',
    ],
    [
      'what the reader is writing',
      '<textarea>Brexit support: 1</textarea><div contenteditable="true"><p>Brexit support: 1</p></div>',
    ],
    ['a script', '<script>Brexit support: 1</script>'],
  ])('leaves alone %s', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  test('changes nothing on the page', () => {
    const html =
      '<p>Brexit support: 0.31</p><table><tbody><tr><td>Postcode</td><td>1</td></tr></tbody></table>';
    found(html);
    expect(document.body.innerHTML).toBe(html);
  });
});
