/** The words that the tables use: each becomes a term of the vocabulary, and is listed. */
import type { Section as VocabularySection } from '#model/compile/terms.ts';
import { suggestion } from '#model/did-you-mean.ts';
import { quoted } from '#model/problems.ts';
import { FAMILIES, type Family } from '#model/schema/scales.ts';
import type { Findings, Place } from './findings.ts';
import { idFromName } from './names.ts';

/** Parts and outcomes have no column in a table. */
export type Section = Exclude<VocabularySection, 'parts' | 'outcomes'>;
type Fields = Record<string, unknown>;
export type Words = Record<string, Record<string, Fields>>;

/** The family of a claim type where no column `family` says another: it presumes least of what was said. */
const DEFAULT_FAMILY: Family = 'tie';

const NOUNS: Record<Section, string> = {
  types: 'claim type',
  roles: 'role',
  stances: 'stance',
  duress: 'kind of duress',
  charges: 'charge',
  'event-types': 'event type',
  'group-types': 'group type',
  reliability: 'reliability',
};

export class Terms {
  readonly words: Words = {};
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** The id of a word, which is made a term where it is none. */
  use(section: Section, text: string, place: Place, family = '', familyPlace = place): string {
    const id = idFromName(text, 'term');
    const words = (this.words[section] ??= {});
    const known = words[id];
    if (known === undefined) {
      words[id] = this.#made(section, text, Object.keys(words).length + 1, familyPlace, family);
      this.#tell(section, id, words[id], place);
    } else if (family !== '' && section === 'types' && known['family'] !== family) {
      const message = `two families of one claim type: ${quoted(family)} for ${quoted(text)}`;
      this.#findings.warning(
        familyPlace,
        'two-families',
        message,
        `${known['family']} stands; give the types two names`,
      );
    }
    return id;
  }

  /** A type by which somebody speaks of himself. */
  allowSelf(type: string): void {
    const term = this.words['types']?.[type];
    if (term !== undefined) term['self'] = 'yes';
  }

  familyOf(type: string): Family {
    return (this.words['types']?.[type]?.['family'] as Family | undefined) ?? DEFAULT_FAMILY;
  }

  #made(section: Section, text: string, number: number, place: Place, family: string): Fields {
    const label = /^[a-z0-9-]+$/.test(text) ? text.replaceAll('-', ' ') : text;
    switch (section) {
      case 'types': {
        const inverse = `target of: ${label}`;
        return { family: this.#family(family, place), label, inverse, past: label };
      }
      case 'stances':
        return { label, order: String(number), polarity: '0' };
      case 'duress':
        return { label, phrase: label };
      case 'reliability':
        return { label, rank: String(number) };
      default:
        return { label };
    }
  }

  #family(text: string, place: Place): Family {
    const known = FAMILIES.find((one) => one === text.toLowerCase());
    if (text !== '' && known === undefined) {
      const hint = suggestion(text, FAMILIES, 'one of');
      this.#findings.error(place, 'unknown-value', `unknown family: ${quoted(text)}`, hint);
    }
    return known ?? DEFAULT_FAMILY;
  }

  #tell(section: Section, id: string, term: Fields, place: Place): void {
    const family = section === 'types' ? ` of family ${String(term['family'])}` : '';
    const hint =
      section === 'types'
        ? 'mend its words in vocabulary.yaml; a column family says another family'
        : 'mend it in vocabulary.yaml';
    this.#findings.warning(
      place,
      'made-term',
      `new ${NOUNS[section]}${family}: ${quoted(id)}`,
      hint,
    );
  }
}
