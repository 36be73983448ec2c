import { expect, it } from 'vitest';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { protectReply } from '../../src/study/protect-reply.ts';
import { read } from './read-csv.ts';

async function protect(text: string) {
  return protectReply(await read(text), loadGlossary());
}

it('names the companies and sources of a reply by their entries', async () => {
  const { sources } = await protect(
    'Field,Value\nElector Markers,G\nMosaic UK 7 Type,A03\nData source,CACI\n',
  );
  expect(sources).toEqual(['caci', 'data-source', 'experian']);
});

it('names companies of the letter too, and only those', async () => {
  const { sources } = await protect(
    'The Labour Party\n\nDear Ms Specimenby,\n\nWe hold this about you.\n\nLab Scale: 7\nGender: F\n\n' +
      'We bought data from Experian and from Acxiom.\n\nYours sincerely\n',
  );
  expect(sources).toEqual(['acxiom', 'experian']);
});

it('shows no label that repeats what was removed, or looks like a person’s own', async () => {
  const { readings } = await protect(
    'Field,Value\nLast name,Specimenby\nZorble Specimenby,4\nZorble p@example.org,4\nZorble 98765,4\nZorble,4\n',
  );
  expect(readings.map(({ label }) => label)).toEqual(['Last name', null, null, null, 'Zorble']);
  expect(readings.at(-1)).toMatchObject({ rareLabel: true, value: '4' });
});

it('tells people of one reply apart by number', async () => {
  const { readings } = await protect('First name,Post code\nPerpetua,ZZ1 1ZZ\nThaddeus,ZZ2 2ZZ\n');
  expect(readings.map(({ subject }) => subject)).toEqual([1, 1, 2, 2]);
  expect(JSON.stringify(readings)).not.toMatch(/perpetua|thaddeus/i);
});
