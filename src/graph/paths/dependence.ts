/** What every chain depends on: a single work, claim or entity without which none is left. */
import type { ClaimIndex } from '../claim-index.ts';
import type { Test } from '../facets/facet.ts';
import type { Path } from './find-paths.ts';
import type { PathQuery } from './path-query.ts';
import { routesOf } from './routes.ts';
import { compileRules } from './rules.ts';

export interface Dependence {
  /** Works; a claim goes with a work if no other says it. The page in which it was read is no work. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  /** Entities passed through. */
  readonly entities: readonly string[];
  /** True if a search was given up: there may be more. */
  readonly unsure: boolean;
}

const BUDGET = 100_000;

/**
 * What breaks every chain of a query when it is taken away. What does must be part of any one chain,
 * so only the parts of `path`, one of the answers, are tried, each with a search of its own.
 */
export function dependence(index: ClaimIndex, query: PathQuery, path: Path): Dependence {
  let unsure = false;
  const breaks = (changed: PathQuery, left: Test | null): boolean => {
    const budget = { edges: BUDGET };
    const { routes } = routesOf(compileRules(index, changed, left), 1, budget);
    unsure ||= routes.length === 0 && budget.edges < 0;
    return routes.length === 0 && budget.edges >= 0;
  };
  const claims = [...new Set(path.hops.flatMap((hop) => hop.claims))];
  const entities = path.entities.slice(1, -1);
  const broken = {
    sources: worksOf(index, claims).filter((work) => breaks(query, notOnlyFrom(index, work))),
    claims: claims.filter((id) => {
      const number = index.claimNumber.get(id)!;
      return breaks(query, (claim) => claim !== number);
    }),
    entities: entities.filter((id) => {
      const through = query.through.filter((other) => other !== id);
      return breaks({ ...query, through, avoid: [...query.avoid, id] }, null);
    }),
  };
  return { ...broken, unsure };
}

/** The works that say any of the claims, each once, in the order of the claims. */
export function worksOf(index: ClaimIndex, claims: readonly string[]): string[] {
  const works = claims.flatMap((id) =>
    index.claims[index.claimNumber.get(id)!]!.evidence.map((evidence) => evidence.source),
  );
  return [...new Set(works)];
}

/** Passes claims that another work says too, or for which none is named. */
function notOnlyFrom(index: ClaimIndex, work: string): Test {
  const { offsets, source } = index.claim.evidence;
  const code = index.names.sources.find(work);
  return (claim) => {
    const first = offsets[claim]!;
    const end = offsets[claim + 1]!;
    for (let e = first; e < end; e++) if (source[e] !== code) return true;
    return first === end;
  };
}
