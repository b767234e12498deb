import { describe, expect, it } from 'vitest';
import { catalogueEntry } from './catalogues.ts';

describe('an entry of a catalogue', () => {
  it.each([
    ['wikidata', 'Q42', 'Wikidata', 'https://www.wikidata.org/wiki/Q42'],
    ['viaf', '113230702', 'VIAF', 'https://viaf.org/viaf/113230702'],
    ['viaf', '../search', 'VIAF', null],
    ['wikidata', 'q42/edit', 'Wikidata', null],
    ['isni', '0000', 'isni', null],
    ['constructor', '1', 'constructor', null],
  ])('of %s, number %s, is called %s and stands at %s', (key, number, label, href) => {
    expect(catalogueEntry(key, number)).toEqual({ label, href });
  });
});
