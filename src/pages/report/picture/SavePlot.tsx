import { useState } from 'preact/hooks';
import type { Plot } from '../../../report/picture/plot.ts';
import { say } from '../../shared/say.ts';
import type { PlotFormat } from './save-plot.ts';

interface SavePlotProps {
  /** Names the file. */
  readonly name: string;
  /** What the picture shows, for those who hear the buttons and do not see it. */
  readonly title: string;
  /** Made only when it is asked for. */
  readonly plot: () => Plot;
}

/** Saves a picture of the page as a file of its own. */
export function SavePlot({ name, title, plot }: SavePlotProps) {
  const [failed, setFailed] = useState(false);
  async function save(format: PlotFormat): Promise<void> {
    const { savePlot } = await import('./save-plot.ts');
    setFailed(!(await savePlot(name, plot(), format)));
  }
  return (
    <p class="save-plot no-print" data-testid={`save-${name}`}>
      <button class="btn-3" type="button" onClick={() => void save('png')}>
        {say('report_plot_png')}
        <span class="vh">: {title}</span>
      </button>
      <button class="btn-3" type="button" onClick={() => void save('svg')}>
        {say('report_plot_svg')}
        <span class="vh">: {title}</span>
      </button>
      <output>{failed && say('report_plot_failed')}</output>
    </p>
  );
}
