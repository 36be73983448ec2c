import type { Message } from '../decode/reading.ts';
import { findLaw } from '../rights/find-law.ts';
import { findWanted } from '../rights/check-reply.ts';
import type { ChecklistItem } from '../rights/finding.ts';
import { placeOf } from '../rights/letters/place-of.ts';
import { renderMessage, type Catalogue } from './render-message.ts';
import type { Report } from './report.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 88;
/** Places that are named of one thing; the others are counted. */
const MOST_PLACES = 3;

interface ShownItem {
  readonly id: string;
  readonly asks: string;
  readonly state: ChecklistItem['state'];
  readonly article: string;
  readonly law: string;
  readonly places: readonly string[];
  /** The letter that asks for it, where it was not found. */
  readonly letter?: string;
}

/** What the law asks for against what was found in a reply, as the plain object that programs get. */
export function checklistJson(
  reports: readonly Report[],
  catalogue: Catalogue,
): Readonly<Record<string, unknown>> {
  return {
    schema: 'sar-decoder-check/1',
    note: renderMessage({ id: 'cli_check_hints' }, catalogue),
    files: reports.map((report) => ({
      file: report.file,
      outcome: report.outcome,
      checklist: report.checklist.map((item) => showItem(item, report, catalogue)),
    })),
  };
}

/** The same as text for a terminal. */
export function checklistText(report: Report, catalogue: Catalogue): string {
  const say = (id: string, slots?: Message['slots']): string =>
    renderMessage(slots ? { id, slots } : { id }, catalogue);
  const items = report.checklist.map((item) => {
    const { asks, state, article, law, places, letter } = showItem(item, report, catalogue);
    const shown = places.slice(0, MOST_PLACES).join('; ');
    const more = places.length - MOST_PLACES;
    return [
      `${say(`cli_check_${state.replaceAll('-', '_')}`)}: ${asks}`,
      ...[
        `${law} (${article})`,
        ...(places.length > 0
          ? [
              say('cli_check_look', {
                places: more > 0 ? say('cli_check_more', { places: shown, count: more }) : shown,
              }),
            ]
          : []),
        ...(letter === undefined ? [] : [say('cli_check_letter', { kind: letter })]),
      ].map((line) => wrapText(line, WIDTH, '    ')),
    ].join('\n');
  });
  return `${[report.file, say('cli_check_title'), ...items, wrapText(say('cli_check_hints'), WIDTH)].join('\n\n')}\n`;
}

function showItem(item: ChecklistItem, report: Report, catalogue: Catalogue): ShownItem {
  const wanted = findWanted(item.id);
  const law = findLaw(wanted?.rule ?? '');
  const letter = item.state === 'not-found' ? wanted?.letter : undefined;
  const fields = new Set(item.fields);
  const found = report.fields.filter(({ id }) => fields.has(id)).map(({ where }) => where);
  const places = [
    ...new Set([...(item.places ?? []), ...found].map((where) => placeOf(where, report.documents))),
  ];
  return {
    id: item.id,
    asks: renderMessage({ id: `checklist_${item.id.replaceAll('-', '_')}` }, catalogue),
    state: item.state,
    article: law?.article ?? '',
    law: law ? renderMessage({ id: law.sentence }, catalogue) : '',
    places,
    ...(letter !== undefined && { letter }),
  };
}
