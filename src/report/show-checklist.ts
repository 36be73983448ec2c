import type { Message } from '../decode/reading.ts';
import { findLaw } from '../rights/find-law.ts';
import { findWanted } from '../rights/check-reply.ts';
import type { Where } from '../read/where.ts';
import type { ChecklistItem, Finding } from '../rights/finding.ts';
import { letterForFinding } from '../rights/letters/letter-for-finding.ts';
import { placeOf } from '../rights/letters/place-of.ts';
import { renderMessage, type Catalogue } from './render-message.ts';
import type { Report } from './report.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 88;
/** Places that are named of one thing; the others are counted. */
const MOST_PLACES = 3;

type Say = (id: string, slots?: Message['slots']) => string;

interface ShownFinding {
  readonly kind: Finding['kind'];
  readonly says: string;
  readonly article: string;
  readonly places: readonly string[];
  /** The letter that takes it up. */
  readonly letter?: string;
}

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
      findings: report.findings.map((finding) => showFinding(finding, report, catalogue)),
    })),
  };
}

/** The same as text for a terminal. */
export function checklistText(report: Report, catalogue: Catalogue): string {
  const say: Say = (id, slots) => renderMessage(slots ? { id, slots } : { id }, catalogue);
  const items = report.checklist.map((item) => {
    const { asks, state, article, law, places, letter } = showItem(item, report, catalogue);
    return [
      `${say(`cli_check_${state.replaceAll('-', '_')}`)}: ${asks}`,
      ...[`${law} (${article})`, ...howToGoOn(places, letter, say)].map((line) =>
        wrapText(line, WIDTH, '    '),
      ),
    ].join('\n');
  });
  const findings = report.findings.map((finding) => {
    const { says, article, places, letter } = showFinding(finding, report, catalogue);
    const [first, ...rest] = [`${says} (${article})`, ...howToGoOn(places, letter, say)];
    return [wrapText(first ?? '', WIDTH), ...rest.map((line) => wrapText(line, WIDTH, '    '))].join('\n');
  });
  if (findings.length > 0) items.push(say('cli_check_findings'), ...findings);
  return `${[report.file, say('cli_check_title'), ...items, wrapText(say('cli_check_hints'), WIDTH)].join('\n\n')}\n`;
}

/** Where to look, and which letter asks for it. */
function howToGoOn(places: readonly string[], letter: string | undefined, say: Say): readonly string[] {
  const shown = places.slice(0, MOST_PLACES).join('; ');
  const count = places.length - MOST_PLACES;
  const look =
    count > 0
      ? say('cli_check_look_more', { places: shown, count })
      : say('cli_check_look', { places: shown });
  return [
    ...(places.length > 0 ? [look] : []),
    ...(letter === undefined ? [] : [say('cli_check_letter', { kind: letter })]),
  ];
}

function showFinding(
  { kind, because, rule, fields }: Finding,
  report: Report,
  catalogue: Catalogue,
): ShownFinding {
  const letter = letterForFinding(kind);
  return {
    kind,
    says: renderMessage(because, catalogue),
    article: findLaw(rule)?.article ?? '',
    places: placesOf(fields, report),
    ...(letter !== undefined && { letter }),
  };
}

function placesOf(ids: readonly string[], report: Report, before: readonly Where[] = []): readonly string[] {
  const wanted = new Set(ids);
  const found = report.fields.filter(({ id }) => wanted.has(id)).map(({ where }) => where);
  return [...new Set([...before, ...found].map((where) => placeOf(where, report.documents)))];
}

function showItem(item: ChecklistItem, report: Report, catalogue: Catalogue): ShownItem {
  const wanted = findWanted(item.id);
  const law = findLaw(wanted?.rule ?? '');
  const letter = item.state === 'not-found' ? wanted?.letter : undefined;
  return {
    id: item.id,
    asks: renderMessage({ id: `checklist_${item.id.replaceAll('-', '_')}` }, catalogue),
    state: item.state,
    article: law?.article ?? '',
    law: law ? renderMessage({ id: law.sentence }, catalogue) : '',
    places: placesOf(item.fields, report, item.places),
    ...(letter !== undefined && { letter }),
  };
}
