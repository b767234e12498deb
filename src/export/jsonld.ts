/**
 * The dossier as JSON-LD 1.1 in schema.org's words (Person, Organization, Event, CreativeWork, Claim,
 * Quotation), with its context inline so that no reader needs to fetch one. What schema.org has no
 * word for is in `attest:`. Ids are relative, so that they are those of wherever the site stands.
 */
import {
  type AnyRecord,
  type Claim,
  type Dossier,
  entitiesOf,
  type Entity,
  type Source,
} from '#model/dossier.ts';
import { recordPath } from '#model/record-path.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { spanOf } from './network.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

const idOf = { '@type': '@id' } as const;
export const CONTEXT: Node = {
  '@vocab': 'https://schema.org/',
  attest: 'urn:attest:',
  id: '@id',
  type: '@type',
  author: idOf,
  about: idOf,
  superEvent: idOf,
  sameAs: idOf,
  isPartOf: idOf,
  memberOf: idOf,
  claimInterpreter: idOf,
  context: { '@id': 'attest:context', ...idOf },
  respondsTo: { '@id': 'attest:respondsTo', ...idOf },
  contradicts: { '@id': 'attest:contradicts', ...idOf },
  ledTo: { '@id': 'attest:ledTo', ...idOf },
  readIn: { '@id': 'attest:readIn', ...idOf },
  by: { '@id': 'attest:by', ...idOf },
  ...Object.fromEntries(
    ['claimType', 'family', 'stance', 'attitude', 'certainty', 'basis', 'mode', 'charge', 'duress']
      .concat(['thesis', 'edtf', 'locator', 'reliability', 'attribution', 'kind', 'roleName'])
      .map((term) => [term, `attest:${term}`]),
  ),
};

const WIKIDATA = 'http://www.wikidata.org/entity/';
const VIAF = 'http://viaf.org/viaf/';

/** Some claims with every entity and work of the dossier, as one document. */
export function writeJsonld(
  dossier: Dossier,
  claims: readonly Claim[],
  base: string | null,
): string {
  const { info } = dossier;
  const entities = entitiesOf(dossier);
  const kinds = new Map<string, AnyRecord['kind']>([
    ...entities.map(({ id, kind }) => [id, kind] as const),
    ...dossier.sources.map(({ id }) => [id, 'source'] as const),
    ...dossier.claims.map(({ id }) => [id, 'claim'] as const),
  ]);
  const link = (id: string): string => recordPath(kinds.get(id) ?? 'claim', id);
  const name = namesOf(dossier);
  const document = {
    '@context': base === null ? CONTEXT : { '@base': base, ...CONTEXT },
    id: './',
    type: 'Dataset',
    name: info.title,
    description: info.description,
    license: info.licence,
    version: info.version,
    citation: info['how-to-cite'],
    hasPart: [
      ...entities.map((entity) => entityNode(entity, link)),
      ...dossier.sources.map((source) => sourceNode(source, link)),
      ...claims.map((claim) => claimNode(claim, claimSentence(claim, dossier, name), link)),
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

type Link = (id: string) => string;

/** The JSON-LD of any record; `sentence` says a claim in words. */
export function recordNode(
  record: AnyRecord,
  sentence: (claim: Claim) => string,
  link: Link,
): Node {
  if (record.kind === 'claim') return claimNode(record, sentence(record), link);
  return record.kind === 'source' ? sourceNode(record, link) : entityNode(record, link);
}

/** The JSON-LD of an entity. */
export function entityNode(entity: Entity, link: Link): Node {
  const common = {
    id: link(entity.id),
    name: entity.name,
    ...given('alternateName', [...entity.aliases, ...Object.values(entity.native)]),
    ...given('description', entity.summary),
    ...given('sameAs', sameAs(entity.identifiers)),
  };
  if (entity.kind === 'person') {
    return {
      ...{ ...common, type: 'Person' },
      ...given('birthDate', entity.born),
      ...given('deathDate', entity.died),
      ...given(
        'hasOccupation',
        entity.roles.map(({ role }) => ({ type: 'Role', roleName: role })),
      ),
    };
  }
  if (entity.kind === 'group') return { ...common, type: 'Organization', kind: entity.type };
  const { start, end } = spanOf(entity.date);
  return {
    ...{ ...common, type: 'Event', kind: entity.type },
    ...given('startDate', start),
    ...given('endDate', end),
    ...given('edtf', entity.date),
    ...given('location', entity.place),
    ...given('superEvent', entity['part-of'] === null ? null : link(entity['part-of'])),
    ...given('thesis', entity.thesis),
  };
}

/** The JSON-LD of a work. */
export function sourceNode(source: Source, link: Link): Node {
  return {
    id: link(source.id),
    type: 'CreativeWork',
    name: source.title,
    ...given('author', source.speaker === null ? null : link(source.speaker)),
    ...given('datePublished', source.issued),
    ...given('publisher', source.publisher),
    ...given('url', source.URL),
    ...given('reliability', source.reliability),
  };
}

/** The JSON-LD of a claim, with its quotations. */
export function claimNode(claim: Claim, sentence: string, link: Link): Node {
  return {
    id: link(claim.id),
    type: 'Claim',
    name: sentence,
    claimType: claim.type,
    family: claim.family,
    mode: claim.mode,
    certainty: claim.certainty,
    basis: claim.basis,
    ...given('text', claim.says),
    ...given('author', claim.from === null ? null : link(claim.from)),
    ...given('about', claim.to.map(link)),
    ...given('context', claim.context === null ? null : link(claim.context)),
    ...given('edtf', claim.date),
    ...given('dateCreated', spanOf(claim.date).start),
    ...given('stance', claim.stance),
    ...given('attitude', claim.attitude),
    ...given('charge', claim.charge),
    ...given(
      'duress',
      claim.duress.map(({ kind, by }) => ({ kind, ...given('by', by === null ? null : link(by)) })),
    ),
    ...given(
      'attribution',
      claim.attribution.map(({ by, attitude }) => ({ by: link(by), attitude })),
    ),
    ...given('respondsTo', claim['responds-to'].map(link)),
    ...given(
      'contradicts',
      claim.contradicts.map((one) => link(one.claim)),
    ),
    ...given('ledTo', claim['led-to'].map(link)),
    appearance: claim.evidence.map((evidence) => ({
      type: 'Quotation',
      ...given('text', evidence.quote),
      isPartOf: link(evidence.source),
      ...given('readIn', evidence.via === null ? null : link(evidence.via)),
      locator: evidence.at,
      ...given('inLanguage', evidence.lang),
    })),
  };
}

/** The field, unless there is nothing to say. */
function given(field: string, value: Json): Node {
  if (value === null || (Array.isArray(value) && value.length === 0)) return {};
  return { [field]: value };
}

function sameAs(identifiers: Readonly<Record<string, string>>): string[] {
  const { wikidata, viaf } = identifiers;
  return [
    ...(wikidata === undefined ? [] : [`${WIKIDATA}${wikidata}`]),
    ...(viaf === undefined ? [] : [`${VIAF}${viaf}`]),
  ];
}
