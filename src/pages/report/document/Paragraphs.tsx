import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentInfo, Paragraph } from '../../../read/document.ts';
import type { Reading } from '../../../decode/reading.ts';
import { languageOf } from '../../shared/language-of.ts';
import { say } from '../../shared/say.ts';
import { pointed } from '../state/pointed.ts';
import { shown } from '../state/shown.ts';
import { unitName, useFindSource } from './find/find-sources.ts';
import { MailHead, mailHeadOf } from './MailHead.tsx';
import { MarginSign } from './MarginSign.tsx';
import { Pager } from './Pager.tsx';
import { lineOf, readingsByPlace } from './places.ts';
import { scrollToLit } from './scroll-to-lit.ts';
import { readingInCell, useValues } from './use-values.ts';

/** Paragraphs that are on the page at once: some twenty sheets of paper. */
const PARAGRAPHS_AT_ONCE = 300;

/** Where the lot begins that holds a paragraph. */
function startOf(at: number): number {
  return at - (at % PARAGRAPHS_AT_ONCE);
}

interface LineProps {
  readonly document: DocumentInfo;
  readonly paragraph: Paragraph;
  readonly readings: readonly Reading[];
  readonly lit: boolean;
  /** Its name for those who find words. */
  readonly unit: string;
}

function Line({ document, paragraph, readings, lit, unit }: LineProps) {
  const { text, heading, quoted, hidden } = paragraph;
  const head = mailHeadOf(document, paragraph);
  const isPointed = useComputed(() => {
    const where = pointed.value?.where;
    return where?.document === document.id && where.kind !== 'cell' && lineOf(where) === paragraph.number;
  }).value;
  const classes = [
    'text-line',
    lit && 'lit-line',
    isPointed && 'pointed-line',
    quoted && 'quoted',
    hidden && 'unseen',
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')} data-unit={unit}>
      {readings.map((reading) => (
        <MarginSign key={reading.id} reading={reading} />
      ))}
      {quoted && <span class="vh">{say('report_text_quoted')} </span>}
      {hidden && <span class="unseen-note">{say('report_text_hidden')} </span>}
      {head ? (
        <MailHead lines={head} />
      ) : (
        <p class={heading ? 'text-heading' : undefined} lang={languageOf(text)}>
          {text}
        </p>
      )}
    </div>
  );
}

interface ParagraphsProps {
  readonly document: DocumentInfo;
  readonly paragraphs: readonly Paragraph[];
  /** Tells it apart from all that the pane shows. */
  readonly name: string;
}

/** A letter or a mail as text, with the lit paragraph marked. */
export function Paragraphs({ document, paragraphs, name }: ParagraphsProps) {
  const box = useRef<HTMLElement>(null);
  const [from, setFrom] = useState(0);
  const lit = shown.value?.where;
  const litLine = lit && lit.document === document.id && lit.kind !== 'cell' ? lineOf(lit) : undefined;
  const places = readingsByPlace.value.get(document.id);
  const litAt = paragraphs.findIndex(({ number }) => number === litLine);
  const to = Math.min(from + PARAGRAPHS_AT_ONCE, paragraphs.length);
  useValues(box, readingInCell);
  useFindSource(
    name,
    useMemo(
      () => ({
        units: () => paragraphs.map(({ number, text }) => ({ key: String(number), text })),
        reveal: (key) => setFrom(startOf(paragraphs.findIndex(({ number }) => String(number) === key))),
        placeOf: (key) => say('report_place_paragraph', { paragraph: Number(key) }),
        isPart: false,
      }),
      [paragraphs],
    ),
  );
  useEffect(() => {
    if (litAt >= 0) setFrom(startOf(litAt));
  }, [litAt]);
  useEffect(() => {
    if (box.current && litAt >= 0) scrollToLit(box.current);
  }, [litAt, from]);
  return (
    <section class="sheet text-sheet" aria-label={document.name} ref={box}>
      {paragraphs.length > PARAGRAPHS_AT_ONCE && (
        <Pager
          words={say('report_paragraphs_of', { first: from + 1, last: to, count: paragraphs.length })}
          onEarlier={from > 0 ? () => setFrom(from - PARAGRAPHS_AT_ONCE) : undefined}
          onLater={to < paragraphs.length ? () => setFrom(to) : undefined}
        />
      )}
      {paragraphs.slice(from, to).map((paragraph) => {
        const here = places?.get(paragraph.number)?.filter(({ where }) => where.kind !== 'cell');
        return (
          <Line
            key={paragraph.number}
            document={document}
            paragraph={paragraph}
            readings={here ?? []}
            lit={litLine === paragraph.number}
            unit={unitName(name, paragraph.number)}
          />
        );
      })}
    </section>
  );
}
