import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/decode/decode.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { Field } from '../../src/layout/field.ts';
import { field, laid } from './fields.ts';

const WHERE = { kind: 'line', document: 'd', line: 1 } as const;

function readFrom(label: string, value: string, part: Partial<Field>) {
  return createDecoder(loadGlossary()).finish(laid([field(label, value, part)])).readings[0];
}

describe('a long column', () => {
  test.each([
    ['Blue badge', 'Y', true],
    ['Blue badge', '', false],
    ['Union Street', 'Y', false],
  ])('%s: “%s”', (label, value, special) => {
    const column = createDecoder(loadGlossary()).columns(laid([]))(label, undefined);
    expect(column.explain(value).special).toBe(special);
  });
});

describe('what a source says of how a fact was come by', () => {
  test.each([
    ['Religion', 'Muslim', 'You told us at the door', false, 'told'],
    ['Ethnicity', 'White', 'Doorstep', false, 'observed'],
    ['Ethnicity', 'White', 'Modelled from your survey', true, 'name'],
    ['Ethnicity', 'White', 'Electoral register', true, 'name'],
    ['Likelihood of being Muslim', '20', 'Your survey of 2019', true, 'modelled'],
    ['Likelihood of being Muslim', 'High', 'Your survey of 2019', true, 'modelled'],
    ['Concern about air pollution near schools', 'High', 'Doorstep survey you answered', false, 'told'],
    ['Concern about air pollution near schools', '8', 'Doorstep survey you answered', true, 'modelled'],
    ['Marital status', 'Married', 'Told canvasser', false, 'observed'],
    ['Health condition', 'Asthma', 'modelled', true, 'modelled'],
    ['Sexual orientation', 'Gay', 'Predicted', true, 'modelled'],
    ['Sexual orientation', 'Gay', 'Modelled from your survey', true, 'modelled'],
    ['Sexual orientation', 'Gay', 'Your survey', false, 'unknown'],
    ['Email', 'q@example.org', 'Modelled', false, 'unknown'],
  ])('%s: %s, from “%s”', (label, value, text, guess, basis) => {
    expect(readFrom(label, value, { givenSource: { text, where: WHERE } })).toMatchObject({ guess, basis });
  });
  test.each([
    ['Religion', 'Muslim', 'You told us'],
    ['Ethnicity', 'Pakistani', 'Your membership form'],
    ['Marital status', 'Married', 'Told canvasser'],
    ['Concern about air pollution near schools', 'High', 'Doorstep survey you answered'],
  ])('%s: %s, from “%s”, is not put as a guess', (label, value, text) => {
    const read = readFrom(label, value, { givenSource: { text, where: WHERE } });
    expect([read?.plain, read?.made, read?.wrong].join(' ')).not.toMatch(/guess/i);
    expect(read?.plain).toContain('By the source beside it');
  });
  test('a column beside the value is a source too', () => {
    const also = [{ label: 'Source', value: 'You told us', where: WHERE }];
    expect(readFrom('Religion', 'Muslim', { also })).toMatchObject({ guess: false, basis: 'told' });
  });
});
