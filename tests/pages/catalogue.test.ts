import { describe, expect, it } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { WARNING_CODES } from '../../src/read/warning.ts';
import { flagWords, isAlarm } from '../../src/pages/report/flag-words.ts';
import { FINDING_KINDS } from '../../src/rights/finding.ts';

const IDS = new Set(Object.keys(catalogue));

describe('the catalogue', () => {
  it.each(WARNING_CODES.map((code) => [code]))('says what happened for %s', (code) => {
    const id = `warning_${code.replaceAll('-', '_')}`;
    expect(IDS.has(id) || IDS.has(`${id}_other`)).toBe(true);
  });

  it.each(FINDING_KINDS.map((kind) => [kind]))('heads the finding %s', (kind) => {
    expect(flagWords(kind)).toMatch(/^[A-Z].*\.$/);
  });

  it('has both forms of every plural', () => {
    const lonely = [...IDS].filter((id) => id.endsWith('_one') && !IDS.has(id.replace(/_one$/, '_other')));
    expect(lonely).toEqual([]);
  });
});

describe('isAlarm', () => {
  it('keeps red for what is late and what cannot be right', () => {
    expect(FINDING_KINDS.filter(isAlarm)).toEqual([
      'email-from-register',
      'telephone-from-register',
      'late',
      'off-scale',
      'contradiction',
    ]);
  });
});
