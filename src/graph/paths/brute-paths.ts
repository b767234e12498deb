/** The meaning of a path query, spelled out by trying every path: what tests compare with. */
import { type Claim, type Dossier, entitiesOf } from '#model/dossier.ts';
import { dateBounds } from '#model/dates.ts';
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
  const starts = endsIn(dossier, query, query.from);
  const goals = endsIn(dossier, query, query.to);
  const go = (route: string[]) => {
    const here = route.at(-1)!;
    if (
      route.length > 1 &&
      goals.includes(here) &&
      query.through.every((id) => route.includes(id))
    ) {
      const hops = hopsOf(uses, query, route);
      if (hops !== null) paths.push({ length: hops.length, entities: route, hops });
    }
    if (route.length > query.maxLength || (route.length > 1 && !mayPass(dossier, query, here)))
      return;
    const nexts = new Set(stepsFrom(uses, query, here).map((step) => step.next));
    for (const next of nexts) {
      if (!route.includes(next) && !query.avoid.includes(next)) go([...route, next]);
    }
  };
  for (const start of starts) go([start]);
  const rank = (path: Path) => path.entities.map((id) => String(order.get(id)).padStart(4)).join();
  return paths.sort((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1));
}

function endsIn(dossier: Dossier, query: PathQuery, text: string): string[] {
  const families: Record<string, readonly string[]> = {
    'any:accuser': ['accusation', 'testimony'],
    'any:commentator': ['commentary'],
  };
  const wanted = families[text];
  if (wanted === undefined) return text.split(',');
  const filter = { ...query.filter, family: [], type: [] };
  const speakers = dossier.claims.filter(
    (claim) =>
      wanted.includes(claim.family) &&
      drawn(dossier, claim) &&
      claim.to.some((id) => id !== claim.from && isEntity(dossier, id)) &&
      passes(dossier, claim, { ...query, filter }),
  );
  return [...new Set(speakers.map((claim) => claim.from!))].filter(
    (id) => !query.avoid.includes(id),
  );
}

const isEntity = (dossier: Dossier, id: string) => entitiesOf(dossier).some((one) => one.id === id);

function drawn(dossier: Dossier, claim: Claim): boolean {
  const type = dossier.vocabulary.types[claim.type]!;
  return claim.mode === 'made' && claim.agent !== 'unstated' && claim.from !== null && type.edge;
}

function mayPass(dossier: Dossier, query: PathQuery, id: string): boolean {
  const entity = entitiesOf(dossier).find((one) => one.id === id)!;
  const kinds = { people: ['person'], groups: ['person', 'group'], events: ['person', 'event'] };
  return entity.through && (query.via === 'all' || kinds[query.via].includes(entity.kind));
}

/** All that a query asks of a claim but its family and type. */
function passes(dossier: Dossier, claim: Claim, query: PathQuery): boolean {
  const pressures = claim.duress.filter(({ kind }) => dossier.vocabulary.duress[kind]!.pressure);
  const sources = claim.evidence.filter(
    ({ source, via }) =>
      !query.withoutSource.includes(source) && !query.withoutSource.includes(via ?? ''),
  );
  const within = { ...query.filter, event: query.within === null ? [] : [query.within] };
  return (
    matches(dossier, claim, query.filter) &&
    matches(dossier, claim, within) &&
    (query.withoutDuress === false || pressures.length === 0) &&
    (query.withoutDuress !== 'strict' || claim.duress.length > 0) &&
    (claim.evidence.length === 0 || sources.length > 0)
  );
}

function usesIn(dossier: Dossier, query: PathQuery): Use[] {
  const ids = new Set(entitiesOf(dossier).map((entity) => entity.id));
  const { filter } = query;
  const named = filter.family.length > 0 || filter.type.length > 0;
  const usual = [query.from, query.to].includes('any:commentator')
    ? [...PATH_FAMILIES, 'commentary']
    : PATH_FAMILIES;
  const families = named ? filter.family : usual;
  return dossier.claims.flatMap((claim) => {
    const type = dossier.vocabulary.types[claim.type]!;
    const asked =
      (families.length === 0 || families.includes(claim.family)) &&
      (filter.type.length === 0 || filter.type.includes(claim.type)) &&
      (!type.roster || filter.type.includes(claim.type));
    const usable =
      drawn(dossier, claim) &&
      type.paths &&
      (asked || (type.roster && query.roster)) &&
      passes(dossier, claim, { ...query, filter: { ...filter, family: [], type: [] } });
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
      const next = [...chain, step];
      if (last !== undefined && !joined(last, step, route[chain.length]!)) continue;
      if (query.chronological === false || inTime(next, query)) extend(next);
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

/**
 * True if the chain of claims does not go back in time: read from its end if the query is backward.
 * Where the one led to the next, that the next follows is known.
 */
function inTime(steps: readonly Step[], { chronological, direction }: PathQuery): boolean {
  const claims = steps.map((step) => step.claim);
  if (direction === 'backward') claims.reverse();
  const dates = claims.map(({ date }) => (date === null ? null : dateBounds(date)));
  // A claim does not lead to itself.
  const known = claims.map((claim, i) => {
    const cause = claims[i - 1];
    return cause !== undefined && cause.id !== claim.id && cause['led-to'].includes(claim.id);
  });
  if (chronological === 'strict') {
    return dates.every((date, i) => {
      if (date === null || /[?~%]/.test(claims[i]!.date!)) return false;
      return i === 0 || known[i] || dates[i - 1]!.max <= date.min;
    });
  }
  let day = -Infinity;
  return dates.every((date, i) => {
    if (date === null) return true;
    const last = i === 0 ? null : dates[i - 1]!;
    if (known[i] && last !== null && date.max < last.min) day = date.min;
    if (day > date.max) return false;
    day = Math.max(day, date.min);
    return true;
  });
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
