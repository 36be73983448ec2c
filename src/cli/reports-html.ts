import type { Message, Reading } from '../decode/reading.ts';
import type { Source } from '../glossary/entry.ts';
import { nameOfWarning } from '../report/file-of-warning.ts';
import { renderMessage, type Catalogue } from '../report/render-message.ts';
import { warningMessage } from '../report/report-json.ts';
import { storyParagraphs } from '../report/story-paragraphs.ts';
import { whoseMessage } from '../report/whose-message.ts';
import type { Report } from '../report/report.ts';
import { findLaw } from '../rights/find-law.ts';
import { escapeHtml } from './escape-html.ts';

const STYLE = `body{font:1rem/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#161d1b;background:#fff}
h1{font-size:1.9rem;line-height:1.15}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;border-top:1px solid #ccc;padding:.35rem .5rem;overflow-wrap:anywhere}
.sure{white-space:nowrap}.theirs{font-family:ui-monospace,monospace;background:#fff3b0}.small{font-size:.85rem;color:#444}
tr{break-inside:avoid}section+section{margin-top:3rem;border-top:3px solid #161d1b}`;

/**
 * The beginning of one page that needs nothing else: no script, no picture, nothing fetched. The
 * reports follow as `htmlReport` gives them, then `HTML_END`.
 */
export function htmlStart(catalogue: Catalogue): string {
  const title = escapeHtml(renderMessage({ id: 'cli_html_title' }, catalogue));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
}

/** What closes the page that `htmlStart` begins. */
export const HTML_END = '</main>\n</body>\n</html>\n';

/** One report as a part of the page. Every text is escaped. */
export function htmlReport(report: Report, catalogue: Catalogue): string {
  const say = (message: Message) => escapeHtml(renderMessage(message, catalogue));
  const made = { id: 'cli_html_made', slots: { tool: report.made.tool, date: report.made.glossaryDate } };
  return `<section>
<p class="small">${escapeHtml(report.file)}</p>
<h1>${say(report.headline)}</h1>
${storyParagraphs(report.story)
  .map((lines) => `<p>${lines.map((line) => say(line.message)).join(' ')}</p>`)
  .join('\n')}
${list(
  'cli_html_warnings',
  report.warnings.map((warning) => {
    const name = nameOfWarning(warning, report.file, report.documents);
    return `${name === undefined ? '' : `${escapeHtml(name)}: `}${say(warningMessage(warning))}`;
  }),
  say,
)}
${list(
  'cli_html_findings',
  report.findings.map((finding) => {
    const law = findLaw(finding.rule);
    return `${say(finding.because)}${law ? ` (${escapeHtml(law.article)})` : ''}`;
  }),
  say,
)}
${readingTable(report.fields, report.figures.people > 1, say)}
${list('cli_html_history', report.history.map(eventLine), say)}
${list('cli_html_next', report.nextSteps.map(say), say)}
<p class="small">${say(made)}</p>
</section>
`;
}

type Say = (message: Message) => string;

/** A heading and a list of texts that are escaped already; nothing where there are none. */
function list(heading: string, items: readonly string[], say: Say): string {
  if (items.length === 0) return '';
  return `<h2>${say({ id: heading })}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function readingTable(readings: readonly Reading[], several: boolean, say: Say): string {
  if (readings.length === 0) return '';
  const heads = ['label', 'value', 'means', 'sure', 'sources'].map(
    (name) => `<th scope="col">${say({ id: `cli_html_${name}` })}</th>`,
  );
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${readings
    .map((reading) => readingRow(reading, say, several))
    .join('\n')}\n</tbody>\n</table>`;
}

/** `several`: the file is about several people, so that each line says about whom it is. */
function readingRow(reading: Reading, say: Say, several: boolean): string {
  const alternatives = (reading.alternatives ?? []).map(
    (one) => `<br>${escapeHtml(`${one.name}: ${one.plain}`)}`,
  );
  const whose = !several || reading.subject === undefined ? [] : [say(whoseMessage(reading.subject))];
  const also = (reading.also ?? []).map(({ label, value }) =>
    escapeHtml(label === '' ? value : `${label}: ${value}`),
  );
  const notes = [...also, ...whose, ...(reading.hidden === undefined ? [] : [say({ id: 'text_hidden' })])];
  const noted = notes.map((note) => `<br><span class="small">${note}</span>`).join('');
  return `<tr><th scope="row"><span class="theirs">${escapeHtml(reading.label)}</span>${noted}</th><td><span class="theirs">${escapeHtml(reading.value)}</span></td><td>${escapeHtml(reading.plain)}${alternatives.join('')}</td><td class="sure">${say({ id: `text_status_${reading.status}` })}</td><td class="small">${reading.sources.map(sourceText).join('<br>')}</td></tr>`;
}

/** The address is written out and not linked: on paper it reads the same, and nothing opens by itself. */
function sourceText(source: Source): string {
  return escapeHtml([source.title, source.date, source.address].filter(Boolean).join(', '));
}

function eventLine(event: Report['history'][number]): string {
  return event.cells
    .filter((cell) => cell.value !== '')
    .map((cell) => escapeHtml(`${cell.label}: ${cell.value}${cell.plain ? ` (${cell.plain})` : ''}`))
    .join('; ');
}
