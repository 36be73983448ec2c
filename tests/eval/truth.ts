import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadExpectedReplies } from '../replies/expected-reply.ts';

/** A fact that stands in a file, with other ways of writing it that count as well. */
export interface TrueField {
  readonly label: string;
  readonly value: string;
  readonly page?: number;
  readonly section?: string;
  /** Shown as empty: counted apart, never held against anybody. */
  readonly empty?: boolean;
  readonly alt_labels?: readonly string[];
  readonly alt_values?: readonly string[];
}

/** What stands in one file of a set. */
export interface Truth {
  readonly file: string;
  readonly family: string;
  readonly party: string;
  /** Needs the letters to be read from a picture; such files stand apart. */
  readonly ocr?: boolean;
  readonly password?: string;
  readonly fields: readonly TrueField[];
  /** Pairs that count neither way; a null label stands for any. */
  readonly optional?: readonly { readonly label: string | null; readonly value: string }[];
  readonly codes?: readonly { readonly raw: string }[];
  readonly tables?: readonly { readonly rows: readonly (readonly string[])[] }[];
}

/** A file to score, and where it lies. */
export interface Case {
  readonly path: string;
  readonly truth: Truth;
}

/** The cases of a folder that holds `files/` and `truth/FILE.json`, sorted by name. */
export function loadSet(folder: string): Case[] {
  const truths = path.join(folder, 'truth');
  if (!existsSync(truths)) throw new Error(`${folder} has no folder called truth.`);
  return readdirSync(truths)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const truth = JSON.parse(readFileSync(path.join(truths, name), 'utf8')) as Truth;
      return { path: path.join(folder, 'files', truth.file), truth };
    });
}

/** The project's own corpus in the same form: its families are the first words of the names. */
export function loadOwnSet(): Case[] {
  return loadExpectedReplies().map((reply) => {
    const password = reply.passwords?.at(-1);
    return {
      path: reply.input,
      truth: {
        file: `${reply.slug}/${reply.file}`,
        family: reply.slug.split('-', 2).join('-'),
        party: reply.party ?? '',
        ...(password === undefined ? {} : { password }),
        fields: reply.fields.map(({ label, value, page, absent }) => ({
          label,
          value: absent === 'redacted' ? '' : value,
          ...(page === undefined ? {} : { page }),
          empty: absent !== undefined,
        })),
        optional: reply.fields.flatMap((field) =>
          (field.also ?? []).map(([, value]) => ({ label: null, value })),
        ),
      },
    };
  });
}
