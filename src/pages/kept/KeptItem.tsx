import type { KeptHead } from '../../extension/kept/kept-reply.ts';
import { factsOf, titleOf } from '../shared/kept-words.ts';
import { say } from '../shared/say.ts';
import { forgetOne } from './state.ts';

/** One kept reply. */
export function KeptItem({ head }: { readonly head: KeptHead }) {
  const title = titleOf(head);
  return (
    <li data-testid="kept-item">
      <div>
        <h2>{title}</h2>
        <p>{factsOf(head)}</p>
        {head.name && <p class="theirs">{head.name.files.join(', ')}</p>}
      </div>
      <p class="acts">
        <a class="btn-2" href={`report.html?${new URLSearchParams({ kept: head.id })}`}>
          {say('kept_open')}
          <span class="vh">: {title}</span>
        </a>
        <button class="btn-3" type="button" onClick={() => void forgetOne(head.id)}>
          {say('kept_forget')}
          <span class="vh">: {title}</span>
        </button>
      </p>
    </li>
  );
}
