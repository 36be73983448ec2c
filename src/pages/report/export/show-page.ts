/** So many tags and texts of the page are shown: some hundred readings. More would hold this page up. */
const MOST_PIECES = 4000;

/** A tag, or the text between two. What is escaped in our pages has none of these signs. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?: [^<>]*)?)>|[^<>]+/g;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;
const ESCAPED = /&(?:amp|lt|gt|quot|#39);/g;

const LETTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The elements that our pages are made of, and what each is here: there is one `main` already. */
const ELEMENTS = new Map([
  ['main', 'div'],
  ...[
    ['body', 'section', 'h1', 'h2', 'p', 'ul', 'li', 'br', 'i', 'span'],
    ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ]
    .flat()
    .map((name) => [name, name] as const),
]);
const ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'scope']);

/** Headings stand below the one of the box that they are shown in. */
const LEVELS: Readonly<Record<string, string>> = { h1: '5', h2: '6' };

function unescape(text: string): string {
  return text.replace(ESCAPED, (escaped) => LETTERS[escaped] ?? escaped);
}

function makeElement(name: string, attributes: string): HTMLElement {
  const element = document.createElement(name);
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (ATTRIBUTES.has(key)) element.setAttribute(key, unescape(value));
  }
  const level = LEVELS[name];
  if (level) element.setAttribute('aria-level', level);
  return element;
}

/** The styles that a page of ours has in its head. */
export function styleOf(html: string): string {
  return html.slice(html.indexOf('<style>') + '<style>'.length, html.indexOf('</style>'));
}

/**
 * A page that `reportHtml` wrote, as elements: built from its own bytes, and by no parser of the browser, since
 * ours takes no markup (decision 23). Only what our pages are made of is built. `isWhole`: nothing is left over.
 */
export function showPage(html: string): { readonly page: DocumentFragment; readonly isWhole: boolean } {
  const page = document.createDocumentFragment();
  let open: Node = page;
  let left = MOST_PIECES;
  for (const [piece, slash, tag = '', attributes = ''] of html
    .slice(html.indexOf('<body>'))
    .matchAll(PIECE)) {
    if (left-- === 0) return { page, isWhole: false };
    const name = ELEMENTS.get(tag);
    if (tag === '') open.appendChild(document.createTextNode(unescape(piece)));
    else if (name === undefined) continue;
    else if (slash) open = open.parentNode ?? page;
    else {
      const element = open.appendChild(makeElement(name, attributes));
      if (tag !== 'br') open = element;
    }
  }
  return { page, isWhole: true };
}

/** Shows such a page inside a box, in its own styles, which end at the edge of the box. Says whether all of it is shown. */
export function showPageIn(box: HTMLElement, html: string): boolean {
  const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(styleOf(html));
  root.adoptedStyleSheets = [styles];
  const { page, isWhole } = showPage(html);
  root.replaceChildren(page);
  return isWhole;
}
