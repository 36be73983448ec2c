import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { stopReading, type StudyPhase } from '../state/study-work.ts';

/** How many replies are read, and the way to stop. What was read stays; the rest can be read later. */
export function ReadingPile({ now }: { readonly now: StudyPhase }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isReading = now.kind === 'reading';
  return (
    <section class="reading-now" data-testid="progress" aria-labelledby="reading-h">
      <h1 id="reading-h" ref={heading} tabIndex={-1}>
        {say(isReading ? 'study_reading' : 'study_counting')}
      </h1>
      <progress
        {...(isReading && now.of > 0 && { value: now.done, max: now.of })}
        aria-label={say('study_reading_bar')}
      />
      {isReading && (
        <>
          <output class="num">{say('study_reading_count', { done: now.done, of: now.of })}</output>
          <p>
            <button class="btn-2" type="button" data-testid="stop" onClick={stopReading}>
              {say('study_reading_stop')}
            </button>
          </p>
          <p class="note">{say('study_reading_note')}</p>
        </>
      )}
    </section>
  );
}
