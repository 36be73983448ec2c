import type { Warning } from '../read/warning.ts';
import { cleanMessage } from './clean-reading.ts';
import type { GuardedWords } from './guarded-words.ts';
import type { Leaving } from './leaving.ts';
import type { Report } from './report.ts';

const ENDING = /\.[a-z0-9]{1,5}$/i;

/** The names of files in a report without those that may be named after the person. */
export function cleanNames(
  report: Report,
  { personal }: Leaving,
  guarded: GuardedWords,
): Pick<Report, 'file' | 'documents' | 'warnings'> & { files?: readonly string[] } {
  const anonymous = anonymousNames(report);
  const rename = (name: string): string =>
    personal || guarded.repeats(name) ? (anonymous.get(name) ?? 'reply') : name;
  const files = report.files?.map(rename);
  return {
    file: files ? files.join(', ') : rename(report.file),
    ...(files && { files }),
    documents: report.documents.map((document) => ({ ...document, name: rename(document.name) })),
    warnings: report.warnings.map((warning) => cleanWarning(warning, rename, guarded)),
  };
}

function cleanWarning(warning: Warning, rename: (name: string) => string, guarded: GuardedWords): Warning {
  if (!warning.slots) return warning;
  const slots = Object.entries(warning.slots).map(([name, slot]) => [
    name,
    typeof slot !== 'string'
      ? slot
      : name === 'file' || name === 'within'
        ? rename(slot)
        : (cleanMessage({ id: '', slots: { slot } }, guarded).slots?.['slot'] ?? slot),
  ]);
  return { ...warning, slots: Object.fromEntries(slots) as NonNullable<Warning['slots']> };
}

/** People name files after themselves: names that tell only which file of the reply it is, by the real ones. */
function anonymousNames({ documents, file, files }: Report): ReadonlyMap<string, string> {
  const names = [...new Set([...(files ?? [file]), ...documents.map(({ name }) => name)])];
  return new Map(
    names.map((name, at) => [
      name,
      `reply${names.length > 1 ? `-${at + 1}` : ''}${ENDING.exec(name)?.[0].toLowerCase() ?? ''}`,
    ]),
  );
}
