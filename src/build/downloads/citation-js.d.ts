/** What this project uses of citation-js 0.7, which ships no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';
  export class Cite {
    constructor(data: readonly CslItem[] | string);
    readonly data: readonly CslItem[];
    format(format: 'biblatex' | 'ris', options: { format: 'object' }): unknown;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
