import { useEffect, useRef } from 'preact/hooks';
import type { DocumentInfo } from '../../../read/document.ts';
import type { Warning } from '../../../read/warning.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { placeWords } from '../place-words.ts';
import { isLocked, leftClosed, lockOf } from '../state/locks.ts';
import { readOn } from '../state/session.ts';
import { groupSayings, type Saying } from './group-sayings.ts';
import { LockedFile } from './LockedFile.tsx';

/** Where a warning belongs: the files around it, the outermost first, and the page or row. */
function placeOf({ where, slots }: Warning, documents: readonly DocumentInfo[]): string {
  const name = slots?.['file'] ?? documents.find(({ id }) => id === where?.document)?.name;
  const path = [slots?.['within'], name].filter(Boolean).join(' › ');
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

/** One thing that happened, and the files that it happened to. */
function SayingLine({ saying: { words, places } }: { readonly saying: Saying }) {
  if (places.length < 2) {
    return (
      <p>
        {places[0] && <span class="theirs">{places[0]}</span>} {words}
      </p>
    );
  }
  return (
    <>
      <p>{words}</p>
      <ul class="places">
        {places.map((place, index) => (
          <li key={index} class="theirs">
            {place}
          </li>
        ))}
      </ul>
    </>
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
  useEffect(() => {
    if (isAll && !asks) heading.current?.focus({ preventScroll: true });
  }, [isAll, asks]);
  if (warnings.length === 0) return null;
  const locked = warnings.filter(isLocked);
  const others = toSayings(
    warnings.filter((warning) => !isLocked(warning)),
    documents,
  );
  const Heading = isAll ? 'h1' : 'h2';
  const open = locked.filter((warning) => !leftClosed.value.has(lockOf(warning)));
  return (
    <section class="wrap problems" aria-labelledby="problems-h">
      <Heading id="problems-h" ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <ul>
        {locked.map((warning) => (
          <LockedFile
            key={lockOf(warning)}
            warning={warning}
            place={placeOf(warning, documents)}
            isFirst={warning === open[0]}
            maySkip={!isAll || locked.length > 1}
            takesFocus={isAll && warning === open[0]}
          />
        ))}
        {others.map((saying) => (
          <li key={saying.words} class="warning" data-testid="problem" data-code={saying.code}>
            <Sign name="warning" />
            <div>
              <SayingLine saying={saying} />
              {saying.code === 'cancelled' && (
                <button
                  class="btn-2 no-print"
                  type="button"
                  data-testid="read-on"
                  onClick={() => void readOn()}
                >
                  {say('report_read_on')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
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
            <SayingLine saying={saying} />
          </li>
        ))}
      </ul>
    </details>
  );
}
