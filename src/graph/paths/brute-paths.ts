/** The meaning of a path query, spelled out by trying every path: what tests compare with. */
import { type Claim, type Dossier, entitiesOf } from '#model/dossier.ts';
import { PATH_FAMILIES } from '#model/schema/scales.ts';
import { matches } from '../brute-filter.ts';
import type { Path } from './find-paths.ts';
import type { PathQuery } from './path-query.ts';

interface Use {
  readonly claim: Claim;
  readonly tail: string;
  readonly head: string;
}

interface Step extends Use {
  readonly next: string;
}

/** Every path that answers the query, count and cap aside: shortest first, then by entity. */
export function everyPath(dossier: Dossier, query: PathQuery): Path[] {
  const order = new Map(entitiesOf(dossier).map((entity, i) => [entity.id, i]));
  const uses = usesIn(dossier, query);
  const paths: Path[] = [];
  const go = (route: string[]) => {
    const here = route.at(-1)!;
    if (here === query.to) {
      const hops = hopsOf(uses, query, route);
      if (hops !== null) paths.push({ length: hops.length, entities: route, hops });
      return;
    }
    if (route.length > query.maxLength || (route.length > 1 && !mayPass(dossier, query, here)))
      return;
    const nexts = new Set(stepsFrom(uses, query, here).map((step) => step.next));
    for (const next of nexts) {
      if (!route.includes(next) && !query.avoid.includes(next)) go([...route, next]);
    }
  };
  go([query.from]);
  const rank = (path: Path) => path.entities.map((id) => String(order.get(id)).padStart(4)).join();
  return paths.sort((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1));
}

function mayPass(dossier: Dossier, query: PathQuery, id: string): boolean {
  const entity = entitiesOf(dossier).find((one) => one.id === id)!;
  return entity.through && (query.via === 'all' || entity.kind === 'person');
}

function usesIn(dossier: Dossier, query: PathQuery): Use[] {
  const ids = new Set(entitiesOf(dossier).map((entity) => entity.id));
  const { filter } = query;
  return dossier.claims.flatMap((claim) => {
    const type = dossier.vocabulary.types[claim.type]!;
    const families =
      filter.family.length > 0 || filter.type.length > 0 ? filter.family : PATH_FAMILIES;
    const pressures = claim.duress.filter(({ kind }) => dossier.vocabulary.duress[kind]!.pressure);
    const sources = claim.evidence.filter(
      ({ source, via }) =>
        !query.withoutSource.includes(source) && !query.withoutSource.includes(via ?? ''),
    );
    const within = { ...filter, event: query.within === null ? [] : [query.within] };
    const usable =
      claim.mode === 'made' &&
      claim.agent !== 'unstated' &&
      claim.from !== null &&
      type.edge &&
      type.paths &&
      (families.length === 0 || families.includes(claim.family)) &&
      (!type.roster || filter.type.includes(claim.type)) &&
      matches(dossier, claim, filter) &&
      matches(dossier, claim, within) &&
      (query.withoutDuress === false || pressures.length === 0) &&
      (query.withoutDuress !== 'strict' || claim.duress.length > 0) &&
      (claim.evidence.length === 0 || sources.length > 0);
    if (!usable) return [];
    const targets = [...new Set(claim.to)].filter((id) => ids.has(id) && id !== claim.from);
    return targets.flatMap((target) => {
      const along = { claim, tail: claim.from!, head: target };
      return type.directed ? [along] : [along, { claim, tail: target, head: claim.from! }];
    });
  });
}

function stepsFrom(uses: readonly Use[], { direction }: PathQuery, here: string): Step[] {
  return uses.flatMap((use) => [
    ...(direction !== 'backward' && use.tail === here ? [{ ...use, next: use.head }] : []),
    ...(direction !== 'forward' && use.head === here ? [{ ...use, next: use.tail }] : []),
  ]);
}

/** The claims of each hop that are part of some whole chain of steps; null if there is no chain. */
function hopsOf(uses: readonly Use[], query: PathQuery, route: readonly string[]) {
  const choices = route
    .slice(1)
    .map((next, i) => stepsFrom(uses, query, route[i]!).filter((step) => step.next === next));
  const kept = choices.map(() => new Set<Claim>());
  const extend = (chain: Step[]) => {
    if (chain.length === choices.length) {
      chain.forEach((step, i) => kept[i]!.add(step.claim));
      return;
    }
    for (const step of choices[chain.length]!) {
      const last = chain.at(-1);
      if (last === undefined || joined(last, step, route[chain.length]!)) extend([...chain, step]);
    }
  };
  extend([]);
  if (kept.some((claims) => claims.size === 0)) return null;
  return kept.map((claims, i) => ({
    from: route[i]!,
    to: route[i + 1]!,
    claims: [...claims].map((claim) => claim.id).sort((a, b) => number(a) - number(b)),
  }));
}

/** At a joint, pressure on the entity there must have led to the claim beside it. */
function joined(one: Step, other: Step, joint: string): boolean {
  const leads = (pressure: Step, effect: Step) =>
    pressure.claim.family !== 'pressure' ||
    pressure.head !== joint ||
    pressure.claim['led-to'].some((id) => id === effect.claim.id && id !== pressure.claim.id);
  return leads(one, other) && leads(other, one);
}

function number(id: string): number {
  return Number(id.slice(1));
}
