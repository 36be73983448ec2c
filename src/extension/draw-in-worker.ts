/** A canvas as pdf.js passes it about. */
interface PaperInWorker {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Makes the canvases that pdf.js draws parts of a page on. A worker has no document to ask for them. */
class WorkerCanvasFactory {
  create(width: number, height: number): PaperInWorker {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: PaperInWorker, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(paper: PaperInWorker): void {
    // A canvas without room gives its memory back at once.
    this.reset(paper, 0, 0);
    paper.canvas = null;
    paper.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

/** Filters of colours are made with SVG, which a worker cannot do: the page is drawn without them. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addKnockoutFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  addSelectionHCMFilter = (): string => 'none';
  addSelectionFilter = (): string => 'none';
  createSelectionStyle = (): null => null;
  destroy(): void {}
}

/** What pdf.js needs to draw a page where there is no document; nothing where there is one. */
export function drawInWorker(): { CanvasFactory?: object; FilterFactory?: object } {
  if ('document' in globalThis) return {};
  return { CanvasFactory: WorkerCanvasFactory, FilterFactory: NoFilters };
}
