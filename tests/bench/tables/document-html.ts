import type { WrittenBlock, WrittenCell, WrittenDocument, WrittenTable } from './document.ts';

const FONTS = {
  serif: '"Liberation Serif", "Times New Roman", serif',
  sans: '"Liberation Sans", Arial, sans-serif',
  narrow: '"Liberation Sans Narrow", "Arial Narrow", Arial, sans-serif',
} as const;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Styles of cells for a ruling: over all cells, of the head, and of the table itself. */
function rulesOf(ruling: WrittenTable['ruling'], name: string): string {
  const line = '0.6pt solid #000';
  switch (ruling) {
    case 'none':
      return '';
    case 'booktabs':
      return `${name}{border-top:1pt solid #000;border-bottom:1pt solid #000}${name} thead{border-bottom:${line}}${name} th.over{border-bottom:0.4pt solid #000}`;
    case 'grid':
      return `${name} td,${name} th{border:${line}}`;
    case 'rows':
      return `${name} td,${name} th{border-top:0.4pt solid #888}${name}{border-bottom:${line}}`;
    case 'stripes':
      return `${name} tbody tr:nth-child(even){background:#e4eaf2}${name} thead{background:#c8d4e4}`;
    case 'uprights':
      return `${name} td+td,${name} th+th,${name} th.inner{border-left:${line}}${name} thead{border-bottom:${line}}${name}{border-top:${line};border-bottom:${line}}`;
    case 'frame':
      return `${name}{border:${line}}${name} thead{border-bottom:${line}}`;
  }
}

function cellHtml(cell: WrittenCell, tag: 'td' | 'th', first: boolean): string {
  const spans = `${cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`}${cell.columns === undefined ? '' : ` colspan="${cell.columns}"`}`;
  const over = (cell.columns ?? 1) > 1 ? ' class="over"' : '';
  const style = `${first ? 'text-align:left;' : ''}${cell.bold === true ? 'font-weight:bold;' : ''}${cell.indent === undefined ? '' : `padding-left:${cell.indent * 1.2}em;`}`;
  return `<${tag}${spans}${over}${style === '' ? '' : ` style="${style}"`}>${escape(cell.text)}</${tag}>`;
}

function rowsHtml(part: readonly (readonly WrittenCell[])[], tag: 'td' | 'th'): string {
  return part
    .map(
      (row, r) =>
        `<tr>${row.map((cell, c) => cellHtml(cell, tag, c === 0 && (tag === 'td' || r === 0))).join('')}</tr>`,
    )
    .join('\n');
}

function tableHtml(table: WrittenTable, id: string): string {
  const name = `#${id}`;
  const align = { right: 'right', centre: 'center', words: 'left' }[table.values];
  const pad = `${table.lead / 2}em ${table.gap / 2}em`;
  const style = `${name} td{text-align:${align};padding:${pad};vertical-align:${table.values === 'words' ? 'top' : 'bottom'}}
${name} th{text-align:${table.values === 'words' ? 'left' : 'center'};padding:${pad};vertical-align:bottom;font-weight:${table.ruling === 'none' ? 'bold' : 'inherit'}}
${rulesOf(table.ruling, name)}`;
  const widths = table.widths
    ?.map((width) => `<col style="width:${width + (table.widths ? table.gap : 0)}em">`)
    .join('');
  return `<style>${style}</style><div class="table"><p class="title">${escape(table.title)}</p>
${table.unit === undefined ? '' : `<p class="unit">${escape(table.unit)}</p>`}
<table id="${id}"${widths === undefined ? '' : ' class="fixed"'}>${widths === undefined ? '' : `<colgroup>${widths}</colgroup>`}
<thead>${rowsHtml(table.head, 'th')}</thead><tbody>${rowsHtml(table.body, 'td')}</tbody></table>
${table.notes.map((note) => `<p class="note">${escape(note)}</p>`).join('\n')}</div>`;
}

function blockHtml(block: WrittenBlock, id: string): string {
  switch (block.kind) {
    case 'table':
      return tableHtml(block, id);
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'lines':
      return `<p class="lines">${block.lines.map(escape).join('<br>')}</p>`;
    case 'list': {
      const tag = block.marks === 'bullets' ? 'ul' : 'ol';
      return `<${tag}>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`;
    }
    case 'contents':
      return block.entries
        .map(
          ({ text, page }) =>
            `<p class="entry"><span class="dots">${escape(text)} ${'. '.repeat(90)}</span><span class="page">${page}</span></p>`,
        )
        .join('\n');
    case 'beside':
      return `<div class="beside"><div class="half">${block.left.map((one, at) => blockHtml(one, `${id}l${at}`)).join('')}</div><div class="half">${block.right.map((one, at) => blockHtml(one, `${id}r${at}`)).join('')}</div></div>`;
  }
}

/** A document as a web page that prints on A4. */
export function documentHtml(document: WrittenDocument): string {
  const { size, font, columns, landscape, blocks } = document;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@page{size:A4${landscape ? ' landscape' : ''};margin:20mm 18mm}
html{font:${size}pt/1.25 ${FONTS[font]}}body{margin:0;columns:${columns};column-gap:2.2em}
p{margin:0 0 .7em;text-align:justify}h2{font-size:1.15em;margin:1em 0 .5em}
table{border-collapse:collapse;font-size:inherit}table.fixed{table-layout:fixed;width:1px}
.table{break-inside:avoid;margin:1em 0}.title{font-weight:bold;margin:0 0 .4em;text-align:left}.unit{margin:0 0 .3em;font-style:italic;text-align:left}
.note{font-size:.85em;margin:.3em 0 0;text-align:left}.lines{text-align:left}
.entry{display:flex;margin:0 0 .2em;white-space:nowrap}.dots{flex:1;overflow:hidden}.page{width:3em;text-align:right}
.beside{display:flex;gap:2em;break-inside:avoid}.half{flex:1}
</style>${blocks.map((block, at) => blockHtml(block, `t${at}`)).join('\n')}</html>`;
}
