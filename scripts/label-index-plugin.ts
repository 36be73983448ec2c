import type { Plugin } from 'vite';
import { makeLabelIndex } from '../src/extension/content/label-index.ts';
import { loadGlossary } from '../src/glossary/load-glossary.ts';

const ID = 'virtual:label-index';

/** Gives the content script its labels as data made from the glossary, so that it need not carry that. */
export function labelIndexPlugin(): Plugin {
  return {
    name: 'label-index',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? `export const labelIndex = ${JSON.stringify(makeLabelIndex(loadGlossary()))};`
        : undefined,
  };
}
