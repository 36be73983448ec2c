/** Made by the build from the glossary: see scripts/label-index-plugin.ts. */
declare module 'virtual:label-index' {
  import type { LabelIndex } from './content/label-index.ts';

  export const labelIndex: LabelIndex;
}
