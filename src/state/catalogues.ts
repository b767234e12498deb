/** Where the numbers of known catalogues lead. Nothing is loaded from there; a reader may follow. */

interface Catalogue {
  readonly label: string;
  readonly number: RegExp;
  readonly address: string;
}

const CATALOGUES: Record<string, Catalogue> = {
  wikidata: { label: 'Wikidata', number: /^Q\d+$/, address: 'https://www.wikidata.org/wiki/' },
  viaf: { label: 'VIAF', number: /^\d+$/, address: 'https://viaf.org/viaf/' },
};

/** How a catalogue is called, and the entry's address; null where we know none of that form. */
export function catalogueEntry(
  key: string,
  number: string,
): { label: string; href: string | null } {
  const catalogue = Object.hasOwn(CATALOGUES, key) ? CATALOGUES[key]! : null;
  if (catalogue === null) return { label: key, href: null };
  const { label, address } = catalogue;
  return { label, href: catalogue.number.test(number) ? `${address}${number}` : null };
}
