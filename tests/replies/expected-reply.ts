import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expected, Truth } from './make/reply-case.ts';

/** A fact as `expected.json` holds it: as in its description, with the page where it stands. */
export type ExpectedField = Truth & { readonly page?: number };

/** What `expected.json` says of one input. */
export interface ExpectedReply extends Omit<Expected, 'fields'> {
  readonly slug: string;
  readonly file: string;
  readonly passwords?: readonly string[];
  readonly fields: readonly ExpectedField[];
  /** The whole path of the input. */
  readonly input: string;
}

const FOLDER = import.meta.dirname;

/** All replies of the corpus as they lie on the disk, by name. */
export function loadExpectedReplies(): ExpectedReply[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'make')
    .map(({ name: slug }) => {
      const text = readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8');
      const expected = JSON.parse(text) as Omit<ExpectedReply, 'slug' | 'input'>;
      return { ...expected, slug, input: path.join(FOLDER, slug, expected.file) };
    })
    .toSorted((a, b) => a.slug.localeCompare(b.slug));
}
