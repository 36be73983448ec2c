import { say } from '../../shared/say.ts';
import { cancel, type Progress } from '../state/session.ts';

/** How far the reading has come, and the way to stop it. */
export function ReadingProgress({ progress }: { readonly progress: Progress }) {
  const { done, of, found } = progress;
  const known = of > 0;
  return (
    <section class="wrap reading-now" data-testid="progress" aria-labelledby="progress-h">
      <h1 id="progress-h">{say('report_reading')}</h1>
      <progress {...(known && { value: done, max: of })} aria-label={say('report_reading_bar')} />
      <output>
        {known ? say('report_reading_done', { done, of }) : say('report_reading_begin')}{' '}
        {found > 0 && say('report_reading_found', { count: found })}
      </output>
      <p>
        <button class="btn-2" type="button" onClick={cancel}>
          {say('report_reading_stop')}
        </button>
      </p>
    </section>
  );
}
