/** How late a chronological chain may be at each entity and still reach the end. */
import { PARTS } from '../adjacency.ts';
import { type Clock, EARLIEST, NEVER } from './chronology.ts';
import { type Rules, UNUSABLE, USE_LINKED } from './rules.ts';

/**
 * The latest day on which a chain may stand at an entity with so many hops left and still come to a
 * goal in time; reckoned level by level, when asked for. An upper bound, exact for walks without
 * linked claims. (The dual of earliest arrival: H. Wu and others, "Path problems in temporal
 * graphs", PVLDB 7, 2014.)
 */
export class Deadlines {
  readonly #rules: Rules;
  readonly #clock: Clock;
  readonly #levels: Float64Array[];
  /** Entities whose deadline the newest level moved. */
  #moved: readonly number[];

  constructor(rules: Rules, clock: Clock) {
    this.#rules = rules;
    this.#clock = clock;
    const level = new Float64Array(rules.index.entities.length).fill(EARLIEST);
    for (const goal of rules.goals) level[goal] = NEVER;
    this.#levels = [level];
    this.#moved = rules.goals;
  }

  /** EARLIEST where there is no way. */
  latest(entity: number, hops: number): number {
    while (this.#levels.length <= hops && this.#moved.length > 0) this.#deepen();
    return this.#levels[Math.min(hops, this.#levels.length - 1)]![entity]!;
  }

  #deepen(): void {
    const { use, parts, test, back, avoid } = this.#rules;
    const known = this.#levels[this.#levels.length - 1]!;
    const level = known.slice();
    const moved = new Set<number>();
    for (const entity of this.#moved) {
      const deadline = known[entity]!;
      for (const { rows } of back) {
        const end = rows.bounds[PARTS * entity + parts]!;
        for (let i = rows.bounds[PARTS * entity]!; i < end; i++) {
          const kind = use[rows.codes[i]!]!;
          const claim = rows.claims[i]!;
          if (kind === UNUSABLE || (test !== null && !test(claim))) continue;
          // What pressure led to may come whenever the pressure came.
          const latest = this.#clock.before(deadline, claim, kind >= USE_LINKED);
          const other = rows.ends[i]!;
          if (latest <= level[other]! || avoid.includes(other)) continue;
          level[other] = latest;
          moved.add(other);
        }
      }
    }
    this.#levels.push(level);
    this.#moved = [...moved];
  }
}
