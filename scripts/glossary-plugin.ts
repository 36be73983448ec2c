import path from 'node:path';
import type { Plugin } from 'vite';
import { loadGlossary } from '../src/glossary/load-glossary.ts';
import { packGlossary } from '../src/glossary/pack-glossary.ts';

const GLOSSARY = path.join(import.meta.dirname, '../src/glossary');
const LOADER = path.join(GLOSSARY, 'load-glossary.ts');

/**
 * Puts the glossary into what is built as text that is parsed part by part when it is asked for. As an object
 * in a script it takes several times as long to load, and most replies need little of it.
 */
export function glossaryPlugin(): Plugin {
  return {
    name: 'glossary',
    enforce: 'pre',
    load: (id) => (path.normalize(id) === LOADER ? packedLoader() : undefined),
  };
}

function packedLoader(): string {
  return `import { openGlossary } from './open-glossary.ts';
const GLOSSARY = openGlossary(${JSON.stringify(packGlossary(loadGlossary()))});
export function loadGlossary() {
  return GLOSSARY;
}`;
}
