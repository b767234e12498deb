/** What the page of a record tells beyond its own fields, each from the claims that name it. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { claimsAbout, claimsBy } from '#graph/claims-about.ts';
import { dayBounds } from '#graph/day-bounds.ts';
import type { Claim, Entity, EventRecord } from '#model/dossier.ts';
import type { Part } from '#model/schema/entities.ts';

export { type Sole, soleOf } from '#graph/sole.ts';

/** A part that somebody had in an event, with what became of them in it. */
export interface PartIn extends Pick<Part, 'part' | 'outcomes'> {
  readonly event: string;
}

/** The parts of a person or group, in the order of the events. */
export const partsOf = (index: ClaimIndex, id: string): readonly PartIn[] =>
  partsOfAll(index).get(id) ?? [];

const partsOfAll = once((index) => {
  const parts = new Map<string, PartIn[]>();
  for (const event of eventsInOrder(index)) {
    for (const { who, part, outcomes } of event.parts) {
      const list = parts.get(who) ?? [];
      if (list.length === 0) parts.set(who, list);
      list.push({ event: event.id, part, outcomes });
    }
  }
  return parts;
});

/** By the first day on which an event may have begun; those without a date last. */
export const eventsInOrder = once((index): readonly EventRecord[] => {
  const first = ({ date }: EventRecord) =>
    (date === null ? null : dayBounds(date))?.min ?? Infinity;
  return [...index.dossier.events].sort((a, b) => ascending(first(a), first(b)));
});

const ascending = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** Made for each index once, when it is first asked for. */
function once<T>(make: (index: ClaimIndex) => T): (index: ClaimIndex) => T {
  const made = new WeakMap<ClaimIndex, T>();
  return (index) => {
    if (!made.has(index)) made.set(index, make(index));
    return made.get(index)!;
  };
}

/** Claims for a page, in order of date; ties that follow from roles and parts are told apart. */
export interface Told {
  readonly written: readonly Claim[];
  readonly derived: readonly Claim[];
}

export const told = (claims: readonly Claim[]): Told => ({
  written: claims.filter(({ derived }) => !derived),
  derived: claims.filter(({ derived }) => derived),
});

/** An event, the events that are part of it, and theirs. */
export function eventWithParts(index: ClaimIndex, id: string): ReadonlySet<string> {
  const all = new Set([id]);
  for (const one of all) {
    for (const event of index.dossier.events) if (event['part-of'] === one) all.add(event.id);
  }
  return all;
}

export interface EventClaims {
  /** All of them that are written down. */
  readonly written: readonly Claim[];
  /** Who accused or testified against whom in it, by speaker, in the order of their first words. */
  readonly accusers: readonly { readonly from: string | null; readonly claims: readonly Claim[] }[];
  /** Commentary on it by stance, in the vocabulary's order; without a stance last. */
  readonly stances: readonly {
    readonly stance: string | null;
    readonly claims: readonly Claim[];
  }[];
  /** Everything else that names it. */
  readonly others: Told;
}

/** The claims made in an event or of it, each once. */
export function eventClaims(index: ClaimIndex, event: EventRecord): EventClaims {
  const all = new Set<Claim>();
  for (const id of eventWithParts(index, event.id)) {
    for (const list of Object.values(claimsAbout(index, id))) for (const one of list) all.add(one);
  }
  const claims = inOrder(index, all);
  const isCharge = ({ family }: Claim) => family === 'accusation' || family === 'testimony';
  const commentary = claims.filter(({ family }) => family === 'commentary');
  const { stances } = index.dossier.vocabulary;
  const order = (stance: string | null) =>
    stance === null ? Infinity : (stances[stance]?.order ?? Infinity);
  return {
    written: told(claims).written,
    accusers: [...grouped(claims.filter(isCharge), ({ from }) => from)].map(([from, list]) => ({
      from,
      claims: list,
    })),
    stances: [...grouped(commentary, ({ stance }) => stance)]
      .map(([stance, list]) => ({ stance, claims: list }))
      .sort((a, b) => ascending(order(a.stance), order(b.stance))),
    others: told(claims.filter((claim) => !isCharge(claim) && claim.family !== 'commentary')),
  };
}

/**
 * How a claim rests on a work: that alone says it, or others say it too; or another work says it, which
 * was only read there.
 */
export const RESTS = ['alone', 'together', 'read'] as const;

export interface Resting {
  readonly claim: Claim;
  readonly how: (typeof RESTS)[number];
}

/** Claims that cite the work, or were read in it, in order of date. */
export function restingOn(index: ClaimIndex, work: string): Resting[] {
  return index.claims.flatMap((claim): Resting[] => {
    const said = new Set(claim.evidence.map(({ source }) => source));
    if (said.has(work)) return [{ claim, how: said.size === 1 ? 'alone' : 'together' }];
    return claim.evidence.some(({ via }) => via === work) ? [{ claim, how: 'read' }] : [];
  });
}

/** Works cited on the page of a record, the most cited first, with the number of its claims. */
export function worksCited(
  index: ClaimIndex,
  record: Entity,
): { readonly source: string; readonly claims: number }[] {
  const counts = new Map(record.evidence.map(({ source }) => [source, 0]));
  const naming = new Set(Object.values(claimsAbout(index, record.id)).flat());
  for (const { evidence } of naming) {
    for (const source of new Set(evidence.map((one) => one.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([source, claims]) => ({ source, claims }))
    .sort((a, b) => b.claims - a.claims);
}

/** Claims by an entity, and those that name it otherwise. */
export function byAndAbout(index: ClaimIndex, id: string): { by: Told; about: Told } {
  const own = claimsBy(index, id);
  const mine = new Set(own);
  const { to, about, addressee, context } = claimsAbout(index, id);
  const others = [...to, ...about, ...addressee, ...context].filter((one) => !mine.has(one));
  return { by: told(own), about: told(inOrder(index, new Set(others))) };
}

const inOrder = (index: ClaimIndex, claims: ReadonlySet<Claim>) =>
  [...claims].sort((a, b) => index.claimNumber.get(a.id)! - index.claimNumber.get(b.id)!);

function grouped<K>(claims: readonly Claim[], key: (claim: Claim) => K): Map<K, Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims) {
    const list = groups.get(key(claim));
    if (list === undefined) groups.set(key(claim), [claim]);
    else list.push(claim);
  }
  return groups;
}
