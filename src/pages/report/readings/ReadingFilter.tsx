import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../../report/report.ts';
import { afterPaint } from '../../shared/after-paint.ts';
import { say } from '../../shared/say.ts';
import { Sign } from '../../shared/Sign.tsx';
import { StatusMark, statusWord } from '../../shared/StatusMark.tsx';
import {
  countMatching,
  onlyOpen,
  people,
  person,
  query,
  STATUSES,
  tally,
  tick,
  ticked,
} from '../state/filter.ts';
import { ownEvents } from '../state/events.ts';
import { PersonSelect } from './PersonSelect.tsx';
import { ReplySelect } from './ReplySelect.tsx';

/** How long typing must have stopped before the count is told. */
const QUIET_MS = 300;

function countWords({ fields, figures }: Report): string {
  const count = countMatching.value;
  const total = fields.length;
  const events = ownEvents.value.length;
  if (count + events === 0) return say('report_filter_none');
  if (count < total) {
    const some = say('report_filter_some', { count, total });
    return events > 0 ? `${some} ${say('report_filter_events', { count: events })}` : some;
  }
  // The headline counts what is held; without a word on the rest, the two numbers would not agree.
  const all = say('report_filter_all', { count });
  return figures.absent > 0 ? `${all} ${say('report_filter_absent', { count: figures.absent })}` : all;
}

/** Says how many readings are left, once the reader pauses. */
function FilterCount({ report }: { readonly report: Report }) {
  const now = countWords(report);
  const [told, setTold] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setTold(now), QUIET_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return <output class="live">{told}</output>;
}

/** What each sign means, in a sentence. */
function SignLegend() {
  return (
    <details class="signs">
      <summary>{say('report_signs')}</summary>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{say(`page_means_${status}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Which person's readings to show, where the file has rows about several. */
function PersonChoice() {
  if (people.value.length === 0) return null;
  return (
    <PersonSelect
      id="person"
      label={say('report_person')}
      none={say('report_person_all', { count: people.value.length })}
      value={person.value}
      onChoose={(subject) => {
        person.value = subject;
      }}
    />
  );
}

/** The field for words. What is typed is seen before the list follows it: of thousands, that takes a moment. */
function WordField() {
  const applied = query.value;
  const [typed, setTyped] = useState(applied);
  useEffect(() => setTyped(applied), [applied]);
  return (
    <input
      id="q"
      type="search"
      autocomplete="off"
      value={typed}
      onInput={(event) => {
        const words = event.currentTarget.value;
        setTyped(words);
        afterPaint(() => {
          query.value = words;
        });
      }}
    />
  );
}

/** Find a word, only what needs an answer, and how sure we are. */
export function ReadingFilter({ report }: { readonly report: Report }) {
  return (
    <search class="filter no-print">
      <div class="find">
        <div>
          <label for="q">{say('report_find')}</label>
          <WordField />
        </div>
        <ReplySelect />
        <PersonChoice />
        <label class="only">
          <input
            type="checkbox"
            checked={onlyOpen.value}
            onChange={(event) => {
              onlyOpen.value = event.currentTarget.checked;
            }}
          />
          {say('report_only_open')}
        </label>
      </div>
      <fieldset>
        <legend>{say('report_how_sure')}</legend>
        <div class="chips">
          {STATUSES.map((status) => (
            <label key={status} class={status}>
              <input
                type="checkbox"
                name="status"
                value={status}
                checked={ticked.value.has(status)}
                onChange={(event) => tick(status, event.currentTarget.checked)}
              />
              <Sign name={status} />
              <span>{statusWord(status)}</span> <span class="num">{tally.value.get(status) ?? 0}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FilterCount report={report} />
      <SignLegend />
    </search>
  );
}
