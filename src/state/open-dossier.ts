/** An open dossier: its records, their claims and its words. Knows no address and no filter. Pure. */
import type { Bundle } from '#graph/bundles.ts';
import { buildClaimIndex, type ClaimIndex } from '#graph/claim-index.ts';
import { repliesTo } from '#graph/claim-replies.ts';
import { claimsBy } from '#graph/claims-about.ts';
import type { Messages } from '#messages/index.ts';
import type { Claim, DossierFile, Entity } from '#model/dossier.ts';
import { readableDate } from '#model/readable-date.ts';
import { slugOf } from '#model/slug.ts';
import { datedWords } from './dated.ts';
import { endName } from './end-name.ts';
import { imprintOf } from './imprint.ts';
import { Records, type TermSection } from './records.ts';
import { claimsNaming } from './rows.ts';

export abstract class OpenDossier {
  readonly dossier: DossierFile;
  readonly index: ClaimIndex;
  readonly records: Records;
  /** Of the interface, which may be another than the dossier's: its words, its dates and numbers. */
  abstract readonly messages: Messages;
  abstract readonly language: string;
  /** Of names, titles, summaries and sentences. */
  readonly dossierLanguage: string;
  /** Made when it is first asked: that takes some milliseconds, and the opening view needs none. */
  #collator: Intl.Collator | null = null;

  constructor(dossier: DossierFile) {
    this.dossier = dossier;
    this.dossierLanguage = dossier.info.language;
    this.index = buildClaimIndex(dossier);
    this.records = new Records(dossier);
  }

  /** The `lang` of what the dossier says, where the interface speaks another language. */
  get textLanguage(): string | undefined {
    return this.dossierLanguage === this.language ? undefined : this.dossierLanguage;
  }

  // --- Records and their words ---

  has = (id: string) => this.records.get(id) !== null;
  name = (id: string) => this.records.name(id);
  shortName = (id: string) => this.records.shortName(id);
  claim = (id: string) => this.records.claim(id);
  claimsOf = (ids: readonly string[]) => ids.map(this.claim).filter((claim) => claim !== null);
  entity = (id: string) => this.records.entity(id);
  source = (id: string) => this.records.source(id);
  dated = (claim: Claim) => datedWords(this.index, claim, this.messages, this.date);
  /** The order of names in the dossier's language. */
  inOrder = (a: string, b: string) =>
    (this.#collator ??= new Intl.Collator(this.dossierLanguage)).compare(a, b);
  date = (text: string) => readableDate(text, this.language);
  sentence = (claim: Claim) => this.records.sentence(claim);
  term = (section: TermSection, id: string) => this.records.term(section, id);
  endName = (end: string) => endName(end, this.records, this.messages);
  plural = (section: 'roles' | 'parts', id: string) => this.records.plural(section, id);
  familyLabel = (family: string) => this.records.term('families', family);

  /** "Person", or what the vocabulary calls that type of group or event. */
  kindLabel(entity: Entity): string {
    if (entity.kind === 'person') return this.messages.kinds.person;
    return this.term(entity.kind === 'group' ? 'group-types' : 'event-types', entity.type);
  }

  kindOf(id: string): string {
    const entity = this.records.entity(id);
    return entity === null ? '' : this.kindLabel(entity);
  }

  partsOf = (id: string) =>
    this.dossier.events.filter((event) => event['part-of'] === id).map((event) => event.id);

  claimsBy = (id: string) => claimsBy(this.index, id);
  claimsAbout = (id: string) => claimsNaming(this.index, id);
  repliesTo = (id: string) => repliesTo(this.index, id);
  /** Whom a work identifies, from outside the dossier's texts. */
  identifiedBy = (id: string) =>
    this.index.entities
      .filter(({ identification }) =>
        identification.some(({ source, via }) => source === id || via === id),
      )
      .map((entity) => entity.id);

  claimsCiting = (id: string) =>
    this.index.claims.filter(({ evidence }) =>
      evidence.some(({ source, via }) => source === id || via === id),
    );

  /** Who wrote a work, and where and when it came out; empty where nothing is known. */
  imprint(id: string): string {
    const source = this.source(id);
    return source === null ? '' : imprintOf(source, this.date);
  }

  /** The dossier's title as a key: `the-great-purge`. */
  get slug(): string {
    return slugOf(this.dossier.info.title, 'dossier');
  }

  /** When this version of the dossier came out, in words; empty where it does not say. */
  get issued(): string {
    const { issued } = this.dossier.info;
    return issued === null ? '' : this.date(issued);
  }

  /** False for ties without a direction: kin, allies. */
  isDirected = ({ claims }: Bundle) =>
    claims.some(({ type }) => this.dossier.vocabulary.types[type]?.directed !== false);
}
