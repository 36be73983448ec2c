import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { expect } from 'vitest';
import type { Forms } from './decode-file.ts';

/** All that a saved page is made of. No element in this list runs anything or asks for anything. */
const ELEMENTS =
  'html head meta title style body main section header h1 h2 h3 p ul ol li dl dt dd table caption thead tbody tr th td span strong em br a div bdi small'.split(
    ' ',
  );
const ATTRIBUTES = 'lang charset name content http-equiv class href rel scope id colspan'.split(' ');
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;
// oxlint-disable-next-line no-control-regex -- what a terminal would obey, and what turns letters round
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What holds of every saved form, whatever the file was: none of them can be made to do anything. */
export function checkForms({ html, csv, json, text }: Forms): void {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      elements.add(name);
      for (const [key, value] of Object.entries(given)) {
        attributes.add(key);
        if (key === 'href') links.push(value);
      }
    },
  });
  parser.end(html);
  expect([...elements].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
  expect([...attributes].filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  expect(links.filter((link) => !/^https:\/\/[^@]+$/.test(link))).toEqual([]);

  const { data } = Papa.parse<string[]>(csv, { delimiter: ',' });
  expect(data.flat().filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
  const widths = new Set(data.filter((row) => row.join('') !== '').map((row) => row.length));
  expect(widths.size).toBe(1);

  expect(() => JSON.parse(json)).not.toThrow();
  expect(OBEYED.exec(text)).toBeNull();
}
