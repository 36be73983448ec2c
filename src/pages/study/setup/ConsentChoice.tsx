import { CONSENT_COLUMNS } from '../../../study/reply-lists.ts';
import { say } from '../../shared/say.ts';
import { agreedCount, allAgreed, CONSENT_WAYS, consentBy, consentList, replies } from '../state/pile.ts';
import { EachAgreed } from './EachAgreed.tsx';
import { ListPicker } from './ListPicker.tsx';

function AllAgreed() {
  const { use, sharing, until } = allAgreed.value;
  return (
    <div class="all-agreed">
      <label>
        <input
          type="checkbox"
          checked={use}
          onChange={(event) => (allAgreed.value = { ...allAgreed.value, use: event.currentTarget.checked })}
        />
        {say('study_consent_use')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={sharing}
          onChange={(event) =>
            (allAgreed.value = { ...allAgreed.value, sharing: event.currentTarget.checked })
          }
        />
        {say('study_consent_sharing')}
      </label>
      <p class="field">
        <label for="until">{say('study_consent_until')}</label>
        <input
          type="date"
          id="until"
          value={until}
          onChange={(event) => (allAgreed.value = { ...allAgreed.value, until: event.currentTarget.value })}
        />
      </p>
    </div>
  );
}

/** What each person agreed to: by a list, said of each, or said of all. Without it, nothing is read. */
export function ConsentChoice() {
  const by = consentBy.value;
  return (
    <section class="step" aria-labelledby="consent-h">
      <h2 id="consent-h">{say('study_consent')}</h2>
      <p class="plain">{say('study_consent_note')}</p>
      <fieldset class="choice">
        <legend class="vh">{say('study_consent')}</legend>
        {CONSENT_WAYS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="consent"
              checked={by === one}
              onChange={() => (consentBy.value = one)}
            />
            {say(`study_consent_by_${one}`)}
          </label>
        ))}
      </fieldset>
      {by === 'all' ? (
        <AllAgreed />
      ) : by === 'each' ? (
        <EachAgreed />
      ) : (
        <ListPicker
          id="consents"
          words={say('study_consent_choose')}
          columns={CONSENT_COLUMNS}
          count={consentList.value?.length}
          onList={(rows) => (consentList.value = rows)}
        />
      )}
      {replies.value.length > 0 && (
        <output class="so-far" data-testid="agreed">
          {say('study_consent_count', { count: agreedCount.value, of: replies.value.length })}
        </output>
      )}
    </section>
  );
}
