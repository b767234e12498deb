/** Every language says everything, and says it in its own words. */
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { quality as enQuality } from './en-quality.ts';
import { hasMessages, LANGUAGES, loadMessages, messagesFor, spoken } from './index.ts';
import { qualityMessagesFor } from './quality.ts';
import { leaves, said } from './testing.ts';

const english = { ...en, qualityPage: enQuality };
await Promise.all(Object.keys(LANGUAGES).map(loadMessages));
const languages = Object.keys(LANGUAGES).map((language) => ({
  language,
  all: { ...messagesFor(language), qualityPage: qualityMessagesFor(language) },
}));

describe.each(languages)('the wording in $language', ({ all }) => {
  const own = new Map(leaves(all));

  it('has the same texts and functions as English, with as many parameters', () => {
    const shape = (of: Iterable<[string, unknown]>) =>
      [...of].map(([path, leaf]) => `${path} ${typeof leaf}`).sort();
    expect(shape(own)).toEqual(shape(leaves(english)));
    for (const [path, leaf] of leaves(english)) {
      if (typeof leaf !== 'function') continue;
      expect(`${path} ${(own.get(path) as () => string).length}`).toBe(`${path} ${leaf.length}`);
    }
  });

  it('leaves nothing out of what it says', () => {
    const bad = [...own].flatMap(([path, leaf]) => {
      const texts = said(path, leaf);
      if (texts.length === 0) return [`${path}: not called`];
      return texts
        .filter((text) => text.trim() === '' || /undefined|NaN|\[object|\bnull\b/.test(text))
        .map((text) => `${path}: ${text}`);
    });
    expect(bad.filter((line) => !MAY_BE_EMPTY.test(line))).toEqual([]);
  });
});

/** What there is nothing to say of: nothing hidden, nobody left out. */
const MAY_BE_EMPTY = /^(timeline\.unknown): *$/;

/** Texts that are the same in English and German: names, signs, formats, and words of both. */
const SAME = new Set([
  ...['Attest', 'Matrix', 'Name', 'Person', 'Status', 'Version'],
  ...['BibTeX', 'CSL-JSON', 'RIS', 'GEXF (Gephi)', 'GraphML', 'JSON-LD', 'Cypher (Neo4j)'],
  ...['Text', 'Markdown', 'HTML', 'CSV', 'Format', 'Link'],
]);

/** Formed of names and numbers alone. */
const FORMED =
  /^(compare\.dated\.said|compare\.relations\.tie|picture\.save\.stance|qualityPage\.weakPoints\.(contradictions|figures)): Ada/;

describe('German', () => {
  const german = new Map(leaves(languages.find(({ language }) => language === 'de')!.all));

  it('is never the English text, but for the words that both have', () => {
    const same = leaves(english).flatMap(([path, leaf]) => {
      const texts = said(path, german.get(path));
      return said(path, leaf)
        .filter((text, i) => text === texts[i] && !SAME.has(text) && /\p{L}{2}/u.test(text))
        .map((text) => `${path}: ${text}`);
    });
    expect(same.filter((line) => !FORMED.test(line))).toEqual([]);
  });

  it('writes numbers, quotation marks and lists as German does', () => {
    const { picture, search, timeline, page } = messagesFor('de');
    expect(picture.shown(1234, 1)).toBe('1.234 Entitäten, 1 Behauptung');
    expect(search.none('Ada')).toBe('Nichts gefunden zu „Ada“');
    expect(timeline.unknown(1, 2)).toMatch(/^1 Behauptung aus späterer Zeit und 2 Handlungen/);
    expect(page.derived(1)).toMatch(/^1 Verbindung, die sich .* ergibt, ist /);
    const texts = [...german].flatMap(([path, leaf]) => said(path, leaf));
    expect(texts.filter((text) => /["”’]|“[^„]*“/.test(text))).toEqual([]);
  });
});

describe('a language that is asked for', () => {
  it('is one of those there are, whatever its region', () => {
    expect(['de', 'de-AT', 'DE', 'en-GB', 'fr', '', null].map(spoken)).toEqual([
      ...['de', 'de', 'de', 'en', null, null, null],
    ]);
  });

  it('is answered in English where there is none', async () => {
    await loadMessages('fr');
    expect(hasMessages('fr')).toBe(false);
    expect(messagesFor('fr')).toBe(en);
  });
});
