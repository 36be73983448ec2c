import endings from '../../read/endings.json' with { type: 'json' };
import type { FileLink } from '../messages.ts';

/** Formats of linked files that are offered. Web pages and pictures are left out: every page is full of those. */
const OFFERED = [
  'pdf',
  'csv',
  'tsv',
  'xlsx',
  'xls',
  'ods',
  'docx',
  'odt',
  'rtf',
  'eml',
  'msg',
  'zip',
  '7z',
] as const satisfies readonly (keyof typeof endings)[];

const ENDINGS: ReadonlySet<string> = new Set(OFFERED.flatMap((format) => endings[format]));

/** Links that are offered; more than this is a library, and no message with a reply in it. */
const MOST_LINKS = 20;

/** Links on the page to files that a reply may come as, each address once. */
export function findLinks(root: ParentNode, base: string): FileLink[] {
  const links = new Map<string, FileLink>();
  for (const anchor of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const link = linkOf(anchor.getAttribute('href') ?? '', anchor.getAttribute('download') ?? '', base);
    if (link && !links.has(link.address)) links.set(link.address, link);
    if (links.size === MOST_LINKS) break;
  }
  return [...links.values()];
}

function linkOf(href: string, download: string, base: string): FileLink | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  const name = fileName(url.pathname);
  const isFile = [name, download].some((text) => ENDINGS.has(endingOf(text)));
  if (!isFile) return undefined;
  return { address: url.href, name: download || name, sameOrigin: url.origin === new URL(base).origin };
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The last part of an address's path, as the reader knows the file. */
export function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
