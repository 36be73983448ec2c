import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { type Data, DataTable } from './DataTable.tsx';
import { type Drawing, drawPlot } from './draw-plot.ts';
import { useRoom } from './room.ts';
import { savePng, saveSvg } from './save-picture.ts';

interface FigureProps {
  readonly caption: string;
  readonly note?: string;
  readonly data: Data;
  /** What is drawn. It must change only with the figures. */
  readonly options: Drawing;
}

/** A plot with its table, to be saved as a drawing, as a picture and as data. */
export function Figure({ caption, note, data, options }: FigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom();
  useEffect(() => {
    let isGone = false;
    async function draw(): Promise<void> {
      const drawing = await drawPlot(options, room);
      if (isGone || !place.current) return;
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', caption);
      place.current.replaceChildren(drawing);
    }
    void draw();
    return () => {
      isGone = true;
    };
  }, [options, caption, room]);
  function drawn(): SVGSVGElement | undefined {
    const [drawing] = place.current?.children ?? [];
    return drawing instanceof SVGSVGElement ? drawing : undefined;
  }
  return (
    <figure class="plot" data-testid="plot">
      <figcaption>{caption}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="drawing" ref={place} tabIndex={0} aria-label={say('study_plot_of', { caption })} />
      {note !== undefined && <p class="note">{note}</p>}
      <p class="table-acts no-print">
        <button
          class="btn-3"
          type="button"
          onClick={() => {
            const drawing = drawn();
            if (drawing) void savePng(data.name, drawing);
          }}
        >
          {say('study_plot_png')}
          <span class="vh"> {caption}</span>
        </button>
        <button
          class="btn-3"
          type="button"
          onClick={() => {
            const drawing = drawn();
            if (drawing) saveSvg(data.name, drawing);
          }}
        >
          {say('study_plot_svg')}
          <span class="vh"> {caption}</span>
        </button>
      </p>
      <details>
        <summary>{say('study_plot_table')}</summary>
        <DataTable data={data} caption={caption} />
      </details>
    </figure>
  );
}
