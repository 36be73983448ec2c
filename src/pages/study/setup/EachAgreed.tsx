import { LOCALE } from '../../../rights/locale.ts';
import { say } from '../../shared/say.ts';
import { agreedReplies, consents, replies } from '../state/pile.ts';

/** Replies that get a box each; who has more writes a list. */
const MOST = 500;

/** As a list of files stands: 2 before 10. */
const BY_NAME = new Intl.Collator(LOCALE, { numeric: true });

/** Says that the person of a reply agreed until a day (empty for no end), or that they did not. */
function agree(name: string, until: string | undefined): void {
  const agreed = new Map(agreedReplies.value);
  if (until === undefined) agreed.delete(name);
  else agreed.set(name, until);
  agreedReplies.value = agreed;
}

function OneReply({ name }: { readonly name: string }) {
  const until = agreedReplies.value.get(name);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={until !== undefined}
          onChange={(event) => agree(name, event.currentTarget.checked ? '' : undefined)}
        />
        <span class="theirs">{name}</span>
      </label>
      {until !== undefined && (
        <label class="until">
          {say('study_consent_each_until')} <span class="vh">{name}</span>
          <input
            type="date"
            value={until}
            onChange={(event) => {
              // A day that is half typed has no value: it is no last day yet, and no consent without end either.
              if (!event.currentTarget.validity.badInput) agree(name, event.currentTarget.value);
            }}
          />
        </label>
      )}
      {consents.value.get(name) === 'ended' && <span class="note">{say('study_consent_each_ended')}</span>}
    </li>
  );
}

/** A box for each reply: ticked where its person agreed to use and to sharing, with the day until when. None is ticked to begin with. */
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
          onClick={() => {
            const agreed = agreedReplies.value;
            agreedReplies.value = new Map(shown.map(({ name }) => [name, agreed.get(name) ?? '']));
          }}
        >
          {say('study_consent_each_all')}
        </button>{' '}
        <button class="btn-3" type="button" onClick={() => (agreedReplies.value = new Map())}>
          {say('study_consent_each_clear')}
        </button>
      </p>
      <ul aria-describedby="each-note" data-testid="each-agreed">
        {shown.map(({ name }) => (
          <OneReply key={name} name={name} />
        ))}
      </ul>
      {replies.value.length > MOST && (
        <p class="note">{say('study_consent_each_more', { count: replies.value.length - MOST })}</p>
      )}
    </div>
  );
}
