import { findLaw } from '../../../rights/find-law.ts';
import { say } from '../../shared/say.ts';
import { openFromAddress } from '../state/session.ts';

const CHECKS = ['offline', 'tools'] as const;

interface WelcomeProps {
  /** The extension was installed just now: this is what the page is about. Else it stands below the chooser. */
  readonly isFirst: boolean;
}

/** What a reply is, that nothing leaves the machine and how to see that, and the sample: half a minute to read. */
export function Welcome({ isFirst }: WelcomeProps) {
  return (
    <section
      class={isFirst ? 'wrap welcome' : 'wrap welcome below'}
      aria-label={say('welcome_label')}
      data-testid="welcome"
    >
      {isFirst && (
        <>
          <h1>{say('welcome_title')}</h1>
          <p class="plain">{say('welcome_lede')}</p>
        </>
      )}
      <div class="welcome-parts">
        <section aria-labelledby="welcome-reply">
          <h2 id="welcome-reply">{say('welcome_reply')}</h2>
          <p>{say('welcome_reply_is', { law: findLaw('art-15-1')?.article ?? '' })}</p>
          <p>{say('welcome_reply_looks')}</p>
          <p>
            <a href="request.html">{say('welcome_reply_ask')}</a>
          </p>
        </section>
        <section aria-labelledby="welcome-local">
          <h2 id="welcome-local">{say('welcome_local')}</h2>
          <p>{say('welcome_local_is')}</p>
          <ul>
            {CHECKS.map((check) => (
              <li key={check}>{say(`welcome_check_${check}`)}</li>
            ))}
          </ul>
          <p>
            <a href="options.html">{say('welcome_check_more')}</a>
          </p>
        </section>
        <section aria-labelledby="welcome-sample">
          <h2 id="welcome-sample">{say('welcome_sample')}</h2>
          <p>{say('welcome_sample_is')}</p>
          <p>
            <button
              class={isFirst ? 'btn' : 'btn-2'}
              type="button"
              onClick={() => void openFromAddress('?sample', 'instead')}
            >
              {say('report_sample')}
            </button>
          </p>
        </section>
      </div>
    </section>
  );
}
