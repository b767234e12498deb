/** Why there is no path, and the least that would have to be dropped to find one. */
import { PARTS } from '../adjacency.ts';
import type { ClaimIndex } from '../claim-index.ts';
import { emptyFilter, FACET_NAMES } from '../filter.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import type { Test } from '../facets/facet.ts';
import { DEFAULT_MAX_LENGTH, type PathQuery } from './path-query.ts';
import { compileRules, isGoal, isStart, type Lane, type Rules, UNUSABLE } from './rules.ts';

/**
 * no-claims-from-source, no-claims-to-target: there is none of the families or types asked for;
 * waypoint-filtered: no claim that passes the constraints lets a path through an entity that it must
 * pass; too-long: only beyond the greatest length; filtered: only without the other constraints;
 * disconnected: not in any way; not-searched: the search was given up before the end, or, with
 * entities that must be passed, ended at the greatest length.
 */
export type NoPathReason =
  | 'no-claims-from-source'
  | 'no-claims-to-target'
  | 'waypoint-filtered'
  | 'too-long'
  | 'filtered'
  | 'disconnected'
  | 'not-searched';

/**
 * Constraints that can be dropped: `family` means all families, `direction` any, `roster` that ties
 * which connect everybody are let in.
 */
export const RELAXATIONS = [
  'direction',
  ...FACET_NAMES,
  'claim',
  'strict',
  'during',
  'known',
  'via',
  'through',
  'avoid',
  'max-length',
  'chronological',
  'without-duress',
  'within',
  'without-source',
  'roster',
] as const;
export type Relaxation = (typeof RELAXATIONS)[number];

export interface Nearest {
  readonly dropped: readonly Relaxation[];
  readonly length: number;
}

/** The length of a shortest path, or null; how the explanation asks. */
export type LengthOf = (query: PathQuery) => number | null;

/** The reason for a query that finds nothing; `exhausted`: it would find nothing at any length. */
export function reasonFor(
  index: ClaimIndex,
  query: PathQuery,
  lengthOf: LengthOf,
  exhausted: boolean,
): NoPathReason {
  const rules = compileRules(index, query);
  if (!rules.starts.some((start) => leaves(rules, start, rules.ahead))) {
    return 'no-claims-from-source';
  }
  if (!rules.goals.some((goal) => leaves(rules, goal, rules.back))) return 'no-claims-to-target';
  if (rules.through.some((entity) => !passes(rules, entity))) return 'waypoint-filtered';
  const whole = rules.maxLength >= index.entities.length - 1;
  if (rules.through.length > 0 && !exhausted && !whole) return 'not-searched';
  if (lengthOf(relax(index, query, 'max-length')) !== null) return 'too-long';
  const bare = activeRelaxations(index, query)
    .filter((name) => name !== 'direction' && name !== 'roster')
    .reduce((relaxed, name) => relax(index, relaxed, name), query);
  return lengthOf(bare) === null ? 'disconnected' : 'filtered';
}

/** True if a path may come to the entity and leave it, or begin or end there. */
function passes(rules: Rules, entity: number): boolean {
  const comes = leaves(rules, entity, rules.back, rules.test);
  const goes = leaves(rules, entity, rules.ahead, rules.test);
  const open = rules.pass[entity] === 1;
  return (
    (comes && goes && open) || (goes && isStart(rules, entity)) || (comes && isGoal(rules, entity))
  );
}

function leaves(
  { use, parts }: Rules,
  entity: number,
  lanes: readonly Lane[],
  test: Test | null = null,
): boolean {
  return lanes.some(({ rows }) => {
    const end = rows.bounds[PARTS * entity + parts]!;
    for (let i = rows.bounds[PARTS * entity]!; i < end; i++) {
      if (use[rows.codes[i]!] !== UNUSABLE && (test === null || test(rows.claims[i]!))) return true;
    }
    return false;
  });
}

/**
 * The smallest set of constraints without which there is a path, and its length: one if one will
 * do (that with the shortest path, what was asked for before what is usual), else two, else all but those that
 * can be put back one by one. Null if there is no path even without any.
 */
export function nearestPath(
  index: ClaimIndex,
  query: PathQuery,
  lengthOf: LengthOf,
): Nearest | null {
  // Among equals what the reader set is given up before what holds unless told otherwise.
  const all = activeRelaxations(index, query);
  const active = [
    ...all.filter((name) => !isUsual(query, name)),
    ...all.filter((name) => isUsual(query, name)),
  ];
  const without = (names: readonly Relaxation[]) =>
    lengthOf(names.reduce((relaxed, name) => relax(index, relaxed, name), query));
  const pairs = active.flatMap((a, i) => active.slice(i + 1).map((b) => [a, b]));
  // To give up an entity that must be passed is to ask another question: tried last.
  const singles = active.filter((name) => name !== 'through').map((name) => [name]);
  const waypoints = active.includes('through') ? [['through' as const]] : [];
  for (const sets of [singles, waypoints, pairs]) {
    let best: Nearest | null = null;
    for (const dropped of sets) {
      const length = without(dropped);
      if (length !== null && (best === null || length < best.length)) best = { dropped, length };
    }
    if (best !== null) return best;
  }
  if (without(active) === null) return null;
  const dropped = active.reduce((kept, name) => {
    const fewer = kept.filter((other) => other !== name);
    return without(fewer) === null ? kept : fewer;
  }, active);
  const inOrder = RELAXATIONS.filter((name) => dropped.includes(name));
  return { dropped: inOrder, length: without(inOrder)! };
}

/** True of a constraint that holds because nothing else was asked for. */
function isUsual({ filter, direction, via, maxLength }: PathQuery, name: Relaxation): boolean {
  return (
    name === 'roster' ||
    (name === 'family' && filter.family.length === 0) ||
    (name === 'direction' && direction === 'forward') ||
    (name === 'via' && via === 'people') ||
    (name === 'max-length' && maxLength === DEFAULT_MAX_LENGTH)
  );
}

/** The constraints of a query that could be relaxed, default families and direction included. */
export function activeRelaxations(index: ClaimIndex, query: PathQuery): Relaxation[] {
  const { filter } = query;
  return RELAXATIONS.filter((name) => {
    switch (name) {
      case 'direction':
        return query.direction !== 'any';
      case 'family':
        return filter.family.length > 0
          ? filter.family.length < FAMILIES.length
          : filter.type.length === 0;
      case 'claim':
        return filter.claim.length > 0;
      case 'during':
        return filter.during !== null;
      case 'strict':
        return filter.during !== null && filter.strict;
      case 'known':
        return filter.known !== null;
      case 'via':
        return query.via !== 'all';
      case 'through':
        return query.through.length > 0;
      case 'avoid':
        return query.avoid.length > 0;
      case 'max-length':
        return query.maxLength < index.entities.length;
      case 'chronological':
        return query.chronological !== false;
      case 'roster':
        return !query.roster && filter.type.length === 0;
      case 'without-duress':
        return query.withoutDuress !== false;
      case 'within':
        return query.within !== null;
      case 'without-source':
        return query.withoutSource.length > 0;
      default:
        return filter[name].length > 0;
    }
  });
}

/** The query without one constraint. */
export function relax(index: ClaimIndex, query: PathQuery, name: Relaxation): PathQuery {
  const { filter } = query;
  switch (name) {
    case 'direction':
      return { ...query, direction: 'any' };
    case 'family':
      return { ...query, filter: { ...filter, family: FAMILIES } };
    case 'strict':
      return { ...query, filter: { ...filter, strict: false } };
    case 'via':
      return { ...query, via: 'all' };
    case 'through':
      return { ...query, through: [] };
    case 'avoid':
      return { ...query, avoid: [] };
    case 'chronological':
      return { ...query, chronological: false };
    case 'roster':
      return { ...query, roster: true };
    case 'max-length':
      return { ...query, maxLength: Math.max(1, index.entities.length) };
    case 'without-duress':
      return { ...query, withoutDuress: false };
    case 'within':
      return { ...query, within: null };
    case 'without-source':
      return { ...query, withoutSource: [] };
    default:
      return { ...query, filter: { ...filter, [name]: emptyFilter[name] } };
  }
}
