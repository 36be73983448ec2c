import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { FATAL_CODES } from '../../read/warning.ts';
import { isWelcome } from '../../extension/opening.ts';
import type { ReplyResult } from '../../report/decode-reply.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { say } from '../shared/say.ts';
import { isFilling } from '../shared/use-gradual.ts';
import { sayDay } from '../../rights/say-day.ts';
import { OpenKept } from './open/OpenKept.tsx';
import { OpenReply } from './open/OpenReply.tsx';
import { Problems } from './open/Problems.tsx';
import { ReadingProgress } from './open/ReadingProgress.tsx';
import { takeAnywhere } from './open/take-anywhere.ts';
import { Welcome } from './open/Welcome.tsx';
import { RepliesBar } from './replies/RepliesBar.tsx';
import { keptAs, keptWaits } from './state/kept.ts';
import { isLocked } from './state/locks.ts';
import { currentReply } from './state/replies.ts';
import { phase, report } from './state/session.ts';
import { view } from './state/view.ts';
import { Views } from './Views.tsx';

/** What is made from a report, listed after it. */
const VIEWS = ['letters', 'compare'] as const;

function NothingRead({ result }: { readonly result: ReplyResult }) {
  // What is wrong with a page is no news where the whole file cannot be read.
  const fatal = result.warnings.filter(({ code }) => FATAL_CODES.has(code));
  const stopped = fatal.length === 0 && result.warnings.some(({ code }) => code === 'cancelled');
  const locked = result.warnings.some(isLocked);
  return (
    <>
      <Problems
        warnings={fatal.length > 0 ? fatal : result.warnings}
        documents={[]}
        title={say(stopped ? 'report_stopped' : locked ? 'report_locked' : 'report_nothing_read')}
        isAll
      />
      <OpenReply title={say('report_open_again')} quiet={locked || stopped} />
    </>
  );
}

/** Whether the reply lies on this page or is still to come. */
function footWords(): string {
  if (phase.value.kind === 'empty') return say('report_foot_empty');
  if (report.value && keptAs()) return say('kept_foot');
  return say(report.value ? 'report_foot' : 'report_foot_opened');
}

/** The replies side by side; what shows them is loaded with the first look. */
function Compare() {
  const [Loaded, setLoaded] = useState<ComponentType>();
  useEffect(() => {
    void import('./compare/CompareView.tsx').then(({ CompareView }) => setLoaded(() => CompareView));
  }, []);
  return Loaded ? <Loaded /> : null;
}

/** Before a reply is open: what to know first, and the way to open one. */
function NothingOpen() {
  const isFirst = isWelcome(location.search);
  return (
    <>
      {isFirst && <Welcome isFirst />}
      <OpenReply {...(isFirst && { title: say('kept_none_open') })} quiet={isFirst} hasSample={false} />
      {!isFirst && <Welcome isFirst={false} />}
    </>
  );
}

function Content() {
  const now = phase.value;
  if (now.kind === 'empty' && keptWaits.value) return <OpenKept />;
  if (now.kind === 'reading') return <ReadingProgress progress={now.progress} />;
  if (view.value === 'compare' && (now.kind === 'empty' || now.result.report)) return <Compare />;
  if (now.kind === 'done') {
    const { result } = now;
    return result.report ? (
      <Views key={currentReply.value} report={result.report} result={result} />
    ) : (
      <NothingRead result={result} />
    );
  }
  return (
    <>
      {now.gone && <p class="wrap gone">{say('report_gone')}</p>}
      <NothingOpen />
    </>
  );
}

/** The report page: it takes a file, shows how far reading has come, and then what the reply says. */
export function App() {
  const [over, setOver] = useState(false);
  // Before the page is seen: a file may be dropped on it at once.
  useLayoutEffect(() => takeAnywhere(say('report_paste_name'), setOver), []);
  // Without the file's name: a browser keeps the titles of pages that were open.
  const headline = report.value && say('report_title');
  useEffect(() => {
    document.title = headline ?? say('extension_name');
  }, [headline]);
  return (
    <div class={over ? 'page dropping' : 'page'}>
      {view.value === 'report' && report.value && report.value.fields.length > 0 && (
        <a class="skip" href="#readings-h">
          {say('report_skip', { count: report.value.figures.held })}
        </a>
      )}
      <Masthead
        current="report"
        {...(report.value && {
          views: VIEWS.map((name) => ({
            name,
            address: `#${name}`,
            label: say(`page_nav_${name}`),
            isCurrent: view.value === name,
          })),
        })}
      />
      <RepliesBar />
      <main aria-busy={isFilling}>
        <Content />
      </main>
      <footer class="wrap foot-p">
        <p>
          {footWords()}
          {report.value && ` ${say('report_foot_made', { date: sayDay(report.value.made.glossaryDate) })}`}
        </p>
      </footer>
    </div>
  );
}
