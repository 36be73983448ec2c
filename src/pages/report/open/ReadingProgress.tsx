import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import type { Progress } from '../state/progress.ts';
import { cancel, files, isStopping } from '../state/session.ts';
import { FirstReadings } from './FirstReadings.tsx';
import { progressWords } from './progress-words.ts';
import { useSlowly } from './use-slowly.ts';

/** How often it is read out how far the reading is. */
const READ_OUT_MS = 5000;

/** Which file is read, and what in it: names as they were given. */
function WhichFile({ progress }: { readonly progress: Progress }) {
  const { file, levels } = progress;
  if (!file) return null;
  const inner = levels.slice(1).map(({ name }) => name);
  return (
    <>
      <p class="reading-file">
        {file.of > 1 && `${say('report_reading_file', { number: file.number, of: file.of })} `}
        <span class="theirs">{file.name}</span>
      </p>
      {inner.length > 0 && (
        <p class="reading-file">
          {say('report_reading_inside')} <span class="theirs">{inner.join(' › ')}</span>
        </p>
      )}
    </>
  );
}

function whatNow({ levels, share }: Progress): string {
  if (isStopping.value) return say('report_reading_stopping');
  if (share >= 1) return say('report_reading_last');
  const last = levels.at(-1);
  return last ? progressWords(last) : say('report_reading_begin');
}

/** How far the reading has come, the first readings, and the way to stop it. */
export function ReadingProgress({ progress }: { readonly progress: Progress }) {
  const { share, found, first } = progress;
  const words = whatNow(progress);
  const count = found > 0 ? ` ${say('report_reading_found', { count: found })}` : '';
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone; from here the next step is the way to stop.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const said = useSlowly(words + count, READ_OUT_MS);
  return (
    <section class="wrap reading-now" data-testid="progress" aria-labelledby="progress-h">
      <h1 id="progress-h" ref={heading} tabIndex={-1}>
        {say('report_reading', { count: Math.max(1, files.value.length) })}
      </h1>
      <WhichFile progress={progress} />
      <progress {...(share > 0 && { value: share, max: 1 })} aria-label={say('report_reading_bar')} />
      <p class="num" aria-hidden="true">
        {words}
        {count}
      </p>
      <output class="vh">{said}</output>
      <p>
        <button class="btn-2" type="button" data-testid="stop" onClick={cancel}>
          {say(isStopping.value ? 'report_reading_stop_now' : 'report_reading_stop')}
        </button>
      </p>
      <FirstReadings readings={first} />
    </section>
  );
}
