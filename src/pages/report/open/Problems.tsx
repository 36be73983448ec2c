import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DocumentInfo } from '../../../read/document.ts';
import type { Warning } from '../../../read/warning.ts';
import { fileOfWarning } from '../../../report/file-of-warning.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { placeWords } from '../place-words.ts';
import { isLocked, leftClosed, locksOf } from '../state/locks.ts';
import { readOn } from '../state/session.ts';
import { groupSayings, type Saying } from './group-sayings.ts';
import { LockedFile } from './LockedFile.tsx';
import { Places } from './Places.tsx';

/** Where a warning belongs: the files around it, the outermost first, and the page or row. */
function placeOf(warning: Warning, documents: readonly DocumentInfo[]): string {
  const { where } = warning;
  const { file, within } = fileOfWarning(warning, documents);
  const path = [within, file].filter(Boolean).join(' › ');
  return [path, where && placeWords(where)].filter(Boolean).join(', ');
}

function wordsOf({ code, slots }: Warning): string {
  return sayMessage({ id: `warning_${code.replaceAll('-', '_')}`, ...(slots && { slots }) });
}

function toSayings(warnings: readonly Warning[], documents: readonly DocumentInfo[]): readonly Saying[] {
  return groupSayings(
    warnings.map((warning) => ({
      code: warning.code,
      words: wordsOf(warning),
      place: placeOf(warning, documents),
    })),
  );
}

/** Things that are said at once; the others come by a click. */
const FIRST_SAYINGS = 8;

function Problem({ saying: { code, words, places } }: { readonly saying: Saying }) {
  return (
    <li class="warning" data-testid="problem" data-code={code}>
      <Sign name="warning" />
      <div>
        <Places places={places} words={words} />
        {code === 'cancelled' && (
          <button class="btn-2 no-print" type="button" data-testid="read-on" onClick={() => void readOn()}>
            {say('report_read_on')}
          </button>
        )}
      </div>
    </li>
  );
}

interface ProblemsProps {
  readonly warnings: readonly Warning[];
  readonly documents: readonly DocumentInfo[];
  readonly title: string;
  /** There is nothing else on the page to look at first. */
  readonly isAll: boolean;
}

/** What could not be read: what happened, in which file, and what to do. */
export function Problems({ warnings, documents, title, isAll }: ProblemsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asks = warnings.some(isLocked);
  useLayoutEffect(() => {
    if (isAll && !asks) heading.current?.focus({ preventScroll: true });
  }, [isAll, asks]);
  if (warnings.length === 0) return null;
  const locks = locksOf(warnings);
  const others = toSayings(
    warnings.filter((warning) => !isLocked(warning)),
    documents,
  );
  const Heading = isAll ? 'h1' : 'h2';
  const open = locks.filter(({ id }) => !leftClosed.value.has(id));
  const more = others.slice(FIRST_SAYINGS);
  return (
    <section class="wrap problems" aria-labelledby="problems-h">
      <Heading id="problems-h" ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <ul>
        {locks.map((lock) => (
          <LockedFile
            key={lock.id}
            lock={lock}
            places={lock.warnings.map((warning) => placeOf(warning, documents))}
            isFirst={lock === open[0]}
            maySkip={!isAll || locks.length > 1}
            takesFocus={isAll && lock === open[0]}
          />
        ))}
        {others.slice(0, FIRST_SAYINGS).map((saying) => (
          <Problem key={saying.words} saying={saying} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{say('report_problems_more', { count: more.length })}</summary>
          <ul>
            {more.map((saying) => (
              <Problem key={saying.words} saying={saying} />
            ))}
          </ul>
        </details>
      )}
      {!isAll && <p class="note">{say('report_missing_counts')}</p>}
    </section>
  );
}

/** Small things to know that leave nothing out. */
export function Notes({ warnings, documents }: Omit<ProblemsProps, 'title' | 'isAll'>) {
  if (warnings.length === 0) return null;
  const sayings = toSayings(warnings, documents);
  return (
    <details class="wrap notes">
      <summary>{say('report_notes', { count: sayings.length })}</summary>
      <ul>
        {sayings.map((saying) => (
          <li key={saying.words}>
            <Places places={saying.places} words={saying.words} />
          </li>
        ))}
      </ul>
    </details>
  );
}
