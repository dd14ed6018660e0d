// citation-js comes without types; these are of what the tests use.

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  export const plugins: {
    readonly input: { readonly type: (data: unknown) => string };
    readonly config: { readonly get: (plugin: string) => { parse: { biblatex: boolean } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
