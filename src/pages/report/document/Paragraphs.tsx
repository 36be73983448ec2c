import { useEffect, useRef } from 'preact/hooks';
import type { DocumentInfo, Paragraph } from '../../../read/document.ts';
import { shown } from '../state/shown.ts';
import { MarginSign } from './MarginSign.tsx';
import { lineOf, readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';

interface ParagraphsProps {
  readonly document: DocumentInfo;
  readonly paragraphs: readonly Paragraph[];
}

/** A letter or a mail as text, with the lit paragraph marked. */
export function Paragraphs({ document, paragraphs }: ParagraphsProps) {
  const box = useRef<HTMLElement>(null);
  const lit = shown.value?.where;
  const litLine = lit && lit.document === document.id && lit.kind !== 'cell' ? lineOf(lit) : undefined;
  const places = readingsByPlace.value.get(document.id);
  useEffect(() => {
    if (box.current) scrollToLit(box.current);
  }, [litLine, paragraphs]);
  return (
    <section class="sheet text-sheet" aria-label={document.name} ref={box}>
      {paragraphs.map(({ number, text, heading }) => {
        const here = places?.get(number) ?? [];
        return (
          <div key={number} class={litLine === number ? 'text-line lit-line' : 'text-line'}>
            {here.map((reading) => (
              <MarginSign key={reading.id} reading={reading} />
            ))}
            {heading ? <p class="text-heading">{text}</p> : <p>{text}</p>}
          </div>
        );
      })}
    </section>
  );
}
