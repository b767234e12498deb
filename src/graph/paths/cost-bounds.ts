/** The least that the way from each entity to the end can cost, in costs of attestation. */
import TinyQueue from 'tinyqueue';
import { PARTS } from '../adjacency.ts';
import { costOf, hopStrength } from './attestation.ts';
import { isStart, type Rules, UNUSABLE } from './rules.ts';

interface Waiting {
  readonly entity: number;
  readonly cost: number;
}

/**
 * By Dijkstra's algorithm from the goals against the direction of travel, until every start is
 * reached; entities not reached by then cost at least as much as the last one that was. A lower
 * bound: each hop is taken with all its usable claims, whatever the rules of pressure and time leave.
 * (E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959.)
 */
export function costBounds(rules: Rules): Float64Array {
  const costs = new Float64Array(rules.index.entities.length).fill(Infinity);
  const settled = new Uint8Array(costs.length);
  const waiting = new TinyQueue<Waiting>([], (a, b) => a.cost - b.cost);
  for (const entity of rules.goals) {
    costs[entity] = 0;
    waiting.push({ entity, cost: 0 });
  }
  let open = rules.starts.length;
  let last = 0;
  for (let next = waiting.pop(); next !== undefined && open > 0; next = waiting.pop()) {
    const { entity, cost } = next;
    if (settled[entity] === 1) continue;
    settled[entity] = 1;
    last = cost;
    if (isStart(rules, entity)) open--;
    if (cost > 0 && rules.pass[entity] === 0) continue;
    for (const [other, claims] of claimsInto(rules, entity)) {
      const through = cost + costOf(hopStrength(rules.index, claims));
      if (through >= costs[other]!) continue;
      costs[other] = through;
      waiting.push({ entity: other, cost: through });
    }
  }
  return costs.map((cost, entity) => (settled[entity] === 1 ? cost : Math.max(last, 0)));
}

/** The usable claims by which one comes to an entity, by the entity one comes from. */
function claimsInto(rules: Rules, entity: number): Map<number, number[]> {
  const { use, parts, test, back } = rules;
  const claims = new Map<number, number[]>();
  for (const { rows } of back) {
    const end = rows.bounds[PARTS * entity + parts]!;
    for (let i = rows.bounds[PARTS * entity]!; i < end; i++) {
      const claim = rows.claims[i]!;
      if (use[rows.codes[i]!] === UNUSABLE || (test !== null && !test(claim))) continue;
      const list = claims.get(rows.ends[i]!);
      if (list === undefined) claims.set(rows.ends[i]!, [claim]);
      else if (!list.includes(claim)) list.push(claim);
    }
  }
  return claims;
}
