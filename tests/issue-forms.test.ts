import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = path.join(import.meta.dirname, '../.github/ISSUE_TEMPLATE');
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

it.each(forms)(
  '%s begins with the warning never to attach a real reply, and asks for a yes to it',
  (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const [first] = text.split('- type:').slice(1);
    expect(first).toContain('Never attach, paste or describe a real reply');
    expect(text).toMatch(/Nothing here comes from a real reply[^]*required: true\s*$/);
  },
);

it('there is no way round the forms', () => {
  expect(forms.length).toBeGreaterThan(1);
  expect(readFileSync(path.join(FOLDER, 'config.yml'), 'utf8')).toContain('blank_issues_enabled: false');
});
