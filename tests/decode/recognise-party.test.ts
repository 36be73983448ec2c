import { describe, expect, test } from 'vitest';
import { recogniseParty, statedParty } from '../../src/decode/recognise-party.ts';
import type { Laid } from '../../src/layout/field.ts';
import { field, laid, prose } from './fields.ts';
import { SMALL } from './small-glossary.ts';

function party(part: Partial<Laid>) {
  const { id, confidence, because } = recogniseParty(laid([], part), SMALL.parties) ?? {};
  return id === undefined ? undefined : [id, confidence, because?.id, because?.slots?.['name']];
}

function sender(text: string): Partial<Laid> {
  return { letter: [{ kind: 'sender', text, where: { kind: 'line', document: 'd', line: 1 } }] };
}

describe('who wrote a reply', () => {
  test.each<[string, Partial<Laid>, readonly string[] | undefined]>([
    ['the sender', sender('The Labour Party'), ['labour', 'high', 'because_party_sender', 'Labour']],
    [
      'an address',
      { prose: [prose('See data@labour.example.org/x')] },
      ['labour', 'high', 'because_party_domain', 'labour.example.org'],
    ],
    [
      'an address in capitals',
      { prose: [prose('DATA@LABOUR.EXAMPLE.ORG')] },
      ['labour', 'high', 'because_party_domain', 'labour.example.org'],
    ],
    ['a longer address', { prose: [prose('labour.example.org2')] }, undefined],
    ['an address that ends so', { prose: [prose('my-labour.example.org')] }, undefined],
    [
      'an address at the end',
      { prose: [prose('at labour.example.org')] },
      ['labour', 'high', 'because_party_domain', 'labour.example.org'],
    ],
    [
      'a word of the text',
      { prose: [prose('the Labour Party wrote')] },
      ['labour', 'medium', 'because_party_prose', 'Labour Party'],
    ],
    [
      'a system',
      { prose: [prose('Taken from VoteBox today.')] },
      ['conservative', 'medium', 'because_party_system', 'VoteBox'],
    ],
    [
      'a system as a label, however it is written',
      { fields: [field('VOTEBOX', '7')] },
      ['conservative', 'medium', 'because_party_system', 'VoteBox'],
    ],
    [
      'a system as a heading',
      { fields: [field('Id', '7', { section: 'From VoteBox' })] },
      ['conservative', 'medium', 'because_party_system', 'VoteBox'],
    ],
    [
      'a system that is named as such',
      { fields: [field('Source system:', 'VoteBox')] },
      ['conservative', 'medium', 'because_party_system', 'VoteBox'],
    ],
    ['a value that names a system', { fields: [field('Notes', 'VoteBox')] }, undefined],
    [
      'the sender before another’s address',
      { ...sender('The Labour Party'), prose: [prose('VoteBox')] },
      ['labour', 'high', 'because_party_sender', 'Labour'],
    ],
    [
      'two in the text, and one system',
      { prose: [prose('The Labour Party and the Conservative Party: VoteBox')] },
      ['conservative', 'medium', 'because_party_system', 'VoteBox'],
    ],
    ['nobody', { prose: [prose('Good day.')] }, undefined],
    [
      'what stands beyond the first 20,000 letters',
      { prose: [prose(`${'x '.repeat(10_000)}The Labour Party`)] },
      undefined,
    ],
    [
      'what stands just before',
      { prose: [prose(`${'x '.repeat(9_000)}The Labour Party`)] },
      ['labour', 'medium', 'because_party_prose', 'Labour Party'],
    ],
    [
      'what stands beyond 400 paragraphs',
      { prose: [...Array.from({ length: 400 }, () => prose('x')), prose('The Labour Party')] },
      undefined,
    ],
  ])('%s', (_, part, found) => {
    expect(party(part)).toEqual(found);
  });
  test('is as somebody states it', () => {
    expect(statedParty('snp')).toEqual({
      id: 'snp',
      confidence: 'high',
      because: { id: 'because_party_stated' },
    });
  });
});
