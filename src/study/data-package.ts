import { createCodebook } from './codebook.ts';
import type { Study } from './study.ts';
import { EVENT_COLUMNS } from './event-row.ts';
import { STUDY_COLUMNS } from './study-row.ts';

/** A file of a study as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
  md: 'text/markdown',
};

/** The description of a study's files: a Frictionless data package with a table schema, the codebook and the settings. */
export function createDataPackage(study: Study, files: readonly WrittenFile[]): object {
  return {
    profile: 'data-package',
    name: 'sar-decoder-study',
    title: 'Readings of replies to subject access requests',
    version: '1',
    made: study.made,
    settings: study.settings,
    codebook: createCodebook(study),
    resources: files.map(({ path, bytes, sha256 }) => {
      const format = path.slice(path.lastIndexOf('.') + 1);
      const columns = path.startsWith('readings.')
        ? STUDY_COLUMNS
        : path === 'events.csv'
          ? EVENT_COLUMNS
          : undefined;
      return {
        name: path.replace('.', '-'),
        path,
        format,
        mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        ...(format === 'csv' && { profile: 'tabular-data-resource' }),
        ...(columns && { schema: tableSchema(columns) }),
      };
    }),
  };
}

function tableSchema(columns: typeof STUDY_COLUMNS | typeof EVENT_COLUMNS): object {
  return {
    fields: columns.map(({ name, type, description, required }) => ({
      name,
      type,
      description,
      ...(required && { constraints: { required: true } }),
    })),
    missingValues: [''],
    ...(columns === STUDY_COLUMNS && { primaryKey: ['reply', 'row'] }),
  };
}
