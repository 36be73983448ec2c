import type { Message } from '../decode/reading.ts';
import type { Source } from '../glossary/entry.ts';
import type { ReaderSays } from './answer.ts';
import { answerMessage } from './answer-message.ts';
import { escapeHtml } from './escape-html.ts';
import type { ReducedReading } from './reduced-report.ts';
import { whoseMessage } from './whose-message.ts';

type Say = (message: Message) => string;

/**
 * A reading as a row of the page's table. `several`: the file is about several people, so that each line says
 * about whom it is. `says`: what the reader chose to save.
 */
export function readingRow(
  reading: ReducedReading,
  say: Say,
  several: boolean,
  says: ReaderSays | undefined,
): string {
  const alternatives = (reading.alternatives ?? []).map(
    (one) => `<br>${escapeHtml(`${one.name}: ${one.plain}`)}`,
  );
  const whose = !several || reading.subject === undefined ? [] : [say(whoseMessage(reading.subject))];
  const also = (reading.also ?? []).map(({ label, value }) =>
    escapeHtml(label === '' ? value : `${label}: ${value}`),
  );
  const notes = [...also, ...whose, ...(reading.hidden === undefined ? [] : [say({ id: 'text_hidden' })])];
  const cells = [
    `<th scope="row"><span class="theirs">${escapeHtml(reading.label)}</span>${notes.map(small).join('')}</th>`,
    `<td>${valueText(reading, say)}</td>`,
    `<td>${escapeHtml(reading.plain)}${alternatives.join('')}${answersTo(reading, says)
      .map((each) => small(say(each)))
      .join('')}</td>`,
    `<td class="sure">${say({ id: `text_status_${reading.status}` })}</td>`,
    `<td class="small">${reading.sources.map(sourceText).join('<br>')}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** What the reader says of a reading, where they chose to save it. */
function answersTo({ id }: ReducedReading, says: ReaderSays | undefined): readonly Message[] {
  const answer = says && Object.hasOwn(says.answers, id) ? says.answers[id] : undefined;
  return [
    ...(answer === undefined ? [] : [answerMessage(answer)]),
    ...(says?.asked.has(id) ? [{ id: 'html_asked' }] : []),
  ];
}

/** A note below what stands in a cell. It is escaped already. */
function small(note: string): string {
  return `<br><span class="small">${note}</span>`;
}

/** Their words are marked as theirs; that there are none, or that some were left out, is ours. */
function valueText({ leftOut, value }: ReducedReading, say: Say): string {
  if (leftOut !== undefined) return `<i>${say({ id: 'html_left_out' })}</i>`;
  return value === ''
    ? `<i>${say({ id: 'text_blank' })}</i>`
    : `<span class="theirs">${escapeHtml(value)}</span>`;
}

/** The address is written out and not linked: on paper it reads the same, and nothing opens by itself. */
function sourceText(source: Source): string {
  return escapeHtml([source.title, source.date, source.address].filter(Boolean).join(', '));
}
