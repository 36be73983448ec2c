import { caseAddress, mayHoldReply, replyAddress } from '../../extension/kept/kept-address.ts';
import type { KeptHead } from '../../extension/kept/kept-head.ts';
import { factsOf, titleOf } from '../shared/kept-words.ts';
import { say } from '../shared/say.ts';
import { forgetOne } from '../shared/kept-list.ts';

/** One kept case. */
export function KeptItem({ head }: { readonly head: KeptHead }) {
  const title = titleOf(head);
  return (
    <li data-testid="kept-item">
      <div>
        <h2>{title}</h2>
        <p>{factsOf(head)}</p>
        {head.name && head.name.files.length > 0 && <p class="theirs">{head.name.files.join(', ')}</p>}
      </div>
      <p class="acts">
        <a class="btn-2" href={caseAddress(head.id)}>
          {say('kept_see_case')}
          <span class="vh">: {title}</span>
        </a>
        {mayHoldReply(head) && (
          <a class="btn-2" href={replyAddress(head.id)}>
            {say('kept_open')}
            <span class="vh">: {title}</span>
          </a>
        )}
        <button class="btn-3" type="button" onClick={() => void forgetOne(head.id)}>
          {say('kept_forget')}
          <span class="vh">: {title}</span>
        </button>
      </p>
    </li>
  );
}
