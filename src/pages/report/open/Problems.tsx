import type { DocumentInfo } from '../../../read/document.ts';
import { FATAL_CODES } from '../../../read/warning.ts';
import type { Warning, WarningCode } from '../../../read/warning.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { placeWords } from '../place-words.ts';
import { PasswordPrompt } from './PasswordPrompt.tsx';

/** Something of the reply is missing: the report is headed by it. All else is a note. */
const MISSING_CODES: ReadonlySet<WarningCode> = new Set<WarningCode>([
  ...FATAL_CODES,
  'page-no-text',
  'garbled-text',
  'truncated',
  'page-unreadable',
  'cancelled',
]);

const LOCKED_CODES: ReadonlySet<WarningCode> = new Set<WarningCode>(['needs-password', 'wrong-password']);

/** Whether a warning says that a part of the reply is missing from the report. */
export function isMissing({ code }: Warning): boolean {
  return MISSING_CODES.has(code);
}

function placeOf(warning: Warning, documents: readonly DocumentInfo[]): string | undefined {
  const { where, slots } = warning;
  const name = slots?.['file'] ?? documents.find(({ id }) => id === where?.document)?.name;
  const place = where && placeWords(where);
  return [name, place].filter(Boolean).join(', ') || undefined;
}

interface ProblemsProps {
  readonly warnings: readonly Warning[];
  readonly documents: readonly DocumentInfo[];
  readonly title: string;
}

/** What could not be read: what happened, in which file, and what to do. */
export function Problems({ warnings, documents, title }: ProblemsProps) {
  if (warnings.length === 0) return null;
  const locked = warnings.find(({ code }) => LOCKED_CODES.has(code));
  return (
    <section class="wrap problems" aria-labelledby="problems-h">
      <h2 id="problems-h">{title}</h2>
      <ul>
        {warnings.map((warning, index) => {
          const place = placeOf(warning, documents);
          return (
            <li key={index} class="warning" data-testid="problem" data-code={warning.code}>
              <Sign name="warning" />
              <p>
                {place && <span class="theirs">{place}</span>}{' '}
                {sayMessage({
                  id: `warning_${warning.code.replaceAll('-', '_')}`,
                  ...(warning.slots && { slots: warning.slots }),
                })}
              </p>
            </li>
          );
        })}
      </ul>
      {locked && <PasswordPrompt wrong={locked.code === 'wrong-password'} />}
    </section>
  );
}

/** Small things to know that leave nothing out. */
export function Notes({ warnings, documents }: Omit<ProblemsProps, 'title'>) {
  if (warnings.length === 0) return null;
  return (
    <details class="wrap notes">
      <summary>{say('report_notes', { count: warnings.length })}</summary>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index}>
            {placeOf(warning, documents) && <span class="theirs">{placeOf(warning, documents)}</span>}{' '}
            {sayMessage({
              id: `warning_${warning.code.replaceAll('-', '_')}`,
              ...(warning.slots && { slots: warning.slots }),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
