import type { Plugin } from 'vite';

const ID = 'virtual:label-index';

/** Gives the content script its labels as data, so that it carries no glossary. */
export function labelIndexPlugin(): Plugin {
  return {
    name: 'label-index',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? 'export const labelIndex = [];' : undefined),
  };
}
