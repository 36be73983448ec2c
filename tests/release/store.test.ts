import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import contacts from '../../src/rights/contacts.json' with { type: 'json' };
import form from '../../store/permissions.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
/** Letters that Chrome's store takes for the summary, for each answer of its form, and for the description. */
const LONGEST = { summary: 132, answer: 1000, description: 16_000 };

function read(name: string): string {
  return readFileSync(path.join(ROOT, 'store', name), 'utf8').trim();
}

describe('what is told to the stores', () => {
  test('the summary is what the extension says of itself, and short enough', () => {
    expect(read('summary.txt')).toBe(messages.extension_description.message);
    expect(read('summary.txt').length).toBeLessThanOrEqual(LONGEST.summary);
    expect(read('description.txt').length).toBeLessThan(LONGEST.description);
  });

  test('each permission has its reason, and no reason is for one that is not asked for', () => {
    expect(Object.keys(form.permissions).toSorted()).toEqual(manifest.permissions.toSorted());
    const answers = [form.purpose, form.remoteCode, ...Object.values(form.permissions)];
    expect(answers.filter((each) => each.length > LONGEST.answer || each.length < 50)).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(form.remoteCode).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('no data is said to be collected, as the manifest tells Firefox', () => {
    expect(form.dataCollection.collected).toEqual([]);
    expect(form.dataCollection.firefox).toEqual(
      manifest.browser_specific_settings.gecko.data_collection_permissions.required,
    );
    expect(form.dataCollection.firefox).toEqual(['none']);
  });

  test('the privacy policy begins with all of it in one sentence', () => {
    const [, first = ''] = read('privacy-policy.md').split('\n\n');
    expect(first.match(/\./g)).toHaveLength(1);
    expect(first).toContain('sends nothing');
  });

  test('the privacy policy names all that keeping a case puts on the device, as the page of the case does', () => {
    const policy = read('privacy-policy.md').replaceAll(/\s+/g, ' ');
    const page = messages.case_keep_what.message;
    for (const what of ['files', 'days', 'your name and address as you filled them in', 'letters'])
      expect([what, policy.includes(what), page.includes(what)]).toEqual([what, true, true]);
    expect(policy).toContain('Removing the extension erases them as well');
    expect(policy).toContain('unless you set a passphrase');
  });

  test('people are told of the regulator by the name that letters have', () => {
    const page = readFileSync(path.join(ROOT, 'docs/for-people.md'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(page).toContain(`complain to ${contacts.regulator.short}, the data protection regulator`);
    expect(page).not.toContain('Information Commissioner');
  });

  test('what it is said to read is read', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const named = /WHAT IT READS\n(?<list>[^.]+)\./.exec(read('description.txt'))?.groups?.['list'] ?? '';
    const formats = named.split(/, | and /);
    expect(formats.length).toBeGreaterThan(9);
    expect(formats.filter((format) => !readme.toLowerCase().includes(format.toLowerCase()))).toEqual([]);
  });

  test('nothing is shouted', () => {
    for (const name of ['summary.txt', 'description.txt', 'privacy-policy.md'])
      expect(read(name)).not.toContain('!');
  });
});
