import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What is wrong with the version that this would be a release of, in words; nothing where all is well. */
export function versionProblems(version: string, manifest: string, changelog: string): string[] {
  const problems: string[] = [];
  if (manifest !== version) problems.push(`package.json says ${version}, manifest.json ${manifest}.`);
  if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`Stores take no version like ${version}.`);
  if (!changelog.split('\n').includes(`## ${version}`))
    problems.push(`CHANGELOG.md has no heading “## ${version}”.`);
  return problems;
}

/** The version, once everything agrees about it. */
export function checkedVersion(root: string): string {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const manifest = JSON.parse(read('manifest.json')) as { version: string };
  const problems = versionProblems(version, manifest.version, read('CHANGELOG.md'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return version;
}
