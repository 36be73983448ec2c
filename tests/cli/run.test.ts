import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { machine, REPLY } from './machine.ts';

describe('the command line', () => {
  it('gives one object with a report a file', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    expect(await start('decode a.csv --format json')).toBe(0);
    const { schema, files } = JSON.parse(written.out);
    expect(schema).toBe('sar-decoder/1');
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: 'a.csv', outcome: 'data' });
    expect(files[0].fields.map((field: { label: string }) => field.label)).toEqual([
      'Elector Markers',
      'Post code',
      'GX2_RESID',
    ]);
    expect(written.error).toBe('');
  });

  it('names a bad file, still reads the others and says so in its status', async () => {
    const { written, start } = machine({ 'a.csv': REPLY, 'empty.pdf': '' });
    expect(await start('decode missing.pdf empty.pdf a.csv --format json')).toBe(1);
    const { files } = JSON.parse(written.out);
    expect(files[0]).toMatchObject({ file: 'missing.pdf', fields: [], warnings: [{ code: 'cannot-open' }] });
    expect(files[1]).toMatchObject({ file: 'empty.pdf', fields: [], warnings: [{ code: 'empty' }] });
    expect(files[1].warnings[0].message).not.toContain('warning_');
    expect(files[2].fields).toHaveLength(3);
    expect(written.error.trim().split('\n')).toHaveLength(2);
    expect(written.error).toMatch(/^missing\.pdf: .+\.\nempty\.pdf: .+\.\n$/);
    expect(written.error).not.toContain('somebody');
  });

  it('makes one report of all files with --one-reply', async () => {
    const { written, start } = machine({ 'a.csv': REPLY, 'b.csv': `${REPLY}\n` });
    expect(await start('decode a.csv b.csv --one-reply --format json')).toBe(0);
    expect(JSON.parse(written.out).files[0].files).toEqual(['a.csv', 'b.csv']);
    const { files } = JSON.parse(written.out);
    expect(files).toHaveLength(1);
    expect(files[0].fields).toHaveLength(6);
    expect(files[0].documents).toHaveLength(2);
  });

  it('writes a line a field and the report last', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    await start('decode a.csv --format ndjson');
    const lines = written.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((one) => one.line)).toEqual(['field', 'field', 'field', 'report']);
    expect(lines.at(-1).outcome).toBe('data');
  });

  it('writes a page without script in which the party’s text stays text', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    await start('decode a.csv --format html --out page.html');
    const page = written.files['page.html'] ?? '';
    expect(page).toContain('&lt;b&gt;7&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<b>|javascript:|src=|href=/);
    expect(page).not.toMatch(/\b(?:cli|status|headline|story|finding)_[a-z]/);
  });

  it('has one heading line in a CSV of two reports', async () => {
    const { written, start } = machine({ 'a.csv': REPLY, 'b.csv': REPLY });
    await start('decode a.csv b.csv --format csv');
    const lines = written.out.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(7);
    expect(lines.filter((line) => line === lines[0])).toHaveLength(1);
  });

  it('draws no page of a file that has none', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    expect(await start('layout a.csv --page 1 --svg')).toBe(1);
    expect(written.out).toBe('');
    expect(written.error).toContain('no pages');
  });

  it('takes the party as it is stated', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    await start('decode a.csv --format json --party snp');
    expect(JSON.parse(written.out).files[0].party.id).toBe('snp');
  });

  it('writes a report out before it reads the next file', async () => {
    const seen: string[] = [];
    const io: Io = {
      read: async (name) => {
        seen.push(`read ${name}`);
        return new TextEncoder().encode(REPLY);
      },
      write: async (pieces) => {
        for await (const piece of pieces) if (String(piece).includes('"line":"report"')) seen.push('report');
      },
      error: () => {},
      watched: false,
    };
    await run(['decode', 'a.csv', 'b.csv', '--format', 'ndjson'], { io, catalogue, version: '0.0.0' });
    expect(seen).toEqual(['read a.csv', 'report', 'read b.csv', 'report']);
  });

  it.each([
    'decode',
    'decode a.csv --format xml',
    'decode a.csv --out ./a.csv',
    'tables a.csv --party snp',
    'tables a.csv --one-reply',
    'tables a.csv --page 1',
    'layout a.csv',
    'layout a.csv --page 0 --svg',
    'layout a.csv b.csv --page 1 --svg',
    'layout a.csv --page 1 --svg --party snp',
    'sing',
  ])('“%s” is wrong usage', async (line) => {
    const { written, start } = machine({});
    expect(await start(line)).toBe(2);
    expect(written.out).toBe('');
    expect(written.error).not.toContain('cli_');
  });

  it('says where it cannot write', async () => {
    const { written, start } = machine({ 'a.csv': REPLY });
    expect(await start('decode a.csv --out /nowhere')).toBe(1);
    expect(written.error).toContain('/nowhere');
  });

  it('tells its version and its use', async () => {
    const { written, start } = machine({});
    expect(await start('--version')).toBe(0);
    expect(await start('--help')).toBe(0);
    expect(written.out).toMatch(/^0\.0\.0\nUsage:/);
  });
});
