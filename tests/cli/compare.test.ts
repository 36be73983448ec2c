import { describe, expect, it } from 'vitest';
import { machine } from './machine.ts';

const LABOUR = 'Field,Value\nFull name,Quillon Placeholder\nLab Scale,9\nPresence of children,Y\n';
const CONSERVATIVE =
  'VoteSource ID,Full name,PTV Conservative,PTV Labour,Presence of children\n7,Quillon Placeholder,9,2,N\n';
const STRANGER = 'Voter File VANID,Full name,Presence of children\n7,Araminta Nonesuch,N\n';
const FILES = { 'one.csv': LABOUR, 'two.csv': CONSERVATIVE, 'three.csv': STRANGER };

describe('compare', () => {
  it('says in words where replies do not agree, with each place, and what each holds', async () => {
    const { written, start } = machine(FILES);
    expect(await start('compare one.csv two.csv')).toBe(0);
    const text = written.out.replaceAll(/\s+/g, ' ');
    expect(text).toContain('2 replies side by side');
    expect(text).toContain('the same person');
    expect(text).toContain(
      'likely to vote for the Conservatives. [PTV Conservative: 9] (Documented; row 2, column C)',
    );
    expect(text).toMatch(/Children in your home 1\/1 1\/1/);
    expect(written.out.split('\n').filter((line) => line.endsWith(' '))).toEqual([]);
  });

  it('gives the same to programs, each place with what stands there', async () => {
    const { written, start } = machine(FILES);
    expect(await start('compare one.csv two.csv --format json --out both.json')).toBe(0);
    const { schema, replies, whose, contradictions } = JSON.parse(written.files['both.json'] ?? '');
    expect(schema).toBe('sar-decoder-compare/1');
    expect(replies).toMatchObject([{ file: 'one.csv' }, { file: 'two.csv', party: 'conservative' }]);
    expect(whose.verdict).toBe('same');
    const children = contradictions.find((each: { question: string }) => each.question === 'children');
    expect(children.sides).toMatchObject([
      { readings: [{ reply: 0, label: 'Presence of children', value: 'Y', status: 'reported' }] },
      { readings: [{ reply: 1, value: 'N' }] },
    ]);
  });

  it('looks for contradictions of two people only where it is told that they are one', async () => {
    const { written, start } = machine(FILES);
    await start('compare one.csv three.csv --format json');
    expect(JSON.parse(written.out)).toMatchObject({ whose: { verdict: 'differ' }, contradictions: [] });
    written.out = '';
    await start('compare one.csv three.csv --format json --same-person');
    const { whose, contradictions } = JSON.parse(written.out);
    expect(whose).toMatchObject({ verdict: 'differ', stated: true });
    expect(contradictions).toHaveLength(1);
  });

  it.each([
    ['compare', 2, 'file'],
    ['compare one.csv', 1, 'two replies'],
    ['compare one.csv gone.csv', 1, 'cannot open'],
    ['compare one.csv two.csv --format csv', 2, 'text or json'],
    ['compare one.csv two.csv --party labour', 2, 'text or json'],
    ['compare one.csv two.csv --out one.csv', 2, '--out names'],
    ['decode one.csv --same-person', 2, 'compare'],
  ])('%s: %d', async (line, status, words) => {
    const { written, start } = machine(FILES);
    expect(await start(line)).toBe(status);
    expect(written.error).toContain(words);
    expect(written.out).toBe('');
  });
});
