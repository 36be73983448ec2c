import type { Message, Placed, Reading } from '../decode/reading.ts';
import { isHeld } from '../decode/is-held.ts';
import { findLaw } from '../rights/find-law.ts';
import { nameOfWarning } from './file-of-warning.ts';
import { renderMessage, type Catalogue } from './render-message.ts';
import { warningMessage } from './report-json.ts';
import type { Report } from './report.ts';
import { speaksToYou } from './speaks-to-you.ts';
import { storyParagraphs } from './story-paragraphs.ts';
import { whoseMessage } from './whose-message.ts';
import { wrapText } from './wrap-text.ts';

/** Characters a line: fits a terminal of 80 columns with room to spare. */
const WIDTH = 88;
const INDENT = '    ';

type Say = (id: string, slots?: Message['slots']) => string;

/**
 * A report for the terminal: what is missing first, then headline, story, figures, findings, readings by
 * group and what to do next. No control characters of the party's own reach the terminal.
 */
export function reportText(report: Report, catalogue: Catalogue): string {
  const say: Say = (id, slots) => renderMessage(slots ? { id, slots } : { id }, catalogue);
  const message = (said: Message): string => renderMessage(said, catalogue);
  const whose = report.figures.people > 1;
  const blocks = [
    report.file,
    ...report.warnings.map((warning) => {
      const name = nameOfWarning(warning, report.file, report.documents);
      return wrapText(`! ${name === undefined ? '' : `${name}: `}${message(warningMessage(warning))}`, WIDTH);
    }),
    wrapText(message(report.headline), WIDTH),
    report.party ? wrapText(message(report.party.because), WIDTH) : '',
    ...storyParagraphs(report.story).map((lines) =>
      wrapText(lines.map((line) => message(line.message)).join(' '), WIDTH),
    ),
    figuresText(report, say),
    clockText(report, say, message),
    findingsText(report, say, message),
    ...report.groups.map((group) => groupText(report, group, say, whose)),
    historyText(report, say),
    report.nextSteps.length > 0 ? heading(say('text_next')) : '',
    ...report.nextSteps.map((step, index) => wrapText(`${index + 1}. ${message(step)}`, WIDTH)),
    wrapText(say('text_made', { tool: report.made.tool, date: report.made.glossaryDate }), WIDTH),
  ];
  return `${clean(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(Math.min(text.length, WIDTH))}`;
}

function figuresText({ figures, outcome }: Report, say: Say): string {
  if (outcome !== 'data') return '';
  const lines = [
    say(figures.people > 1 ? 'figure_held_people' : 'figure_held', { count: figures.held }),
    say('figure_guesses', { count: figures.guesses }),
    say('figure_unexplained', { count: figures.unexplained }),
    say('figure_without_source', { count: figures.withoutSource }),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function clockText(report: Report, say: Say, message: (said: Message) => string): string {
  const { clock } = report;
  if (clock.state === 'not-known') return '';
  const { days = 0, daysLate = 0 } = clock;
  const head = say(`clock_${clock.state.replaceAll('-', '_')}`, { days, count: daysLate });
  return wrapText([head, ...clock.steps.map(message)].join(' '), WIDTH);
}

function findingsText(report: Report, say: Say, message: (said: Message) => string): string {
  if (report.findings.length === 0) return '';
  const labels = new Map(report.fields.map(({ id, label }) => [id, label]));
  const lines = report.findings.map((finding) => {
    const named = [...new Set(finding.fields.flatMap((id) => labels.get(id) ?? []))].slice(0, 3);
    const about = named.length > 0 ? ` [${named.join('; ')}]` : '';
    const law = findLaw(finding.rule);
    const rests = law ? ` (${law.article})` : '';
    return wrapText(`* ${message(finding.because)}${rests}${about}`, WIDTH);
  });
  return `${heading(say('text_findings'))}\n${wrapText(say('report_first_note'), WIDTH)}\n${lines.join('\n')}`;
}

function groupText(report: Report, group: Report['groups'][number], say: Say, whose: boolean): string {
  const ids = new Set(group.readings);
  const readings = report.fields.filter(({ id }) => ids.has(id));
  const number = readings.filter(isHeld).length;
  const rest = readings.length - number;
  return [
    heading(groupTitle(report, group.id, number, say)),
    ...(rest > 0 ? [say('text_group_not_held', { count: rest })] : []),
    ...readings.map((reading) => readingText(reading, say, whose)),
  ].join('\n\n');
}

/** `number` is of what is held, as in the figures at the top. */
function groupTitle(
  { party, figures }: Report,
  id: Report['groups'][number]['id'],
  number: number,
  say: Say,
): string {
  if (figures.people > 1 && speaksToYou(id)) return say(`text_group_${id}_people`, { number });
  const singular = party && !party.plural && (id === 'vote' || id === 'guess');
  return say(`text_group_${id}${singular ? '_singular' : ''}`, {
    party: party?.short ?? say('text_they'),
    number,
  });
}

/** `whose`: the file is about several people, so that each line says about whom it is. */
function readingText(reading: Reading, say: Say, whose: boolean): string {
  const value = reading.absent === undefined ? reading.value : reading.value || say('text_blank');
  const lines = [wrapText(`${reading.label}: ${value}`, WIDTH, '  ')];
  if (whose && reading.subject !== undefined)
    lines.push(wrapText(whoseText(reading.subject, say), WIDTH, INDENT));
  for (const also of reading.also ?? []) lines.push(wrapText(alsoText(also), WIDTH, INDENT));
  if (reading.hidden !== undefined) lines.push(wrapText(say('text_hidden'), WIDTH, INDENT));
  lines.push(wrapText(`(${say(`text_status_${reading.status}`)}) ${reading.plain}`, WIDTH, INDENT));
  if (reading.status === 'unknown' && reading.entry === undefined)
    lines.push(wrapText(say('text_unknown'), WIDTH, INDENT));
  if (reading.placed?.offScale) lines.push(wrapText(say(offScaleId(reading.placed)), WIDTH, INDENT));
  if (reading.absent !== undefined) lines.push(wrapText(say(`text_absent_${reading.absent}`), WIDTH, INDENT));
  for (const { scheme, name, plain } of reading.alternatives ?? [])
    lines.push(wrapText(`- ${say('text_if', { scheme })} ${name}. ${plain}`, WIDTH, INDENT));
  for (const { raw, plain } of reading.parts ?? []) lines.push(wrapText(`${raw}: ${plain}`, WIDTH, INDENT));
  if (reading.sources.length > 0) {
    const named = reading.sources.map(({ title, date }) => `${title} (${date})`).join('; ');
    lines.push(wrapText(say('text_sources', { sources: named }), WIDTH, INDENT));
  }
  return lines.join('\n');
}

function whoseText(subject: string, say: Say): string {
  const { id, slots } = whoseMessage(subject);
  return say(id, slots);
}

/** Off a scale that a source gives, or off one that we only took it to be on. */
function offScaleId({ scale }: Placed): string {
  return scale.standing === 'given' ? 'text_off_scale' : 'text_off_scale_assumed';
}

/** What a further column of the row says, as the party wrote it. */
function alsoText({ label, value }: NonNullable<Reading['also']>[number]): string {
  return label === '' ? value : `${label}: ${value}`;
}

function historyText(report: Report, say: Say): string {
  if (report.history.length === 0) return '';
  const rows = report.history.map(({ cells }) =>
    cells
      .filter(({ value }) => value !== '')
      .map(({ label, value, plain }) => `${label}: ${value}${plain === undefined ? '' : ` (${plain})`}`)
      .join('; '),
  );
  return [heading(say('text_history')), ...rows.map((row) => wrapText(row, WIDTH, '  '))].join('\n');
}

/** Control characters could drive the terminal; a line's end and a tab may stay. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (letter) => (letter === '\n' || letter === '\t' ? letter : ''));
}
