import { expect, test } from 'vitest';
import { layOut, pairsOf } from '../layout/lay-out.ts';
import { utf8 } from './read-all.ts';

async function read(body: string): Promise<readonly (readonly string[])[]> {
  return pairsOf(await layOut('page.html', utf8(`<!doctype html><html><body>${body}</body></html>`)));
}

const RIGHTS = [
  ['Correction', 'You may ask us to put right what is wrong about you, at any time and free of charge.'],
  ['Erasure', 'You may ask us to erase what we hold about you, unless we must keep it.'],
  ['Objection', 'You may tell us not to use your data for direct marketing.'],
];

test('bold words before sentences name no field', async () => {
  const items = RIGHTS.map(([name, text]) => `<li><b>${name}</b> ${text}</li>`);
  expect(await read(`<ul>${items.join('')}</ul>`)).toEqual([]);
});

test('bold words before answers are labels, in items and in lines', async () => {
  const pairs = [
    ['Gender', 'F'],
    ['Tenure', 'Rented'],
    ['Ward', 'Sampleford'],
  ];
  expect(await read(`<ul>${pairs.map(([l, v]) => `<li><b>${l}</b> ${v}</li>`).join('')}</ul>`)).toEqual(
    pairs,
  );
  expect(await read(`<p>${pairs.map(([l, v]) => `<b>${l}</b> ${v}`).join('<br>')}</p>`)).toEqual(pairs);
});

test('two such lines alone are text', async () => {
  expect(await read('<ul><li><b>Gender</b> F</li><li><b>Tenure</b> Rented</li></ul>')).toEqual([]);
});
