import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReplyResult } from '../../report/decode-reply.ts';
import type { Report } from '../../report/report.ts';
import { say } from '../shared/say.ts';
import { ReportView } from './ReportView.tsx';
import { view } from './state/view.ts';

type View = ComponentType<{ readonly report: Report }>;

async function loadLetters(): Promise<View> {
  return (await import('./letters/LettersView.tsx')).LettersView;
}

/** A view that is loaded by whoever opens it first. */
function Loaded({ load, report }: { readonly load: () => Promise<View>; readonly report: Report }) {
  const [loaded, setLoaded] = useState<{ readonly View: View }>();
  useEffect(() => {
    void load().then((View) => setLoaded({ View }));
  }, [load]);
  if (!loaded) return <p class="wrap loading">{say('letters_loading')}</p>;
  return <loaded.View report={report} />;
}

interface ViewsProps {
  readonly report: Report;
  readonly result: ReplyResult;
}

/** The report, or what is made from it. The report stays as it was left while another view is open. */
export function Views({ report, result }: ViewsProps) {
  return (
    <>
      <div hidden={view.value !== 'report'}>
        <ReportView report={report} result={result} />
      </div>
      {view.value === 'letters' && <Loaded load={loadLetters} report={report} />}
    </>
  );
}
