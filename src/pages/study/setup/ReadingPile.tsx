import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { skipReply, slowReplies, stopReading, type StudyPhase } from '../state/study-work.ts';

/** A reply is named once it has been read for so long; most are done sooner. */
const SLOW_MS = 3000;

/** Names what takes long, so that nobody waits without knowing for what, and offers to skip it. */
function SlowReplies() {
  const [slow, setSlow] = useState<ReturnType<typeof slowReplies>>([]);
  useEffect(() => {
    const timer = setInterval(() => setSlow(slowReplies(SLOW_MS)), SLOW_MS / 3);
    return () => clearInterval(timer);
  }, []);
  return (
    <ul class="log" data-testid="slow">
      {slow.map(({ reply, name }) => (
        <li key={reply}>
          {say('study_reading_slow')} <span class="theirs">{name}</span>{' '}
          <button class="btn-3" type="button" onClick={() => skipReply(reply)}>
            {say('study_reading_skip')}
            <span class="vh"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How many replies are read, and the way to stop. What was read stays; the rest can be read later. */
export function ReadingPile({ now }: { readonly now: StudyPhase }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
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
          <SlowReplies />
          <p class="note">{say('study_reading_note')}</p>
        </>
      )}
    </section>
  );
}
