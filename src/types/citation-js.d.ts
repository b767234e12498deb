/** What is used of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: readonly unknown[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly locales: {
          get(language: string): string | undefined;
          has(language: string): boolean;
        };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
