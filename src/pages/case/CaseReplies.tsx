import { useId, useRef, useState } from 'preact/hooks';
import type { CaseReply } from '../../report/case/case.ts';
import { without } from '../../report/case/case.ts';
import { isPlainDate } from '../../rights/clock/plain-date.ts';
import { sayDay } from '../../rights/say-day.ts';
import { saveBlob } from '../shared/save-file.ts';
import { say, sayMessage } from '../shared/say.ts';
import { replyLink } from './reply-link.ts';
import { addReply, change, current, head, isChanged, today } from './state.ts';

function Files({ files }: Pick<CaseReply, 'files'>) {
  return (
    <ul class="files">
      {files.map(({ name, bytes }, index) => (
        <li key={index}>
          <span class="theirs">{name}</span>{' '}
          <button
            class="btn-3 no-print"
            type="button"
            onClick={() => saveBlob(name.replace(/^.*[/\\]/, ''), new Blob([new Uint8Array(bytes)]))}
          >
            {say('case_save_file')}
            <span class="vh">: {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ReplyProps {
  readonly reply: CaseReply;
  readonly at: number;
  readonly onTakeOut: () => void;
}

function Reply({ reply, at, onTakeOut }: ReplyProps) {
  const { files, outcome, day } = reply;
  const title = sayMessage({ id: `case_event_reply_${(outcome ?? 'unread').replaceAll('-', '_')}` });
  return (
    <li id={`reply-${at + 1}`} tabIndex={-1} data-testid="case-reply">
      <h3>{title}</h3>
      <p class="note">{day === undefined ? say('case_no_day') : sayDay(day)}</p>
      <Files files={files} />
      <p class="acts no-print">
        <a class="btn-2" {...replyLink(at)}>
          {say('case_open_reply')}
          <span class="vh">: {title}</span>
        </a>
        <button class="btn-3" type="button" onClick={onTakeOut}>
          {say('case_take_out')}
          <span class="vh">: {title}</span>
        </button>
      </p>
    </li>
  );
}

/** Files that came as one reply, and the day on which they came. */
function AddReply() {
  const id = useId();
  const [day, setDay] = useState(today);
  const [lost, setLost] = useState<readonly string[]>([]);
  return (
    <div class="add no-print">
      <div class="f">
        <label for={`${id}-day`}>{say('case_came_on')}</label>
        <input
          id={`${id}-day`}
          type="date"
          min="2000-01-01"
          max={today}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <div class="f">
        <label for={`${id}-files`}>{say('case_add_reply')}</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          disabled={!isPlainDate(day) || day > today}
          onChange={({ currentTarget }) => {
            const files = Array.from(currentTarget.files ?? []);
            currentTarget.value = '';
            if (files.length > 0) void addReply(files, day).then(setLost);
          }}
        />
      </div>
      <p role="alert">{lost.length > 0 && say('case_not_added', { files: lost.join(', ') })}</p>
    </div>
  );
}

/** What came back. Each is read in its report, by what is known today. */
export function CaseReplies() {
  const { replies } = current.value;
  const title = useRef<HTMLHeadingElement>(null);
  function takeOut(at: number): void {
    change(without(current.value, 'replies', at));
    // The button that was pressed goes with what it took out.
    title.current?.focus();
  }
  return (
    <section aria-labelledby="replies-h">
      <h2 id="replies-h" ref={title} tabIndex={-1}>
        {say('case_replies')}
      </h2>
      {replies.length === 0 && <p>{say('case_replies_none')}</p>}
      {replies.length > 0 && (!head.value || isChanged.value) && (
        <p class="note">{say('case_open_in_tab')}</p>
      )}
      <ol class="case-list">
        {replies.map((reply, at) => (
          <Reply key={at} reply={reply} at={at} onTakeOut={() => takeOut(at)} />
        ))}
      </ol>
      <AddReply />
    </section>
  );
}
