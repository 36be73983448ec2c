import type { DocumentInfo } from '../read/document.ts';
import type { Warning } from '../read/warning.ts';

/** The file that a warning is about, and what holds it, the outermost first. */
export interface WarnedFile {
  readonly file?: string;
  readonly within?: string;
}

/** Says which of the files of a reply a warning is about, as far as it is known. For people, and for no bug report. */
export function fileOfWarning(
  { slots, where }: Warning,
  documents: readonly Pick<DocumentInfo, 'id' | 'name'>[],
): WarnedFile {
  const file = slots?.['file'] ?? documents.find(({ id }) => id === where?.document)?.name;
  const within = slots?.['within'];
  return {
    ...(file !== undefined && { file: String(file) }),
    ...(within !== undefined && { within: String(within) }),
  };
}

/**
 * The name of the file in a reply that a warning is about, after the names of what holds it. Nothing where it
 * is the reply itself, which is named already.
 */
export function nameOfWarning(
  warning: Warning,
  reply: string,
  documents: readonly Pick<DocumentInfo, 'id' | 'name'>[],
): string | undefined {
  const { file, within } = fileOfWarning(warning, documents);
  // In a study, a reply is named by its place in the folder.
  const isReply = within === undefined && (file === reply || reply.endsWith(`/${file}`));
  if (file === undefined || isReply) return undefined;
  return within === undefined ? file : `${within} › ${file}`;
}
