import { replyNames } from '../../../report/compare/reply-names.ts';
import { say } from '../../shared/say.ts';
import { staysInReadings } from '../state/filter.ts';
import { currentReply, replies } from '../state/replies.ts';
import { showReply } from '../state/session.ts';

/** Whose reply the readings are from, where several are open. What was searched for is searched for in the other too. */
export function ReplySelect() {
  const open = replies.value;
  if (open.length < 2) return null;
  const names = replyNames(open.map((reply) => reply.report));
  return (
    <div>
      <label for="reply">{say('report_from_reply')}</label>
      <select
        id="reply"
        value={currentReply.value}
        onChange={(event) => {
          staysInReadings.value = true;
          showReply(Number(event.currentTarget.value));
        }}
      >
        {open.map(({ id, report }, index) => (
          <option key={id} value={id}>
            {say('report_from_reply_of', { name: names[index] ?? '', count: report.fields.length })}
          </option>
        ))}
      </select>
    </div>
  );
}
