import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import catalogue from '../public/_locales/en/messages.json' with { type: 'json' };
import { cutMessages } from '../src/pages/shared/cut-messages.ts';

const PAGES = path.join(import.meta.dirname, '../src/pages');

/**
 * Puts into a small page the messages of its groups alone, cut when it is built: a page that has a
 * `messages.ts` names its groups in `message-groups.json` beside it.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    load: (id) => {
      const folder = path.dirname(path.normalize(id));
      const isOne = path.basename(id) === 'messages.ts' && path.dirname(folder) === PAGES;
      return isOne ? cutFor(folder) : undefined;
    },
  };
}

function cutFor(folder: string): string {
  const groups = JSON.parse(readFileSync(path.join(folder, 'message-groups.json'), 'utf8')) as string[];
  return `import { layMessages } from '../shared/say.ts';
layMessages(${JSON.stringify(cutMessages(catalogue, groups))});`;
}
