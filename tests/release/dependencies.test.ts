import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

interface Answer {
  readonly state: string;
  readonly why?: string;
  readonly packages?: readonly string[];
}

const script: string = new URL('../../scripts/audit.mjs', import.meta.url).href;
const { judgeAudit, sayAudit } = (await import(script)) as {
  judgeAudit: (text: string) => Answer;
  sayAudit: (answer: Answer) => string;
};

describe('the audit of dependencies', () => {
  test('finds what is moderate or worse, and names it', () => {
    const answer = judgeAudit(
      JSON.stringify({
        vulnerabilities: {
          one: { name: 'one', severity: 'high' },
          two: { name: 'two', severity: 'low' },
        },
      }),
    );
    expect(answer).toEqual({ state: 'found', packages: ['one (high)'] });
    expect(sayAudit(answer)).toContain('one (high)');
  });

  test('is clean only where a list came', () => {
    expect(judgeAudit('{"vulnerabilities": {}}')).toEqual({ state: 'clean' });
  });

  test('says plainly that nobody could be asked, without the address', () => {
    const refused = judgeAudit(
      '{"message": "405 Method Not Allowed - POST https://packages.example.org/-/npm/v1/security/advisories/bulk"}',
    );
    expect(refused.state).toBe('not-asked');
    expect(sayAudit(refused)).toMatch(/^NOT AUDITED: 405/);
    expect(sayAudit(refused)).not.toContain('packages.example');
    expect(judgeAudit('').state).toBe('not-asked');
    expect(judgeAudit('{"error": {"summary": "", "code": "ENOLOCK"}}').state).toBe('not-asked');
  });
});

test('each dependency is pinned to one version, and the lock file holds a checksum of each', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const unsure = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
  expect(unsure.map(([name]) => name)).toEqual([]);
});
