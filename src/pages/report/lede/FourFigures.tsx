import type { Figures } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';

/** Four figures, never more. */
export function FourFigures({ figures }: { readonly figures: Figures }) {
  const { held, guesses, unexplained, withoutSource } = figures;
  const four = [
    { number: held, words: say('report_figure_held', { count: held }) },
    { number: guesses, words: say('report_figure_guesses', { count: guesses }) },
    { number: unexplained, words: say('report_figure_unexplained', { count: unexplained }) },
    { number: withoutSource, words: say('report_figure_no_source', { count: withoutSource }) },
  ];
  return (
    <section class="wrap figs" aria-label={say('report_figures')} data-testid="figures">
      <dl>
        {four.map(({ number, words }, index) => (
          <div key={index}>
            <dt>{words}</dt>
            <dd class="num">{number.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
