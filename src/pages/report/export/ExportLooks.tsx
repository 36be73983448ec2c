import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/say.ts';
import { showPageIn } from './show-page.ts';

/** How a page that is to be saved will look, before it is written. */
export function ExportLooks({ html }: { readonly html: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(true);
  useEffect(() => {
    if (box.current) setWhole(showPageIn(box.current, html));
  }, [html]);
  return (
    <>
      <h4 id="export-looks-h">{say('export_looks')}</h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section class="looks" tabIndex={0} aria-labelledby="export-looks-h" data-testid="export-looks">
        <div ref={box} />
      </section>
      {!isWhole && <p class="note">{say('export_looks_part')}</p>}
    </>
  );
}
