import type { RefObject } from 'preact';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { say } from '../../../shared/say.ts';
import type { FindSource, FindUnit } from './find-sources.ts';

/** The words of a page as the layer over its drawing has them: a line's end parts two words. */
async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** Lets the pages of a PDF be searched. Their words are kept, so that the second search need not read them again. */
export function searchPages(
  pdf: PDFDocumentProxy | undefined,
  pages: RefObject<HTMLElement | null>,
): FindSource {
  const texts: string[] = [];
  async function* units(): AsyncGenerator<FindUnit> {
    for (let number = 1; number <= (pdf?.numPages ?? 0); number++) {
      // A page that cannot be read has nothing to be found.
      const text = texts[number] ?? (pdf ? await textOf(pdf, number).catch(() => '') : '');
      texts[number] = text;
      yield { key: String(number), text };
    }
  }
  return {
    units,
    reveal: (key) => {
      const page = pages.current?.querySelector<HTMLElement>(`[data-page="${key}"]`);
      const desk = page?.closest<HTMLElement>('.desk');
      if (!page || !desk) return;
      const top = page.getBoundingClientRect().top - desk.getBoundingClientRect().top;
      const isInView = top < desk.clientHeight && top + page.offsetHeight > 0;
      if (!isInView) desk.scrollTop += top;
    },
    placeOf: (key) => say('report_place_page', { page: Number(key) }),
    isPart: false,
  };
}
