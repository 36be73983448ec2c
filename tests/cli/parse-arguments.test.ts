import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

const PARTIES = ['labour', 'green'] as const;
const DECODE = { kind: 'decode', passwords: [], format: 'text', oneReply: false, tables: false };

describe('parseArguments', () => {
  it.each([
    ['decode a.pdf', { ...DECODE, files: ['a.pdf'] }],
    ['decode a.pdf b.csv --format json', { ...DECODE, files: ['a.pdf', 'b.csv'], format: 'json' }],
    ['decode - --party green', { ...DECODE, files: ['-'], party: 'green' }],
    ['decode a --password one --password two', { ...DECODE, files: ['a'], passwords: ['one', 'two'] }],
    ['decode a --password-file words', { ...DECODE, files: ['a'], passwordFile: 'words' }],
    [
      'decode a b --one-reply --format json --tables --out o',
      { ...DECODE, files: ['a', 'b'], format: 'json', oneReply: true, tables: true, out: 'o' },
    ],
    ['decode a --format ndjson --tables', { ...DECODE, files: ['a'], format: 'ndjson', tables: true }],
    ['tables a.pdf --format json', { kind: 'tables', files: ['a.pdf'], passwords: [] }],
    ['layout a.pdf --page 3 --svg', { kind: 'layout', file: 'a.pdf', page: 3, passwords: [] }],
    ['--help', { kind: 'help' }],
    ['decode -h', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('reads %s', (line, command) => {
    expect(parseArguments(line.split(' '), PARTIES)).toEqual(command);
  });

  it.each([
    ['', 'cli_wrong_no_command'],
    ['explain a.pdf', 'cli_wrong_command'],
    ['decode', 'cli_wrong_no_file'],
    ['decode - -', 'cli_wrong_two_inputs'],
    ['decode - --password-file -', 'cli_wrong_two_inputs'],
    ['decode a.pdf --format xml', 'cli_wrong_format'],
    ['decode a.pdf --party whig', 'cli_wrong_party'],
    ['decode a.pdf --colour', 'cli_wrong_option'],
    ['decode a.pdf --password', 'cli_wrong_option'],
    ['tables a.pdf --format text', 'cli_wrong_tables_format'],
    ['decode a.pdf --tables', 'cli_wrong_tables_json'],
    ['decode a.pdf --tables --format csv', 'cli_wrong_tables_json'],
    ['decode a.pdf --tables --format html', 'cli_wrong_tables_json'],
  ])('refuses “%s”', (line, id) => {
    const command = parseArguments(line.split(' ').filter(Boolean), PARTIES);
    expect(command).toMatchObject({ kind: 'wrong', because: { id } });
  });

  it('names every command where it is given another', () => {
    const command = parseArguments(['explain'], PARTIES);
    expect(command).toMatchObject({
      because: { slots: { known: expect.stringMatching(/decode.*compare.*propose/) } },
    });
  });
});
