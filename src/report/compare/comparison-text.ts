import type { Message, Reading } from '../../decode/reading.ts';
import { placeOf } from '../../rights/letters/place-of.ts';
import type { Report } from '../report.ts';
import { renderMessage, type Catalogue } from '../render-message.ts';
import { wrapText } from '../wrap-text.ts';
import {
  answerWords,
  cellState,
  kindWords,
  questionWords,
  scoresWords,
  whoseWords,
} from './comparison-words.ts';
import type { Comparison, KindCell, Place, Side } from './comparison.ts';
import { replyNames } from './reply-names.ts';

const WIDTH = 88;
/** Room for the name of a kind of thing, and for each reply beside it. */
const KIND_WIDTH = 34;
const REPLY_WIDTH = 14;

interface Setting {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly names: readonly string[];
  readonly say: (message: Message) => string;
}

/** A comparison for the terminal: whose replies they are, what does not agree, the scores, and what each holds. */
export function comparisonText(
  reports: readonly Report[],
  comparison: Comparison,
  catalogue: Catalogue,
): string {
  const say = (message: Message): string => renderMessage(message, catalogue);
  const names = replyNames(comparison.replies);
  const setting: Setting = { comparison, reports, names, say };
  const blocks = [
    heading(say({ id: 'compare_title', slots: { count: reports.length } })),
    names.map((name, index) => `  ${index + 1}. ${name}: ${say(heldWords(comparison, index))}`).join('\n'),
    wrapText(say(whoseWords(comparison.whose)), WIDTH),
    ...contradictionsText(setting),
    ...scoresText(setting),
    kindsText(setting),
  ];
  return `${clean(blocks.join('\n\n'))}\n`;
}

function heldWords({ replies }: Comparison, index: number): Message {
  return { id: 'compare_held', slots: { count: replies[index]?.held ?? 0 } };
}

function contradictionsText(setting: Setting): readonly string[] {
  const { comparison, say } = setting;
  const { contradictions, whose } = comparison;
  if (whose.verdict !== 'same' && !whose.stated) return [];
  if (contradictions.length === 0) return [wrapText(say({ id: 'compare_agree' }), WIDTH)];
  return [
    heading(say({ id: 'compare_contradictions', slots: { count: contradictions.length } })),
    wrapText(say({ id: 'compare_contradictions_note' }), WIDTH),
    ...contradictions.map((contradiction) =>
      [
        say(questionWords(contradiction)),
        ...contradiction.sides.flatMap((side) => sideLines(contradiction.question, side, setting)),
      ].join('\n'),
    ),
  ];
}

function sideLines(question: string, { answer, places }: Side, setting: Setting): readonly string[] {
  const words = answerWords(question, answer);
  return places.map((place) => {
    const found = readingAt(place, setting);
    const said = words ? `${setting.say(words)}. ` : '';
    return wrapText(`${setting.names[place.reply]}: ${said}${found}`, WIDTH, '  ');
  });
}

function readingAt({ reply, reading }: Place, { reports, say }: Setting): string {
  const report = reports[reply];
  const found = report?.fields.find(({ id }) => id === reading);
  if (!report || !found) return '';
  const place = placeOf(found.where, report.documents);
  return `[${found.label}: ${found.value}] (${say({ id: `text_status_${found.status}` })}; ${place})`;
}

function scoresText(setting: Setting): readonly string[] {
  const { comparison, say } = setting;
  if (comparison.scores.length === 0) return [];
  return [
    heading(say({ id: 'compare_scores' })),
    wrapText(say({ id: 'compare_scores_note' }), WIDTH),
    ...comparison.scores.map((same) =>
      [say(scoresWords(same)), ...same.places.map((place) => scoreLine(place, setting))].join('\n'),
    ),
  ];
}

function scoreLine(place: Place, setting: Setting): string {
  const found = setting.reports[place.reply]?.fields.find(({ id }) => id === place.reading);
  const scale = found ? scaleOf(found, setting) : '';
  return wrapText(`${setting.names[place.reply]}: ${readingAt(place, setting)} ${scale}`, WIDTH, '  ');
}

function scaleOf({ placed }: Reading, { say }: Setting): string {
  if (!placed) return say({ id: 'report_scores_no_scale' });
  const { min, max, standing } = placed.scale;
  return say({
    id: standing === 'given' ? 'report_scores_given' : 'report_scores_assumed',
    slots: { min, max },
  });
}

function kindsText({ comparison, names, say }: Setting): string {
  const head =
    ''.padEnd(KIND_WIDTH) + names.map((_, index) => String(index + 1).padStart(REPLY_WIDTH)).join('');
  const rows = comparison.kinds.map(({ topic, cells }) => {
    const shown = cells.map((cell) => cellText(cell).padStart(REPLY_WIDTH));
    return (say(kindWords(topic)).padEnd(KIND_WIDTH) + shown.join('')).trimEnd();
  });
  return [heading(say({ id: 'compare_kinds' })), say({ id: 'compare_kinds_text' }), '', head, ...rows].join(
    '\n',
  );
}

function cellText(cell: KindCell): string {
  const state = cellState(cell);
  if (state === 'absent') return '';
  return state === 'blank' ? '-' : `${cell.explained}/${cell.held}`;
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(Math.min(text.length, WIDTH))}`;
}

/** Control characters could drive the terminal; a line's end may stay. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (letter) => (letter === '\n' ? letter : ''));
}
