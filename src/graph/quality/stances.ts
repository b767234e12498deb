/** How commentary stands to the theses of events. */
import type { Claim, EventRecord } from '#model/dossier.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { facets } from '../facets/count.ts';
import { emptyFilter } from '../filter.ts';

export interface StanceCount {
  readonly value: string;
  readonly claims: number;
}

export interface EventStances {
  readonly event: string;
  /**
   * False: of the event itself (its context). True: with its parts, as the filter by event counts;
   * there only where the two differ.
   */
  readonly whole: boolean;
  readonly stances: readonly StanceCount[];
  /** Commentary that takes no stance; only of the event itself. */
  readonly without: number;
}

export interface StanceFigures {
  readonly stances: readonly StanceCount[];
  /** All commentary that takes no stance. */
  readonly without: number;
  readonly events: readonly EventStances[];
}

export function stanceFigures(index: ClaimIndex): StanceFigures {
  const { dossier, claims } = index;
  const order = Object.entries(dossier.vocabulary.stances)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  const all = facets(index, emptyFilter).stance;
  const byStance = order.map((stance) => facets(index, { ...emptyFilter, stance: [stance] }).event);
  const without = claims.filter((claim) => claim.family === 'commentary' && claim.stance === null);
  const inContext = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    if (claim.stance === null && claim.family !== 'commentary') continue;
    const list = inContext.get(claim.context);
    if (list === undefined) inContext.set(claim.context, [claim]);
    else list.push(claim);
  }
  const row = (event: EventRecord): EventStances[] => {
    const inside = inContext.get(event.id) ?? [];
    const count = (claims: (stance: string, i: number) => number) =>
      order.map((value, i) => ({ value, claims: claims(value, i) }));
    const own = count((value) => inside.filter(({ stance }) => stance === value).length);
    const whole = count((_, i) => byStance[i]!.get(event.id) ?? 0);
    const silent = inside.filter(({ stance }) => stance === null).length;
    const differs = own.some(({ claims }, i) => claims !== whole[i]!.claims);
    return [
      { event: event.id, whole: false, stances: own, without: silent },
      ...(differs ? [{ event: event.id, whole: true, stances: whole, without: 0 }] : []),
    ];
  };
  return {
    stances: order.map((value) => ({ value, claims: all.get(value) ?? 0 })),
    without: without.length,
    events: dossier.events.filter(({ thesis }) => thesis !== null).flatMap(row),
  };
}
