import { say } from '../../shared/say.ts';
import { agreedReplies, replies } from '../state/pile.ts';

/** Replies that get a box each; who has more writes a list. */
const MOST = 500;

/** As a list of files stands: 2 before 10. */
const BY_NAME = new Intl.Collator('en-GB', { numeric: true });

function tick(name: string, isTicked: boolean): void {
  const ticked = new Set(agreedReplies.value);
  if (isTicked) ticked.add(name);
  else ticked.delete(name);
  agreedReplies.value = ticked;
}

/** A box for each reply: ticked where its person agreed to use and to sharing. None is ticked to begin with. */
export function EachAgreed() {
  const shown = replies.value.toSorted((a, b) => BY_NAME.compare(a.name, b.name)).slice(0, MOST);
  if (shown.length === 0) return <p class="note">{say('study_consent_each_none')}</p>;
  return (
    <div class="each-agreed">
      <p class="note" id="each-note">
        {say('study_consent_each_note')}
      </p>
      <p class="acts">
        <button
          class="btn-3"
          type="button"
          onClick={() => (agreedReplies.value = new Set(shown.map(({ name }) => name)))}
        >
          {say('study_consent_each_all')}
        </button>{' '}
        <button class="btn-3" type="button" onClick={() => (agreedReplies.value = new Set())}>
          {say('study_consent_each_clear')}
        </button>
      </p>
      <ul aria-describedby="each-note" data-testid="each-agreed">
        {shown.map(({ name }) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={agreedReplies.value.has(name)}
                onChange={(event) => tick(name, event.currentTarget.checked)}
              />
              <span class="theirs">{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {replies.value.length > MOST && (
        <p class="note">{say('study_consent_each_more', { count: replies.value.length - MOST })}</p>
      )}
    </div>
  );
}
