import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { bundledPackagesPlugin } from './scripts/bundled-packages-plugin.ts';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';
import { labelIndexPlugin } from './scripts/label-index-plugin.ts';
import { messagesPlugin } from './scripts/messages-plugin.ts';

const ROOT = import.meta.dirname;
const PAGES = resolve(ROOT, 'src/pages');

/** The packages of which something came into the extension, known when it is built. */
export const BUNDLED = new Set<string>();

/** What the builds have in common. `scripts/build.mjs` runs them one after the other. */
const COMMON = {
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies UserConfig;

const BUILD = {
  // The older of the two browsers that the manifest names.
  target: ['chrome128', 'firefox140'],
  modulePreload: false,
  minify: true,
  sourcemap: false,
  reportCompressedSize: false,
  chunkSizeWarningLimit: 4000,
  assetsInlineLimit: 0,
} satisfies UserConfig['build'];

/** The glossary in a file of its own, whatever else asks for it: else it is named after any module that came with it. */
const GLOSSARY_APART = { groups: [{ name: 'load-glossary', test: /\/src\/glossary\/load-glossary\.ts$/ }] };

/** Every page is a folder with an HTML file of the same name; it is built as `<name>.html`. */
function pages(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(PAGES)
      .map((name) => [name, join(PAGES, name, `${name}.html`)] as const)
      .filter(([, file]) => existsSync(file)),
  );
}

/**
 * The tokenizer of rich text takes Node's streams and Buffer for granted. In a browser, what little it needs of
 * them is ours; the library itself is left as it is.
 */
function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === 'stream' && importer?.includes('rtf-stream-parser')
        ? resolve(ROOT, 'src/extension/stand-ins/stream.ts')
        : undefined,
  };
}

function extension(): UserConfig {
  return {
    ...COMMON,
    root: PAGES,
    base: '/',
    publicDir: resolve(ROOT, 'public'),
    plugins: [standIns(), glossaryPlugin(), messagesPlugin(), bundledPackagesPlugin(BUNDLED)],
    worker: {
      format: 'es',
      plugins: () => [standIns(), glossaryPlugin(), bundledPackagesPlugin(BUNDLED)],
      rolldownOptions: { output: { codeSplitting: GLOSSARY_APART } },
    },
    build: {
      ...BUILD,
      outDir: resolve(ROOT, 'dist/chrome'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { ...pages(), background: resolve(ROOT, 'src/extension/background.ts') },
        output: {
          entryFileNames: (chunk) => (chunk.name === 'background' ? 'background.js' : 'assets/[name].js'),
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: GLOSSARY_APART,
        },
      },
    },
  };
}

/** One classic script: `scripting.executeScript` cannot load modules. */
function content(): UserConfig {
  return {
    ...COMMON,
    root: ROOT,
    publicDir: false,
    plugins: [labelIndexPlugin(), bundledPackagesPlugin(BUNDLED)],
    build: {
      ...BUILD,
      outDir: resolve(ROOT, 'dist/chrome'),
      emptyOutDir: false,
      lib: {
        entry: resolve(ROOT, 'src/extension/content/main.ts'),
        formats: ['iife'],
        name: 'sarDecoderContent',
        fileName: () => 'content.js',
      },
    },
  };
}

/** What starts the engine that reads pictures: a worker of the old kind, because the library's own is one. */
function ocrWorker(): UserConfig {
  return {
    ...COMMON,
    root: ROOT,
    publicDir: false,
    build: {
      ...BUILD,
      outDir: resolve(ROOT, 'dist/chrome/ocr'),
      emptyOutDir: false,
      lib: {
        entry: resolve(ROOT, 'src/extension/ocr-worker.ts'),
        formats: ['iife'],
        name: 'sarDecoderOcr',
        fileName: () => 'start.js',
      },
    },
  };
}

/** The command line, which runs with Node alone. What one kind of file needs lies apart: it is loaded with the first of them. */
function cli(): UserConfig {
  return {
    ...COMMON,
    root: ROOT,
    publicDir: false,
    ssr: { noExternal: true },
    plugins: [glossaryPlugin()],
    build: {
      ...BUILD,
      target: 'node22',
      minify: false,
      ssr: true,
      outDir: resolve(ROOT, 'dist'),
      emptyOutDir: false,
      rolldownOptions: {
        // The thread that cuts rows and the processes of a study start from files of their own.
        input: {
          cli: resolve(ROOT, 'src/cli/main.ts'),
          'cli/scan-thread': resolve(ROOT, 'src/cli/scan-thread.ts'),
          'cli/reading-process': resolve(ROOT, 'src/cli/processes/reading-process.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name].js' },
      },
    },
  };
}

/** The engine's package, as its threads need it on the command line: they load it by `require`. */
function ocr(): UserConfig {
  const source = resolve(ROOT, 'node_modules/tesseract.js/src');
  return {
    ...COMMON,
    root: ROOT,
    publicDir: false,
    ssr: { noExternal: true },
    plugins: [
      {
        name: 'cores-beside',
        enforce: 'pre',
        // Cores are loaded by name, the one that this machine's processor runs best. Only the neural ones
        // lie beside the program: on Node the library asks for the older engine as well, which it never uses.
        resolveId: (id) => {
          const name = /^tesseract\.js-core\/(tesseract-core(?:-relaxedsimd|-simd)?)(?:-lstm)?$/.exec(
            id,
          )?.[1];
          if (name === undefined) return undefined;
          const core = name === 'tesseract-core' ? 'tesseract-core-simd' : name;
          return { id: `./${core}-lstm.cjs`, external: true };
        },
      },
    ],
    build: {
      ...BUILD,
      target: 'node22',
      ssr: true,
      outDir: resolve(ROOT, 'dist/cli/ocr'),
      rolldownOptions: {
        input: {
          tesseract: resolve(source, 'index.js'),
          worker: resolve(source, 'worker-script/node/index.js'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'content') return content();
  if (mode === 'ocr-worker') return ocrWorker();
  if (mode === 'cli') return cli();
  if (mode === 'ocr') return ocr();
  return extension();
});
