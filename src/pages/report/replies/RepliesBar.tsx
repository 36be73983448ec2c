import { replyNames } from '../../../report/compare/reply-names.ts';
import { say } from '../../shared/say.ts';
import { currentReply, replies } from '../state/replies.ts';
import { report, showReply } from '../state/session.ts';
import { goToView, view } from '../state/view.ts';

/**
 * The replies that are open in this tab, to change between them. One that is on the page already needs no
 * bar: its name heads the report.
 */
export function RepliesBar() {
  const open = replies.value;
  if (open.length === 0 || (open.length === 1 && report.value)) return null;
  const names = replyNames(open.map((reply) => reply.report));
  const comparing = view.value === 'compare';
  return (
    <nav class="wrap replies-bar no-print" aria-label={say('compare_bar')}>
      <ul>
        {open.map(({ id }, index) => (
          <li key={id}>
            <button
              class="btn-3"
              type="button"
              aria-current={!comparing && id === currentReply.value ? 'page' : undefined}
              onClick={() => {
                showReply(id);
                goToView('report');
              }}
            >
              {names[index]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
