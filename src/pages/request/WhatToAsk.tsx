import { REQUEST_ITEMS } from '../../rights/letters/draft-requests.ts';
import { say, sayMessage } from '../shared/say.ts';
import { plan, replan } from './state.ts';
import { withOrWithout } from '../shared/with-or-without.ts';

/** What is asked for beside the copy itself. All of it at first: it is what replies leave out. */
export function WhatToAsk() {
  const { without } = plan.value;
  return (
    <section class="choices" aria-labelledby="what-h">
      <h2 id="what-h">{say('request_what')}</h2>
      <fieldset>
        <legend>{say('request_what_note')}</legend>
        {REQUEST_ITEMS.map((id) => (
          <label key={id} class="opt">
            <input
              type="checkbox"
              name="item"
              value={id}
              checked={!without.has(id)}
              onChange={({ currentTarget }) =>
                replan({ without: new Set(withOrWithout(without, id, !currentTarget.checked)) })
              }
            />
            <b>{sayMessage({ id: `request_item_${id.replace('ask-', '').replaceAll('-', '_')}` })}</b>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
