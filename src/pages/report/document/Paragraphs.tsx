import { useEffect, useRef } from 'preact/hooks';
import type { DocumentInfo, Paragraph } from '../../../read/document.ts';
import type { Reading } from '../../../decode/reading.ts';
import { say } from '../../shared/say.ts';
import { useGradual } from '../../shared/use-gradual.ts';
import { shown } from '../state/shown.ts';
import { MailHead, mailHeadOf } from './MailHead.tsx';
import { MarginSign } from './MarginSign.tsx';
import { lineOf, readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';

/** Paragraphs that are put on the page in one go. */
const PARAGRAPHS_A_STEP = 60;

interface LineProps {
  readonly document: DocumentInfo;
  readonly paragraph: Paragraph;
  readonly readings: readonly Reading[];
  readonly lit: boolean;
}

function Line({ document, paragraph, readings, lit }: LineProps) {
  const { text, heading, quoted, hidden } = paragraph;
  const head = mailHeadOf(document, paragraph);
  const classes = ['text-line', lit && 'lit-line', quoted && 'quoted', hidden && 'unseen'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {readings.map((reading) => (
        <MarginSign key={reading.id} reading={reading} />
      ))}
      {quoted && <span class="vh">{say('report_text_quoted')} </span>}
      {hidden && <span class="unseen-note">{say('report_text_hidden')} </span>}
      {head ? <MailHead lines={head} /> : <p class={heading ? 'text-heading' : undefined}>{text}</p>}
    </div>
  );
}

interface ParagraphsProps {
  readonly document: DocumentInfo;
  readonly paragraphs: readonly Paragraph[];
}

/** A letter or a mail as text, with the lit paragraph marked. */
export function Paragraphs({ document, paragraphs }: ParagraphsProps) {
  const box = useRef<HTMLElement>(null);
  const ready = useGradual(paragraphs.length, PARAGRAPHS_A_STEP);
  const lit = shown.value?.where;
  const litLine = lit && lit.document === document.id && lit.kind !== 'cell' ? lineOf(lit) : undefined;
  const places = readingsByPlace.value.get(document.id);
  const litIsHere = paragraphs.slice(0, ready).some(({ number }) => number === litLine);
  useEffect(() => {
    if (box.current && litIsHere) scrollToLit(box.current);
  }, [litLine, litIsHere]);
  return (
    <section class="sheet text-sheet" aria-label={document.name} ref={box}>
      {paragraphs.slice(0, ready).map((paragraph) => {
        const here = places?.get(paragraph.number)?.filter(({ where }) => where.kind !== 'cell');
        return (
          <Line
            key={paragraph.number}
            document={document}
            paragraph={paragraph}
            readings={here ?? []}
            lit={litLine === paragraph.number}
          />
        );
      })}
    </section>
  );
}
