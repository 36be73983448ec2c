import type { Figures } from '../../../report/report.ts';
import { say } from '../../shared/say.ts';
import { LOCALE } from '../../../rights/locale.ts';

/** Four figures, never more. */
export function FourFigures({ figures }: { readonly figures: Figures }) {
  const { held, people, guesses, unexplained, withoutSource } = figures;
  const heldWords = people > 1 ? 'report_figure_held_people' : 'report_figure_held';
  const four = [
    { number: held, words: say(heldWords, { count: held }) },
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
            <dd class="num">{number.toLocaleString(LOCALE)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
