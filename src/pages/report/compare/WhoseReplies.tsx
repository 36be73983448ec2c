import { whoseWords } from '../../../report/compare/comparison-words.ts';
import { say, sayMessage } from '../../shared/say.ts';
import { comparison, names, readingAt, stated } from '../state/comparison.ts';

/** Whether the replies look to be about one person, by what, and the reader's own word for it. */
export function WhoseReplies() {
  const { whose } = comparison.value;
  return (
    <section aria-labelledby="whose-h" class="whose">
      <h2 id="whose-h">{say('compare_whose')}</h2>
      <p class="plain" data-testid="whose">
        {sayMessage(whoseWords(whose))}
      </p>
      {whose.evidence.length > 0 && (
        <dl>
          {names.value.map((name, reply) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="theirs">
                {whose.evidence
                  .filter((place) => place.reply === reply)
                  .map((place) => (
                    <mark key={place.reading}>{readingAt(place)?.value}</mark>
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {whose.verdict !== 'same' && (
        <label class="state-same no-print">
          <input
            type="checkbox"
            checked={stated.value}
            onChange={(event) => {
              stated.value = event.currentTarget.checked;
            }}
          />
          {say('compare_whose_state')}
        </label>
      )}
    </section>
  );
}
