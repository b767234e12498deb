/** The little of citeproc-js that is used: https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  interface Citation {
    readonly citationItems: readonly {
      readonly id: string;
      readonly locator?: string;
      readonly label?: string;
    }[];
    readonly properties: { readonly noteIndex: number };
  }
  interface Engine {
    updateItems(ids: readonly string[]): void;
    previewCitationCluster(
      citation: Citation,
      before: readonly unknown[],
      after: readonly unknown[],
      format: 'html' | 'text',
    ): string;
  }
  const CSL: {
    readonly Engine: new (sys: Sys, style: string, language?: string, force?: boolean) => Engine;
  };
  export default CSL;
}
