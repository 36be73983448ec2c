import { say } from '../../shared/say.ts';
import { sayDay } from '../../../rights/say-day.ts';
import { comparison, names } from '../state/comparison.ts';
import { replies } from '../state/replies.ts';
import { closeReply, showReply } from '../state/session.ts';
import { goToView } from '../state/view.ts';

/** The button goes with its reply, so the focus is given to what stays. */
function close(id: number): void {
  closeReply(id);
  document.querySelector<HTMLElement>('.compare-head h1')?.focus();
}

/** The replies that are open, each with how much it holds. */
export function ComparedReplies() {
  const described = comparison.value.replies;
  return (
    <>
      <ul class="compared">
        {replies.value.map(({ id }, index) => {
          const reply = described[index];
          const name = names.value[index];
          return (
            <li key={id} class={`p-${reply?.party?.id ?? ''}`} data-testid="compared-reply">
              <p>
                <span class="sw" aria-hidden="true" /> <strong>{name}</strong>{' '}
                <span class="num">{say('compare_held', { count: reply?.held ?? 0 })}</span>
                {reply?.date && <span>, {sayDay(reply.date)}</span>}
                {reply && reply.file !== name && <span class="file">{reply.file}</span>}
              </p>
              <button
                class="btn-3"
                type="button"
                onClick={() => {
                  showReply(id);
                  goToView('report');
                }}
              >
                {say('compare_show')}
                <span class="vh">: {name}</span>
              </button>
              <button class="btn-3" type="button" onClick={() => close(id)}>
                {say('compare_close')}
                <span class="vh">: {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="note">{say('compare_memory')}</p>
    </>
  );
}
