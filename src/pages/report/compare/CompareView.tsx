import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { OpenReply } from '../open/OpenReply.tsx';
import { replies } from '../state/replies.ts';
import { ComparedReplies } from './ComparedReplies.tsx';
import { Contradictions } from './Contradictions.tsx';
import { HeldMatrix } from './HeldMatrix.tsx';
import { SameScores } from './SameScores.tsx';
import { WhoseReplies } from './WhoseReplies.tsx';

function title(count: number): string {
  return count < 2 ? say('compare_title_empty') : say('compare_title', { count });
}

/** The replies of several parties side by side: who holds what, and where they do not agree. */
export function CompareView() {
  const count = replies.value.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header class="wrap compare-head">
        <h1 ref={heading} tabIndex={-1} data-testid="compare-title">
          {title(count)}
        </h1>
        {count === 0 && <p class="plain">{say('compare_empty')}</p>}
        {count === 1 && <p class="plain">{say('compare_single')}</p>}
        {count > 0 && <ComparedReplies />}
      </header>
      {count > 1 && (
        <div class="wrap compare">
          <WhoseReplies />
          <Contradictions />
          <SameScores />
          <HeldMatrix />
        </div>
      )}
      <OpenReply
        title={say(count === 0 ? 'kept_none_open' : 'compare_open')}
        quiet={count > 1}
        beside="beside"
      />
    </>
  );
}
