import type { Message } from '../decode/reading.ts';
import { findLaw } from '../rights/find-law.ts';
import type { ReaderSays } from './answer.ts';
import { escapeHtml } from './escape-html.ts';
import { nameOfWarning } from './file-of-warning.ts';
import { readingRow } from './reading-row-html.ts';
import type { ReducedReport } from './reduced-report.ts';
import { renderMessage, type Catalogue } from './render-message.ts';
import { warningMessage } from './report-json.ts';
import { storyParagraphs } from './story-paragraphs.ts';
import { LOCALE } from '../rights/locale.ts';

/** Where there is no room for columns, each line of the table becomes a few lines. Paper has room. */
const STYLE = `body{font:1rem/1.5 Georgia,serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#161d1b;background:#fff}
h1{font-size:1.9rem;line-height:1.15}table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.9rem}
body,th,td{overflow-wrap:break-word}th,td{text-align:left;vertical-align:top;border-top:1px solid #ccc;padding:.35rem .5rem}
thead th{width:20%}thead th:nth-child(2){width:15%}thead th:nth-child(3){width:auto}thead th:nth-child(4){width:11%}thead th:nth-child(5){width:24%}
.theirs{font-family:ui-monospace,monospace;background:#fff3b0}.small{font-size:.85rem;color:#444}
caption{text-align:left;font-weight:bold;padding:.35rem .5rem}thead{display:table-header-group}
tr{break-inside:avoid}section+section{margin-top:3rem;border-top:3px solid #161d1b}
@media screen{body{container-type:inline-size}}
@container (width < 44rem){table,caption,tbody,tr,tbody th,td{display:block}thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
tr{border-top:1px solid #ccc;padding:.5rem 0}tbody th,td{border:0;padding:.1rem .5rem}}
@media screen and (prefers-color-scheme:dark){body{color:#edf0ec;background:#141918}.theirs{color:#fff3c4;background:#5e4c00}.small{color:#c0c8c3}}
@media print{body{margin:0;max-width:none;font-size:10pt}.theirs{background:none;font-weight:bold}section+section{break-before:page}}`;

/**
 * The beginning of one page that needs nothing else: no script, no picture, nothing fetched. The
 * reports follow as `htmlReport` gives them, then `HTML_END`.
 */
export function htmlStart(catalogue: Catalogue): string {
  const title = escapeHtml(renderMessage({ id: 'html_title' }, catalogue));
  return `<!doctype html>
<html lang="${LOCALE}">
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

/** One report as a page of its own. */
export function reportHtml(report: ReducedReport, catalogue: Catalogue, says?: ReaderSays): string {
  return htmlStart(catalogue) + htmlReport(report, catalogue, says) + HTML_END;
}

/** One report as a part of the page. Every text is escaped. `says`: what the reader chose to save with it. */
export function htmlReport(report: ReducedReport, catalogue: Catalogue, says?: ReaderSays): string {
  const say = (message: Message) => escapeHtml(renderMessage(message, catalogue));
  const made = { id: 'html_made', slots: { tool: report.made.tool, date: report.made.glossaryDate } };
  return `<section>
<p class="small">${escapeHtml(report.file)}</p>
<h1>${say(report.headline)}</h1>
${storyParagraphs(report.story)
  .map((lines) => `<p>${lines.map((line) => say(line.message)).join(' ')}</p>`)
  .join('\n')}
${leftOutNotes(report, say)}
${list(
  'html_warnings',
  report.warnings.map((warning) => {
    const name = nameOfWarning(warning, report.file, report.documents);
    return `${name === undefined ? '' : `${escapeHtml(name)}: `}${say(warningMessage(warning))}`;
  }),
  say,
)}
${list(
  'html_findings',
  report.findings.map((finding) => {
    const law = findLaw(finding.rule);
    return `${say(finding.because)}${law ? ` (${escapeHtml(law.article)})` : ''}`;
  }),
  say,
)}
${readingTable(report, say, says)}
${list('html_history', report.history.map(eventLine), say)}
${list('html_next', report.nextSteps.map(say), say)}
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

/** How much the reader left out, so that nobody takes the page for the whole reply. */
function leftOutNotes({ leftOut = {} }: ReducedReport, say: Say): string {
  return Object.entries(leftOut)
    .map(([why, count]) => `<p class="small">${say({ id: `html_left_out_${why}`, slots: { count } })}</p>`)
    .join('\n');
}

function readingTable(report: ReducedReport, say: Say, says: ReaderSays | undefined): string {
  const { fields } = report;
  if (fields.length === 0) return '';
  const heads = ['label', 'value', 'means', 'sure', 'sources'].map(
    (name) => `<th scope="col">${say({ id: `html_${name}` })}</th>`,
  );
  const several = report.figures.people > 1;
  const rows = fields.map((reading) => readingRow(reading, say, several, says));
  return `<table>\n<caption>${say({ id: 'html_caption' })}</caption>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function eventLine(event: ReducedReport['history'][number]): string {
  return event.cells
    .filter((cell) => cell.value !== '')
    .map((cell) => escapeHtml(`${cell.label}: ${cell.value}${cell.plain ? ` (${cell.plain})` : ''}`))
    .join('; ');
}
