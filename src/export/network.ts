/** The claims as a network to take away: nodes, and an edge for each claim and target. */
import { dateBounds } from '#model/dates.ts';
import { type Claim, type Dossier, entitiesOf, type Entity } from '#model/dossier.ts';
import { edgeTargets } from '#model/edges.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';

export type Value = string | number | boolean;
export type Attributes = Readonly<Record<string, Value | null>>;

/** First and last day, as 1936-08-19; null where the date is open or unknown. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

export interface NetworkNode extends Span {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export interface NetworkEdge extends Span {
  /** The claim's id, with `~` and the target where it has several. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly attributes: Attributes;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/**
 * The network of some claims: their ends, and every entity if `all`. Only claims that give edges are
 * edges (made, with a speaker and a target); the rest are in the tables. Ties without a direction
 * have `directed: false`, since most readers want all edges of one kind.
 */
export function networkOf(dossier: Dossier, claims: readonly Claim[], all: boolean): Network {
  const entities = entitiesOf(dossier);
  const known = new Set(entities.map(({ id }) => id));
  const name = namesOf(dossier);
  const edges = claims.flatMap((claim): NetworkEdge[] => {
    const targets = edgeTargets(claim, dossier.vocabulary, (id) => known.has(id));
    return targets.map((to) => ({
      id: targets.length === 1 ? claim.id : `${claim.id}~${to}`,
      from: claim.from!,
      to,
      label: dossier.vocabulary.types[claim.type]?.label ?? claim.type,
      ...spanOf(claim.date),
      attributes: edgeAttributes(claim, dossier, claimSentence(claim, dossier, name)),
    }));
  });
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: entities.filter(({ id }) => all || ends.has(id)).map(nodeOf),
    edges,
  };
}

function nodeOf(entity: Entity): NetworkNode {
  const person = entity.kind === 'person' ? entity : null;
  return {
    id: entity.id,
    label: entity.name,
    ...(person === null
      ? spanOf('date' in entity ? entity.date : null)
      : { start: spanOf(person.born).start, end: spanOf(person.died).end }),
    attributes: {
      kind: entity.kind,
      type: 'type' in entity ? entity.type : null,
      roles: person === null ? null : joined(person.roles.map(({ role }) => role)),
      aliases: joined(entity.aliases),
      born: person?.born ?? null,
      died: person?.died ?? null,
      date: 'date' in entity ? entity.date : null,
      summary: entity.summary,
      hub: !entity.through,
    },
  };
}

function edgeAttributes(claim: Claim, dossier: Dossier, sentence: string): Attributes {
  const quoted = claim.evidence.find(({ quote }) => quote !== null);
  return {
    claim: claim.id,
    family: claim.family,
    type: claim.type,
    directed: dossier.vocabulary.types[claim.type]?.directed !== false,
    date: claim.date,
    context: claim.context,
    stance: claim.stance,
    attitude: claim.attitude,
    duress: joined([...new Set(claim.duress.map(({ kind }) => kind))]),
    certainty: claim.certainty,
    basis: claim.basis,
    statement: claim.statement,
    derived: claim.derived,
    'told-by': joined(claim.attribution.map(({ by, attitude }) => `${by} (${attitude})`)),
    sources: joined([...new Set(claim.evidence.map(({ source }) => source))]),
    says: claim.says,
    sentence,
    quotation: quoted?.quote ?? null,
    locator: quoted === undefined ? null : `${quoted.source}, ${quoted.at}`,
  };
}

/** Several values of one attribute. */
const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join('; ');

/** The first and last day that a date can mean. */
export function spanOf(date: string | null): Span {
  const bounds = date === null ? null : dateBounds(date);
  if (bounds === null) return { start: null, end: null };
  return { start: dayText(bounds.min), end: dayText(bounds.max) };
}

function dayText(day: number): string | null {
  if (!Number.isFinite(day)) return null;
  const text = new Date(day * 86_400_000).toISOString();
  return text.startsWith('-') || text.startsWith('+') ? null : text.slice(0, 10);
}

/** The names of all attributes with the type of their values, in the order of the first record. */
export function columnsOf(records: readonly { readonly attributes: Attributes }[]) {
  const names = Object.keys(records[0]?.attributes ?? {});
  return names.map((name) => {
    const value = records.find(({ attributes }) => attributes[name] !== null)?.attributes[name];
    const type =
      typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'double' : 'string';
    return { name, type } as const;
  });
}
